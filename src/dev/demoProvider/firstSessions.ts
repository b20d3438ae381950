import type { PublishedSession } from './inbox.ts';
import type { Course } from './publishSessions.ts';
import { fromInput } from './sayTime.ts';

const plan = [
  { weekdays: 2, clock: '10:00', where: 'a made-up hall' },
  { weekdays: 4, clock: '14:00', where: 'on line' },
  { weekdays: 6, clock: '18:00', where: 'a made-up office' },
] as const;

/**
 * Three made-up sessions of a course in the next days, so that there is something to book at once. Asked again on the
 * same day it gives the same ones.
 */
export function firstSessions(
  { intervention, language = 'en' }: Course,
  now: Date,
): readonly PublishedSession[] {
  return plan.flatMap(({ weekdays, clock, where }) => {
    const day = weekdayAfter(now, weekdays);
    const startsAt = fromInput(`${day}T${clock}`);
    if (startsAt === undefined) return [];
    const endsAt = new Date(Date.parse(startsAt) + 2 * 3_600_000).toISOString();
    const id = `${intervention}-${day}-${clock.slice(0, 2)}`;
    return [{ id, intervention, startsAt, endsAt, where, places: 6, language }];
  });
}

/** The so-manieth Monday to Friday after that day. */
function weekdayAfter(now: Date, weekdays: number): string {
  const date = new Date(now);
  for (let left = weekdays; left > 0; ) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (date.getUTCDay() !== 0 && date.getUTCDay() !== 6) left -= 1;
  }
  return date.toISOString().slice(0, 10);
}
