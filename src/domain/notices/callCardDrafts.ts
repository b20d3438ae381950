import { mayBeRungNow } from '../calls/mayBeRungNow.ts';
import type { Case } from '../case/case.ts';
import { laterBy } from '../days.ts';
import type { Force } from '../force/force.ts';
import type { Instant } from '../instant.ts';
import { callKeptFor, callTakenBy } from '../victim/callTakenBy.ts';
import { endsOfSafeTime } from '../victim/endsOfSafeTime.ts';
import { isDomesticCase } from '../victim/isDomestic.ts';
import { safeWayOf } from '../victim/safeWayOf.ts';
import type { Draft } from './notice.ts';

type Rules = Pick<Force, 'offences' | 'policy' | 'bankHolidays'>;

/**
 * When the card of a call that somebody has is to be drawn without the number before their time is over: after domestic
 * abuse as a time they said ends, and at once where what became known meanwhile makes it unsafe.
 */
export function callCardDrafts(before: Case, after: Case, now: Instant, force: Rules): readonly Draft[] {
  if (callTakenBy(after.victim, now) === undefined) return [];
  const isOver = mayBeRungNow(before, now, force) && !mayBeRungNow(after, now, force);
  return [...(isOver ? [now] : []), ...endsOnCard(after, now, force)].map((deadline) => ({
    kind: 'call-card',
    to: 'liaison',
    deadline,
  }));
}

/** The moments until their time is over at which a number on the card of whoever has the call is not safe to ring any more. */
export function endsOnCard(theCase: Case, now: Instant, force: Rules): readonly Instant[] {
  const takenBy = callTakenBy(theCase.victim, now);
  // Only where they are rung a number stands there.
  const isRung = isDomesticCase(theCase, force.offences) && safeWayOf(theCase.victim) === 'phone';
  if (takenBy === undefined || !isRung) return [];
  const kept = { from: now, until: laterBy(takenBy.at, callKeptFor) };
  return endsOfSafeTime(theCase.victim?.details.safeToCall ?? '', kept, force);
}
