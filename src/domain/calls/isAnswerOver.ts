import type { Day } from '../../law/day.ts';
import type { Case } from '../case/case.ts';
import type { Force } from '../force/force.ts';
import { runningClocks } from './runningClocks.ts';

/** True where the victim was written to, has not answered, and the day by which they were asked to is over. */
export function isAnswerOver(
  theCase: Case,
  force: Pick<Force, 'victimsCode' | 'bankHolidays' | 'bankHolidaysUntil' | 'offences'>,
  today: Day,
): boolean {
  const answer = runningClocks(theCase, force).find(({ name }) => name === 'answer');
  return answer !== undefined && answer.dueBy < today;
}
