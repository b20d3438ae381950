import { addDays, type Day, day, daysIn } from './day.ts';
import type { OffenceClass } from './offence.ts';
import type { Period } from './timeLimits.ts';

/**
 * A victim can ask for a review of a decision not to prosecute within three months (Victims' Right to Review, as the PCC of
 * Wiltshire gives it). No source says from when: counted from the decision, no day is named too late.
 */
export const monthsToReview = 3;

/** The same day so many months later (earlier when negative); the last day of that month where it is shorter. */
export function monthsAfter(from: Day, months: number): Day {
  const [year = 0, month = 1, dayOfMonth = 1] = from.split('-').map(Number);
  const count = 12 * year + month - 1 + months;
  const there = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  const last = Math.min(dayOfMonth, daysIn(there.year, there.month));
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return day(`${digits(there.year, 4)}-${digits(there.month, 2)}-${digits(last, 2)}`);
}

/** The last day of a period of months: "from" a day leaves that day out, "beginning with" it counts it. */
export function lastDayOf({ months, firstDay }: Period, start: Day): Day {
  const sameDay = monthsAfter(start, months);
  // Where that month has no such day, it ends with the month whichever way the first day is counted.
  const isThere = sameDay.slice(8) === start.slice(8);
  return firstDay === 'counted' && isThere ? addDays(sameDay, -1) : sameDay;
}

/** The same day so many years earlier; 28 February where that year has no 29th. */
export function yearsBefore(from: Day, years: number): Day {
  if (last.from !== from || last.years !== years) last = { from, years, day: monthsAfter(from, -12 * years) };
  return last.day;
}

/** Several rules ask for the same two years, one after the other. */
let last = { from: day('2000-01-01'), years: 0, day: day('2000-01-01') };

/** The most a financial penalty condition may be, in pounds, by class of offence (SI 2013/615 and SI 2013/608). */
export const penaltyCaps: readonly {
  readonly ages: readonly [from: number, to: number];
  readonly pounds: Readonly<Record<OffenceClass, number>>;
}[] = [
  { ages: [10, 13], pounds: { summary: 15, 'either-way': 25, 'indictable-only': 35 } },
  { ages: [14, 17], pounds: { summary: 30, 'either-way': 50, 'indictable-only': 75 } },
  { ages: [18, 150], pounds: { summary: 50, 'either-way': 100, 'indictable-only': 150 } },
];

/** Pounds up to which theft from a shop is low-value, and tried as if it were summary (MCA 1980 s.22A(3)). */
export const lowValueShopTheft = 200;
