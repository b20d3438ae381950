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

function isSetIn({ conditions }: Pick<Filing, 'conditions'>): boolean {
  return conditions.some(({ isKeptUp }) => isKeptUp === true);
}
