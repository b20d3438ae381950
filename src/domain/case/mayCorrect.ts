import type { Case } from './case.ts';
import { endedByAge, isToBeClosed } from './decisionOf.ts';

/**
 * True for a case that was recorded as not diverted and may go back to its answers: nothing has come of it yet. Nobody has
 * decided what is done instead, no victim has heard, no provider has anything, and no supervisor has declined before, for
 * they are told of it. One whose time is over, too, until somebody closes it.
 */
export function mayCorrect(theCase: Case): boolean {
  return isToBeClosed(theCase) || hasNoConsequence(theCase);
}

function hasNoConsequence(theCase: Case): boolean {
  const { state, decisionElsewhere, help, victim, refusals = [] } = theCase;
  if (state.status !== 'closed' || state.how !== 'not-diverted' || endedByAge(theCase)) return false;
  const isKnown = victim?.told.disposal !== undefined;
  return decisionElsewhere === undefined && help === undefined && !isKnown && refusals.length === 0;
}
