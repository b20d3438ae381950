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
  const takenBy = callTakenBy(after.victim, now);
  if (takenBy === undefined) return [];
  const kept = { from: now, until: laterBy(takenBy.at, callKeptFor) };
  const isOver = mayBeRungNow(before, now, force) && !mayBeRungNow(after, now, force);
  // Only where they are rung a number stands there.
  const isRung = isDomesticCase(after, force.offences) && safeWayOf(after.victim) === 'phone';
  const ends = isRung ? endsOfSafeTime(after.victim?.details.safeToCall ?? '', kept, force) : [];
  return [...(isOver ? [now] : []), ...ends].map((deadline) => ({
    kind: 'call-card',
    to: 'liaison',
    deadline,
  }));
}
