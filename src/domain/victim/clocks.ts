import type { Day } from '../../law/day.ts';
import type { Case } from '../case/case.ts';
import { addDays, addWorkingDays, londonDay } from '../days.ts';
import type { Force } from '../force.ts';
import type { Instant } from '../instant.ts';
import type { ClockLength, ClockName, ClockSetting, RunningClock, VictimsCode } from './clock.ts';
import { clocksOf } from './startOfClocks.ts';

type Rules = Pick<Force, 'victimsCode' | 'bankHolidays' | 'offences'>;

/** The clocks of a case that run, the one that ends first in front; none where nobody was harmed. */
export function runningClocks(theCase: Case, rules: Rules): readonly RunningClock[] {
  return clocksOf(theCase, rules.offences)
    .flatMap(({ name, since }) => running(name, since, theCase, rules) ?? [])
    .toSorted((a, b) => (a.dueBy < b.dueBy ? -1 : a.dueBy > b.dueBy ? 1 : 0));
}

/** The version of the Victims' Code in force on that day; the first one for days before it. Throws without any. */
export function codeInForce(versions: readonly VictimsCode[], on: Day): VictimsCode {
  const begun = versions.filter(({ from }) => from <= on).at(-1) ?? versions[0];
  if (begun === undefined) throw new RangeError('The force has no version of the Victims’ Code');
  return begun;
}

function running(
  name: ClockName,
  since: Instant,
  { answers }: Case,
  { victimsCode, bankHolidays }: Rules,
): RunningClock {
  const start = londonDay(since);
  const setting = codeInForce(victimsCode, start).clocks[name];
  const length = answers.facts.victimEnhanced === true ? setting.enhanced : setting.standard;
  const dueBy = endOf(start, length, bankHolidays);
  return { name, since: start, remindOn: remindOn(start, dueBy, setting, bankHolidays), dueBy };
}

/** The last day of that length: working days after `start`, or calendar days. */
export function endOf(start: Day, length: ClockLength, bankHolidays: readonly Day[]): Day {
  return 'days' in length
    ? addDays(start, length.days)
    : addWorkingDays(start, length.workingDays, bankHolidays);
}

/** A working day, so many before the end, and never before the clock began. */
function remindOn(start: Day, dueBy: Day, { remindBefore }: ClockSetting, holidays: readonly Day[]): Day {
  const isTooLate = (day: Day) => addWorkingDays(day, remindBefore, holidays) > dueBy;
  const isDayOff = (day: Day) => addWorkingDays(addDays(day, -1), 1, holidays) !== day;
  let day = dueBy;
  while (day > start && (isTooLate(day) || isDayOff(day))) day = addDays(day, -1);
  return day;
}
