import type { Day } from '../../law/day.ts';
import { londonDay } from '../days.ts';
import type { Case, CaseCondition, Undertaking } from './case.ts';
import { isConditionDone } from './isConditionDone.ts';
import { reportedOn } from './undertakings.ts';
import { whatIsGiven } from './whatIsGiven.ts';

type Agreed = Pick<Case, 'state' | 'filed' | 'reports' | 'letterAt'>;

/**
 * The days by which something that was agreed is to be done, the first in front, while it goes on: of all that no provider has
 * said is completed. What the officer confirms is open until all of it is.
 */
export function daysToDo(theCase: Agreed): readonly Day[] {
  return inOrder(openConditions(theCase).flatMap(({ deadline }) => deadline ?? []));
}

/** The same with the days by which somebody has to find out whether it was done, though no day was set for it. */
export function daysToLook(theCase: Agreed): readonly Day[] {
  return inOrder([
    ...openConditions(theCase).flatMap((one) => lookBy(one, theCase) ?? []),
    ...(isToBeGiven(theCase) ? [theCase.filed?.confirmBy ?? []].flat() : []),
  ]);
}

/**
 * The same with the day by which its officer is asked to confirm a case in which the letter is there and nothing else is open:
 * nobody else ends it.
 */
export function daysToAsk(theCase: Agreed): readonly Day[] {
  const { state, filed, letterAt } = theCase;
  const days = daysToLook(theCase);
  const isThere = state.status === 'in-progress' && letterAt !== undefined && days.length === 0;
  if (!isThere || filed === undefined || openConditions(theCase).length > 0) return days;
  // A letter that comes later is asked about on the day after it came.
  return inOrder([
    londonDay(letterAt),
    ...filed.conditions.flatMap((one) => lookBy(one, theCase) ?? []),
  ]).slice(-1);
}

/** What is to be looked at by that day: what its provider reports, and what nobody reports, so that its officer finds out. */
export function toDoBy(
  theCase: Agreed,
  last: Day,
): { readonly reported: readonly Undertaking[]; readonly confirmed: readonly CaseCondition[] } {
  const due = openConditions(theCase).filter((one) => lookBy(one, theCase) === last);
  return {
    reported: due.flatMap((one) => rowsOf(one, theCase)),
    confirmed: due.filter((one) => rowsOf(one, theCase).length === 0),
  };
}

/** Its own day; else the one by which its provider should have reported, or its officer confirmed it. */
function lookBy(one: CaseCondition, theCase: Agreed): Day | undefined {
  const { reportBy, confirmBy } = theCase.filed ?? {};
  return one.deadline ?? (rowsOf(one, theCase).length > 0 ? reportBy : confirmBy);
}

function rowsOf({ from, id }: CaseCondition, { filed }: Agreed): readonly Undertaking[] {
  if (from !== 'intervention' || filed === undefined) return [];
  return reportedOn(filed).filter(({ intervention }) => intervention === id);
}

/** Words of advice, or a caution without conditions, of which nobody has said that they were given. */
function isToBeGiven({ state, filed }: Agreed): boolean {
  return state.status === 'in-progress' && whatIsGiven(filed) !== undefined;
}

/** What is still to be done of it while it goes on, or to be kept up. */
export function openConditions(theCase: Agreed): readonly CaseCondition[] {
  const { state, filed } = theCase;
  if (state.status !== 'in-progress' || filed === undefined) return [];
  return filed.conditions.filter((one) => !isConditionDone(one, theCase));
}

const inOrder = (days: readonly Day[]): readonly Day[] => [...new Set(days)].toSorted();
