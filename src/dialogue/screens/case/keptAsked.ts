import type { RunningClock } from '../../../domain/calls/runningClocks.ts';
import type { Case } from '../../../domain/case/case.ts';
import { isKeptUnasked, saysNotKept } from '../../../domain/case/keptToAsk.ts';
import { londonDay, sayDay } from '../../../domain/days.ts';
import type { Force } from '../../../domain/force/force.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { Day } from '../../../law/day.ts';
import { sayDueBy } from '../../words/sayClock.ts';

/** "to be asked whether it was kept by Thursday 15 July", once its last day is over; "asked … on Thursday 15 July". */
export function keptAsked(
  theCase: Pick<Case, 'victim' | 'breach'>,
  running: readonly RunningClock[],
  readAt: Instant | undefined,
): readonly string[] {
  const due = running.find(({ name }) => name === 'kept');
  const isOver = due !== undefined && readAt !== undefined && due.since <= londonDay(readAt);
  if (isOver) return [`to be asked whether it was kept by ${sayDueBy(due)}`];
  const asked = theCase.victim?.told.kept;
  if (asked === undefined) return [];
  const said = saysNotKept(theCase) ? ', and says that it was not' : '';
  return [`asked whether it was kept on ${sayDay(londonDay(asked))}${said}`];
}

/** What its officer does then: nobody else marks it, and whoever decides a breach hears it from them. */
export function ifNotKept({ state }: Pick<Case, 'state'>): string {
  return state.status === 'breached'
    ? 'It stands on the decision maker’s own card of the breach: ring them today.'
    : 'Press “Mark as not completed” on the case today, so that what follows is decided, unless you know that it was kept.';
}

/** What its officer sees to before all of it is confirmed; empty before that day, and once they were asked or tried and do not say that it was not kept. */
export function askFirst(theCase: Case, { offences }: Pick<Force, 'offences'>, readOn?: Day): string {
  if (saysNotKept(theCase)) return `The victim says that it was not kept. ${ifNotKept(theCase)}`;
  return readOn !== undefined && isKeptUnasked(theCase, offences, readOn)
    ? 'The victim is to be asked whether it was kept: type “calls”.'
    : '';
}
