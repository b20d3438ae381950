import type { Day } from '../../law/day.ts';
import type { Policy } from '../../law/policy.ts';
import { atLondonHour, isWorkingDay, londonDay } from '../days.ts';
import type { Instant } from '../instant.ts';
import { safeTimesOf } from './safeTimesOf.ts';
import type { VictimFile } from './victimFile.ts';

/** What of a force says when it is safe. */
export type KnowsHours = {
  readonly policy: Pick<Policy, 'safeHours'>;
  readonly bankHolidays: readonly Day[];
};

/**
 * True where a victim of domestic abuse said that it is safe to ring at this moment. Whoever harmed them may be at home on a
 * Saturday, a Sunday or a bank holiday, so that those are theirs only where they said weekends.
 *
 * @param safeToCall what they said, as it is kept: "mornings,weekends"; false for anything else
 */
export function isSafeTime(safeToCall: string, now: Instant, { policy, bankHolidays }: KnowsHours): boolean {
  const today = londonDay(now);
  return safeTimesOf({ safeToCall }).some((time) => {
    if (isWorkingDay(today, bankHolidays) === (time === 'weekends')) return false;
    const { from, until } = policy.safeHours[time];
    return atLondonHour(today, from) <= now && now < atLondonHour(today, until);
  });
}

/** The same of this victim: false where they said no time. */
export function isSafeForThem(
  { victim }: { readonly victim?: Pick<VictimFile, 'details'> },
  now: Instant,
  force: KnowsHours,
): boolean {
  return isSafeTime(victim?.details.safeToCall ?? '', now, force);
}
