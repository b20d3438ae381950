const timeZone = 'Europe/London';
const spoken = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
const spokenDay = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  weekday: 'short',
  day: 'numeric',
  month: 'short',
});
const inputFormat = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });

/** "Tue 24 Nov, 14:00" */
export function sayTime(instant: string): string {
  return spoken.format(new Date(instant));
}

/** "Tue 24 Nov", from a day or an instant. */
export function sayDate(dayOrInstant: string): string {
  return spokenDay.format(new Date(dayOrInstant));
}

/** What a `datetime-local` input holds for that instant: London time, `2026-11-24T14:00`. */
function asInput(instant: Date): string {
  return inputFormat.format(instant).replace(' ', 'T');
}

/** The instant a `datetime-local` input means in London; undefined when there is no such time. */
export function fromInput(local: string): string | undefined {
  const candidates = ['Z', '+01:00'].map((offset) => new Date(`${local}:00${offset}`));
  const meant = candidates.find((date) => !Number.isNaN(date.getTime()) && asInput(date) === local);
  return meant?.toISOString();
}

/** Ten in the morning of the next weekday after `now`: a likely first appointment. */
export function likelyAppointment(now: Date): string {
  const date = new Date(now);
  do date.setUTCDate(date.getUTCDate() + 1);
  while (date.getUTCDay() === 0 || date.getUTCDay() === 6);
  return `${asInput(date).slice(0, 10)}T10:00`;
}
