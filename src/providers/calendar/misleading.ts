/**
 * What in an event would be read as something other than its writer meant, as a code; undefined where nothing would.
 * The parser does none of this, and says nothing of it: better no session than one at a wrong time.
 *
 * @param lines of one event and its exceptions, as `cutCalendar` gives them
 */
export function misleading(lines: readonly string[]): string | undefined {
  if (lines.some((line) => line.startsWith('RDATE'))) return 'rdate';
  if (lines.some((line) => /^RECURRENCE-ID[^:]*;\s*RANGE=/i.test(line))) return 'range';
  if (wholeEvents(lines) > 1) return 'id-twice';
  return lines.some(hasImpossibleTime) ? 'no-such-time' : undefined;
}

/** Events that are no exception of another: of two with one id the parser drops the first. */
function wholeEvents(lines: readonly string[]): number {
  const count = (start: string) => lines.filter((line) => line.startsWith(start)).length;
  return count('BEGIN:VEVENT') - count('RECURRENCE-ID');
}

/** A time written in digits that no calendar and no clock has: the parser would go on into the next month or day. */
function hasImpossibleTime(line: string): boolean {
  const [, values] = /^(?:DTSTART|DTEND|RECURRENCE-ID|EXDATE)\b.*?:([\dTZ,\s]+)$/.exec(line) ?? [];
  return values?.split(',').some((value) => !isPossible(value.trim())) ?? false;
}

function isPossible(value: string): boolean {
  const digits = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z?)?$/.exec(value);
  if (digits === null) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = digits
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const date = new Date(Date.UTC(year, month - 1, day));
  // A leap second is written as 60 (RFC 5545, 3.3.12).
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && isOfDay(hour, minute, second);
}

const isOfDay = (hour: number, minute: number, second: number): boolean =>
  hour <= 23 && minute <= 59 && second <= 60;
