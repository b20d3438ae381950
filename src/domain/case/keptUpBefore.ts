import type { Instant } from '../instant.ts';
import type { Case, Filing } from './case.ts';
import { keptUpUntil } from './keptUpUntil.ts';

/**
 * What a victim may count on, though nothing of it stands any more: it was decided again, or filed anew without it. Nothing where
 * some of it still stands, or none was to be kept up.
 */
export function keptUpBefore(
  { filed }: Pick<Case, 'filed'>,
  { at, conditions }: { readonly at: Instant } & Pick<Filing, 'conditions'>,
): Pick<Case, 'keptUpBefore'> {
  if (filed === undefined || !isSetIn(filed) || isSetIn({ conditions })) return {};
  const until = keptUpUntil({ filed });
  return { keptUpBefore: { at, ...(until === undefined ? {} : { until }) } };
}

/** True where some of what was to be kept up is left out of what is filed now, or ends sooner, and some of it stands. */
export function isKeptUpLess({ filed }: Pick<Case, 'filed'>, now: Pick<Filing, 'conditions'>): boolean {
  if (!isSetIn(now)) return false;
  const before = filed?.conditions.filter(({ isKeptUp }) => isKeptUp === true) ?? [];
  return before.some(({ id, deadline = '' }) => {
    const same = now.conditions.find((one) => one.id === id && one.isKeptUp === true);
    return same === undefined || (same.deadline !== undefined && same.deadline < deadline);
  });
}

function isSetIn({ conditions }: Pick<Filing, 'conditions'>): boolean {
  return conditions.some(({ isKeptUp }) => isKeptUp === true);
}
