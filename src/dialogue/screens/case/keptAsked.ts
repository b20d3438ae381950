import type { RunningClock } from '../../../domain/calls/runningClocks.ts';
import type { Case } from '../../../domain/case/case.ts';
import { isKeptUnasked } from '../../../domain/case/keptToAsk.ts';
import { londonDay, sayDay } from '../../../domain/days.ts';
import type { Force } from '../../../domain/force/force.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { Day } from '../../../law/day.ts';
import { sayDueBy } from '../../words/sayClock.ts';

/** "to be asked whether it was kept by Thursday 15 July", once its last day is over; "asked … on Thursday 15 July". */
export function keptAsked(
  { victim }: Pick<Case, 'victim'>,
  running: readonly RunningClock[],
  readAt: Instant | undefined,
): readonly string[] {
  const due = running.find(({ name }) => name === 'kept');
  const isOver = due !== undefined && readAt !== undefined && due.since <= londonDay(readAt);
  if (isOver) return [`to be asked whether it was kept by ${sayDueBy(due)}`];
  const asked = victim?.told.kept;
  return asked === undefined ? [] : [`asked whether it was kept on ${sayDay(londonDay(asked))}`];
}

/** What its officer sees to before all of it is confirmed; empty before that day, and once it was asked or tried. */
export function askFirst(theCase: Case, { offences }: Pick<Force, 'offences'>, readOn?: Day): string {
  return readOn !== undefined && isKeptUnasked(theCase, offences, readOn)
    ? 'The victim is to be asked whether it was kept: type “calls”.'
    : '';
}
