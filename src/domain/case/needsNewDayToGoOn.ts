import type { Day } from '../../law/day.ts';
import type { Case } from './case.ts';
import { daysToLook } from './daysToDo.ts';
import { excuseMeans } from './excuseMeans.ts';

/**
 * True for a breach after which all that was agreed would go on with a day that has passed, its own or the one by which somebody
 * was to look: nobody could do it in time any more. Where another is chosen, it is agreed with a day of its own.
 */
export function needsNewDayToGoOn(theCase: Case, today: Day): boolean {
  const goingOn = { ...theCase, state: { status: 'in-progress', progress: 'sent' } } as const;
  const last = daysToLook(goingOn).at(-1);
  return last !== undefined && last < today && excuseMeans(theCase) === 'rebook';
}
