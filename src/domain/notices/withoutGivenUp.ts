import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/caseEvent.ts';
import { undertakings } from '../case/undertakings.ts';
import type { Instant } from '../instant.ts';
import type { Notice } from './notice.ts';

const notNeeded = 'not-needed';

/**
 * The notices once another is chosen in place of what did not reach its provider: that referral is sent no more, not even
 * when they are back, unless they run something else for this person.
 */
export function withoutGivenUp(
  notices: readonly Notice[],
  events: readonly CaseEvent[],
  { filed }: Pick<Case, 'filed'>,
): readonly Notice[] {
  const rows = events.flatMap((event) => (event.type === 'given-up' ? event.undertakings : []));
  if (rows.length === 0) return notices;
  const left = filed === undefined ? [] : undertakings(filed);
  const isOver = (provider: string | undefined) =>
    rows.some((row) => row.provider === provider) && !left.some((row) => row.provider === provider);
  return notices.map((notice) => {
    if (notice.kind !== 'referral' || notice.state === 'sent' || !isOver(notice.provider)) return notice;
    const { heldAt: _held, ...rest } = notice;
    return { ...rest, state: 'parked', lastResult: notNeeded };
  });
}

/**
 * The notices after a result that came for a referral once it was given up: it is sent no more, and where they have it after
 * all, or may, they hear that it has ended. Undefined for every other notice.
 */
export function afterGivenUp(
  notices: readonly Notice[],
  id: string,
  result: 'sent' | 'unsure' | 'later' | 'gone' | 'blocked' | 'refused',
  now: Instant,
): readonly Notice[] | undefined {
  const known = notices.find((one) => one.id === id);
  if (known?.kind !== 'referral' || known.state !== 'parked' || known.lastResult !== notNeeded)
    return undefined;
  const { provider = '' } = known;
  const hears = ({ kind, state, provider: whose }: Notice) =>
    kind === 'referral-update' && state === 'waiting' && whose === provider;
  if ((result !== 'sent' && result !== 'unsure') || notices.some(hears)) return notices;
  return [
    ...notices,
    {
      ...{ id: `${id} ended`, kind: 'referral-update', to: 'provider', provider },
      ...{ state: 'waiting', dueAt: now, attempts: 0 },
    },
  ];
}
