import type { Day } from '../../law/day.ts';
import type { Case } from '../case/case.ts';
import { londonDay } from '../days.ts';
import type { ClockName } from '../force/victimsCode.ts';
import { isWritten } from '../victim/victimEvent.ts';
import { isToHearToday } from './isToHearToday.ts';
import type { RunningClock } from './runningClocks.ts';

const news: readonly ClockName[] = ['views', 'disposal', 'breach', 'completion'];

/**
 * True where a victim is spoken to next, though they want letters: what they rely on has ended, and no letter comes today; or they
 * were written to, and a letter has nothing new to say, or the day is over after which they were promised that somebody tries to
 * speak to them.
 */
export function isToBeSpokenTo(theCase: Case, clocks: readonly RunningClock[], today: Day): boolean {
  if (clocks.some(({ name }) => isToHearToday(theCase, name))) return true;
  if (!clocks.some(({ name }) => name === 'answer')) return false;
  return !clocks.some(({ name }) => news.includes(name)) || isRingOwed(theCase, clocks, today);
}

/** True where they were promised in a letter that somebody tries to speak to them once its day is over, and nobody has yet. */
export function isRingOwed(
  { victim }: Pick<Case, 'victim'>,
  clocks: readonly RunningClock[],
  today: Day,
): boolean {
  const answer = clocks.find(({ name }) => name === 'answer');
  if (answer === undefined || answer.dueBy >= today) return false;
  const { calls = [] } = victim ?? {};
  return !calls.some(({ channel, at }) => !isWritten(channel) && londonDay(at) >= answer.dueBy);
}
