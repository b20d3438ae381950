/** A calendar day without a time or zone, ISO 8601 (`2026-11-20`). Days compare as text. */
export type Day = string & { readonly __day: never };

const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** True when the text is a day that exists in the calendar (2026-02-30 does not). */
export function isDay(text: string): text is Day {
  if (!pattern.test(text)) return false;
  const [year = 0, month = 0, dayOfMonth = 0] = text.split('-').map(Number);
  return dayOfMonth >= 1 && dayOfMonth <= daysIn(year, month);
}

/** Days in a month of the Gregorian calendar; none in a month there is not. */
export function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** The text as a day; throws a RangeError when no such day exists. For days written in code and checked data. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`${text} is not a day in the calendar`);
  return text;
}

/** The day so many days later (earlier when negative). */
export function addDays(from: Day, days: number): Day {
  const date = new Date(`${from}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return day(date.toISOString().slice(0, 10));
}

/** The day so many weeks later. */
export function addWeeks(from: Day, weeks: number): Day {
  return addDays(from, 7 * weeks);
}

/** What stands in the place of a day for what looks at none. */
export const noDay = day('0001-01-01');
