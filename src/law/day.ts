/** A calendar day without a time or zone, ISO 8601 (`2026-11-20`). Days compare as text. */
export type Day = string & { readonly __day: never };

const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** True when the text is a day that exists in the calendar (2026-02-30 does not). */
export function isDay(text: string): text is Day {
  if (!pattern.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** The text as a day; throws a RangeError when no such day exists. For days written in code and checked data. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`${text} is not a day in the calendar`);
  return text;
}
