import { atLondonHour, laterBy, londonDay } from '../days.ts';
import type { Instant } from '../instant.ts';
import { isSafeTime, type KnowsHours } from './isSafeTime.ts';
import { safeTimesOf } from './safeTimesOf.ts';

/**
 * The moments after `from` and until `until` at which a time that they said is safe ends, and no other goes on: what may be
 * rung until then must not stand on a card any longer. Oldest first.
 *
 * @param safeToCall what they said, as it is kept: "mornings,weekends"
 */
export function endsOfSafeTime(
  safeToCall: string,
  { from, until }: { readonly from: Instant; readonly until: Instant },
  force: KnowsHours,
): readonly Instant[] {
  const days = new Set([londonDay(from), londonDay(until)]);
  const ends = [...days].flatMap((day) =>
    safeTimesOf({ safeToCall }).map((time) => atLondonHour(day, force.policy.safeHours[time].until)),
  );
  const isEnd = (at: Instant): boolean =>
    from < at &&
    at <= until &&
    isSafeTime(safeToCall, laterBy(at, -1), force) &&
    !isSafeTime(safeToCall, at, force);
  return [...new Set(ends)].filter(isEnd).toSorted();
}
