import type { Day } from '../../law/day.ts';
import type { Case, CaseCondition, Undertaking } from './case.ts';
import { isCompleted, reportedOn } from './undertakings.ts';

type Agreed = Pick<Case, 'state' | 'filed' | 'reports' | 'letterAt'>;

/**
 * The days by which something that was agreed is to be done, the first in front, while it goes on: of all that no provider has
 * said is completed. What the officer confirms is open until all of it is.
 */
export function daysToDo(theCase: Agreed): readonly Day[] {
  return [...new Set(openConditions(theCase).flatMap(({ deadline }) => deadline ?? []))].toSorted();
}

/** What is to be done by that day: what its provider reports, and what nobody reports, so that its officer finds out. */
export function toDoBy(
  theCase: Agreed,
  last: Day,
): { readonly reported: readonly Undertaking[]; readonly confirmed: readonly CaseCondition[] } {
  const due = openConditions(theCase).filter(({ deadline }) => deadline === last);
  const rows = theCase.filed === undefined ? [] : reportedOn(theCase.filed);
  const rowOf = ({ from, id }: CaseCondition) =>
    from === 'intervention' ? rows.filter(({ intervention }) => intervention === id) : [];
  return {
    reported: due.flatMap(rowOf),
    confirmed: due.filter((one) => rowOf(one).length === 0),
  };
}

function openConditions({ state, filed, reports, letterAt }: Agreed): readonly CaseCondition[] {
  if (state.status !== 'in-progress' || filed === undefined) return [];
  const done = filed.required.filter((row) => isCompleted(reports, row)).map((row) => row.intervention);
  return filed.conditions.filter(
    ({ from, id, isLetter }) =>
      (from !== 'intervention' || !done.includes(id)) && !(isLetter === true && letterAt !== undefined),
  );
}
