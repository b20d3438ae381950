import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/caseEvent.ts';
import { undertakings } from '../case/undertakings.ts';
import type { Notice } from './notice.ts';

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
    return { ...rest, state: 'parked', lastResult: 'not-needed' };
  });
}
