import type { Day } from '../../law/day.ts';
import type { Case } from './case.ts';
import { isCompleted } from './undertakings.ts';

/**
 * The days by which something that was agreed is to be done, the first in front, while it goes on: of all that no provider has
 * said is completed. What the officer confirms is open until all of it is.
 */
export function daysToDo(theCase: Pick<Case, 'state' | 'filed' | 'reports'>): readonly Day[] {
  const { state, filed, reports } = theCase;
  if (state.status !== 'in-progress' || filed === undefined) return [];
  const done = filed.required.filter((row) => isCompleted(reports, row)).map((row) => row.intervention);
  const open = filed.conditions.filter(({ from, id }) => from !== 'intervention' || !done.includes(id));
  return [...new Set(open.flatMap(({ deadline }) => deadline ?? []))].toSorted();
}
