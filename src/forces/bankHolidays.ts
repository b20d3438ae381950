import { createRequire } from 'node:module';
import type HolidaysOfCountries from 'date-holidays';
import type { Day } from '../law/day.ts';

/** Years for which clocks can run: a case, and what follows from it, lies well within them. */
const first = 2024;
const last = 2040;

let known: readonly Day[] | undefined;

/**
 * The bank holidays of England from a kept package, with substitute days and one-off ones it knows of. Read when first
 * asked for: reading the package's tables takes a fifth of a second, and most of what starts never counts working days.
 */
export function bankHolidaysOfEngland(): readonly Day[] {
  known ??= read();
  return known;
}

function read(): readonly Day[] {
  const load = createRequire(import.meta.url);
  const Holidays = load('date-holidays') as typeof HolidaysOfCountries;
  const england = new Holidays('GB', 'ENG');
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const dates = years.flatMap((year) =>
    england.getHolidays(year).flatMap(({ type, date }) => (type === 'public' ? [date.slice(0, 10)] : [])),
  );
  // The package writes dates as ISO 8601, the day first.
  return dates as Day[];
}
