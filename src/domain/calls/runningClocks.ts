import type { Day } from '../../law/day.ts';
import type { Case } from '../case/case.ts';
import { addDays, addWorkingDays, londonDay } from '../days.ts';
import type { Force } from '../force/force.ts';
import type { ClockLength, ClockName, TimedClock, VictimsCode, Watch } from '../force/victimsCode.ts';
import { helpWishes } from '../force/vocabulary.ts';
import type { Instant } from '../instant.ts';
import { clocksOf } from './clocksOf.ts';
import { isEnhanced } from './isEnhanced.ts';
import { isToHearToday } from './isToHearToday.ts';
import { openPromise } from './openPromise.ts';

type Rules = Pick<Force, 'victimsCode' | 'bankHolidays' | 'bankHolidaysUntil' | 'offences'>;

/** A clock of one case that runs: since when, until when, and from when on a reminder is due. */
export type RunningClock = {
  readonly name: ClockName;
  readonly since: Day;
  readonly remindOn: Day;
  readonly dueBy: Day;
  /** It was counted in working days past the last day for which bank holidays are known. */
  readonly pastKnownHolidays?: true;
};

/** The clocks of a case that run, the one that ends first in front; none where nobody was harmed. */
export function runningClocks(theCase: Case, rules: Rules): readonly RunningClock[] {
  const timed = untilAnswered(
    clocksOf(theCase, rules.offences).map(({ name, since }) => running(name, since, theCase, rules)),
  );
  return [...timed, ...promised(theCase, timed, rules)].toSorted((a, b) => a.dueBy.localeCompare(b.dueBy));
}

/** What was offered or asked in a letter stays open until the day by which they are to answer. */
function untilAnswered(timed: readonly RunningClock[]): readonly RunningClock[] {
  const answer = timed.find(({ name }) => name === 'answer');
  if (answer === undefined) return timed;
  const { since, dueBy, remindOn } = answer;
  return timed.map((clock) =>
    askedInWriting.includes(clock.name) && clock.since <= since && clock.dueBy < dueBy
      ? { ...clock, dueBy, remindOn }
      : clock,
  );
}

const askedInWriting: readonly ClockName[] = ['views', 'kept', ...helpWishes];

/** The version of the Victims' Code in force on that day; the first one for days before it. Throws without any. */
export function codeInForce(versions: readonly VictimsCode[], on: Day): VictimsCode {
  const begun = versions.filter(({ from }) => from <= on).at(-1) ?? versions[0];
  if (begun === undefined) throw new RangeError('The force has no version of the Victims’ Code');
  return begun;
}

function running(
  name: TimedClock,
  since: Instant,
  theCase: Case,
  { victimsCode, bankHolidays, bankHolidaysUntil }: Rules,
): RunningClock {
  const start = londonDay(since);
  const setting = codeInForce(victimsCode, start).clocks[name];
  const length = lengthOf(name, theCase, setting);
  const dueBy = endOf(start, length, bankHolidays);
  const isGuessed = 'workingDays' in length && dueBy > bankHolidaysUntil;
  const reminder = remindOn(start, dueBy, setting, bankHolidays);
  return { name, since: start, remindOn: reminder, dueBy, ...(isGuessed && { pastKnownHolidays: true }) };
}

function lengthOf(
  name: TimedClock,
  theCase: Case,
  { standard, enhanced }: { readonly standard: ClockLength; readonly enhanced: ClockLength },
): ClockLength {
  if (isToHearToday(theCase, name)) return { days: 0 };
  return isEnhanced(theCase) ? enhanced : standard;
}

const telling: readonly string[] = ['views', 'disposal', 'breach', 'completion'] satisfies TimedClock[];

/** The day they were promised, unless they are rung by then anyhow. */
function promised(
  theCase: Case,
  timed: readonly RunningClock[],
  { victimsCode, bankHolidays, offences }: Rules,
): readonly RunningClock[] {
  const promise = openPromise(theCase, offences);
  if (promise === undefined) return [];
  const { nextBy: dueBy } = promise;
  if (timed.some((clock) => telling.includes(clock.name) && clock.dueBy <= dueBy)) return [];
  const since = londonDay(promise.since);
  const setting = codeInForce(victimsCode, since).clocks.promised;
  return [{ name: 'promised', since, remindOn: remindOn(since, dueBy, setting, bankHolidays), dueBy }];
}

/** The last day of that length: working days after `start`, or calendar days. */
export function endOf(start: Day, length: ClockLength, bankHolidays: readonly Day[]): Day {
  return 'days' in length
    ? addDays(start, length.days)
    : addWorkingDays(start, length.workingDays, bankHolidays);
}

/** A working day, so many before the end, and never before the clock began. */
function remindOn(start: Day, dueBy: Day, { remindBefore }: Watch, holidays: readonly Day[]): Day {
  const isTooLate = (day: Day) => addWorkingDays(day, remindBefore, holidays) > dueBy;
  const isDayOff = (day: Day) => addWorkingDays(addDays(day, -1), 1, holidays) !== day;
  let day = dueBy;
  while (day > start && (isTooLate(day) || isDayOff(day))) day = addDays(day, -1);
  return day;
}
