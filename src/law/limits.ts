import { type Day, day } from './day.ts';

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
  const [year = 0, month = 1, dayOfMonth = 1] = offenceDate.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + 6, 0));
  lastOfMonth.setUTCDate(Math.min(dayOfMonth, lastOfMonth.getUTCDate()));
  return asDay(lastOfMonth);
}

function asDay(date: Date): Day {
  return day(date.toISOString().slice(0, 10));
}
