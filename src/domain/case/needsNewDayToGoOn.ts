import type { Day } from '../../law/day.ts';
import type { Case } from './case.ts';
import { daysToDo } from './daysToDo.ts';
import { excuseMeans } from './excuseMeans.ts';

/**
 * True for a breach after which what was agreed would go on with a day that has passed: nobody could do it in time any more. Where
 * another is chosen, it is agreed with a day of its own.
 */
export function needsNewDayToGoOn(theCase: Case, today: Day): boolean {
  const goingOn = { ...theCase, state: { status: 'in-progress', progress: 'sent' } } as const;
  const last = daysToDo(goingOn).at(-1);
  return last !== undefined && last < today && excuseMeans(theCase) === 'rebook';
}
