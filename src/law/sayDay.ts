import type { Day } from './day.ts';

const spokenDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});
const spokenDayWithYear = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
/** "Tuesday 24 November" */
export function sayDay(when: Day): string {
  return spokenDay.format(asDate(when)).replace(',', '');
}

/** "24 November 2026" */
export function sayDayWithYear(when: Day): string {
  return spokenDayWithYear.format(asDate(when));
}

function asDate(when: Day): Date {
  return new Date(`${when}T00:00:00Z`);
}
