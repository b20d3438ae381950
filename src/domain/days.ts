import { addDays, type Day, day, isDay } from '../law/day.ts';
import type { Instant } from './instant.ts';

export { addDays, addWeeks } from '../law/day.ts';
export { sayDay, sayDayWithYear } from '../law/sayDay.ts';

const zone = 'Europe/London';
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
const spokenMoment = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });

/** A day turns at a full hour, so an hour has one day; nearly everybody asks about the present one. */
let last: { readonly hour: number; readonly day: Day } | undefined;

/** The calendar day in London at that instant. */
export function londonDay(instant: Instant): Day {
  const hour = Math.floor(Date.parse(instant) / 3_600_000);
  if (last?.hour !== hour) last = { hour, day: day(isoDay.format(new Date(instant))) };
  return last.day;
}

/** The text as a day, or undefined when there is no such day. */
export function parseDay(text: string): Day | undefined {
  return isDay(text) ? text : undefined;
}

/** Monday to Friday, bank holidays left out. */
export function isWorkingDay(when: Day, bankHolidays: readonly Day[]): boolean {
  const weekday = asDate(when).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !bankHolidays.includes(when);
}

/** The last of so many working days after `from`: Monday to Friday, bank holidays left out. */
export function addWorkingDays(from: Day, workingDays: number, bankHolidays: readonly Day[]): Day {
  let current = from;
  for (let left = workingDays; left > 0; ) {
    current = addDays(current, 1);
    if (isWorkingDay(current, bankHolidays)) left -= 1;
  }
  return current;
}

/** "Tuesday 24 November, 14:00", London time. */
export function sayMoment(instant: Instant): string {
  const date = new Date(instant);
  return `${withoutComma(spokenMoment.format(date))}, ${clock.format(date)}`;
}

/** The instant at that full hour of the London clock; 24 and more are of the days after. */
export function atLondonHour(when: Day, hour: number): Instant {
  const date = addDays(when, Math.floor(hour / 24));
  const guess = new Date(`${date}T${String(hour % 24).padStart(2, '0')}:00:00Z`);
  const shown = Number(clock.format(guess).slice(0, 2));
  const ahead = (shown - (hour % 24) + 24) % 24;
  return new Date(guess.getTime() - ahead * 3_600_000).toISOString();
}

/** The instant so many minutes later. */
export function laterBy(from: Instant, minutes: number): Instant {
  return new Date(Date.parse(from) + minutes * 60_000).toISOString();
}

function withoutComma(text: string): string {
  return text.replace(',', '');
}

function asDate(when: Day): Date {
  return new Date(`${when}T00:00:00Z`);
}

/** Days from one day or instant to another, in parts of a day where they are instants; negative where it is earlier. */
export function daysBetween(from: Day | Instant, to: Day | Instant): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
