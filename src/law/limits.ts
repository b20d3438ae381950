import { type Day, day, daysIn } from './day.ts';
import type { OffenceClass } from './offence.ts';

/** The day so many weeks later. */
export function weeksAfter(from: Day, weeks: number): Day {
  const date = new Date(`${from}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + weeks * 7);
  return asDay(date);
}

/**
 * The last day on which a summary offence can still be charged: six months from the offence (MCA 1980 s.127, to
 * confirm). Where the sixth month is shorter, its last day.
 */
export function endOfSummaryLimit(offenceDate: Day): Day {
  return monthsAfter(offenceDate, 6);
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

function monthsAfter(from: Day, months: number): Day {
  const [year = 0, month = 1, dayOfMonth = 1] = from.split('-').map(Number);
  const count = 12 * year + month - 1 + months;
  const there = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  const last = Math.min(dayOfMonth, daysIn(there.year, there.month));
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return day(`${digits(there.year, 4)}-${digits(there.month, 2)}-${digits(last, 2)}`);
}

function asDay(date: Date): Day {
  return day(date.toISOString().slice(0, 10));
}
