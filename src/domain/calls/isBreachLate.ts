import type { Day } from '../../law/day.ts';
import type { Case } from '../case/case.ts';
import { londonDay } from '../days.ts';
import type { Force } from '../force/force.ts';
import { isEnhanced } from './isEnhanced.ts';
import { codeInForce, endOf } from './runningClocks.ts';

/**
 * True where the day is over by which they were to hear that not all was done, and nobody has told them: what was decided
 * since begins a clock of its own, and makes that no less late.
 */
export function isBreachLate(
  theCase: Pick<Case, 'breach' | 'victim' | 'answers'>,
  { victimsCode, bankHolidays }: Pick<Force, 'victimsCode' | 'bankHolidays'>,
  today: Day,
): boolean {
  const { breach, victim } = theCase;
  if (breach?.since === undefined || (victim?.told.breach ?? '') >= breach.since) return false;
  const from = londonDay(breach.since);
  const { standard, enhanced } = codeInForce(victimsCode, from).clocks.breach;
  return endOf(from, isEnhanced(theCase) ? enhanced : standard, bankHolidays) < today;
}
