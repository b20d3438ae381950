import { answersLoss } from '../conditions/answersLoss.ts';
import type { LossStands } from '../force/vocabulary.ts';
import { asItStands } from './asItStands.ts';
import { decisionAfterBreach, decisionOf, hasEnded, isChargeAsked } from './decisionOf.ts';
import { isWithdrawn } from './isWithdrawn.ts';
import { wishStands } from './victimTasksOpen.ts';

type Stands = Parameters<typeof decisionOf>[0] &
  Parameters<typeof decisionAfterBreach>[0] &
  Parameters<typeof wishStands>[0];

/**
 * How it stands with what was lost, where the victim is to hear of it: an answer is owed while nothing is decided; it is no part
 * of what is decided out of court; or it was, and is asked of nobody any more. Of what goes to court, or may go there after a
 * breach, the court says.
 */
export function lossStands(theCase: Stands): LossStands {
  const mayGoToCourt = isChargeAsked(theCase) && decisionAfterBreach(theCase) === undefined;
  if (isWithdrawn(theCase) || goesToCourt(theCase) || mayGoToCourt) return 'none';
  const state = asItStands(theCase);
  const isOver = state.status === 'closed' && state.how !== 'completed' && hasEnded(theCase);
  if (isOver && theCase.filed?.conditions.some(answersLoss) === true) return 'over';
  if (wishStands(theCase, 'compensation') !== 'open') return 'none';
  return isSettled(theCase) ? 'not-agreed' : 'owed';
}

/** True of what is charged, and of a decision to prosecute that stands after a breach: what comes next is the court's. */
export function goesToCourt(theCase: Stands): boolean {
  const decided = (decisionAfterBreach(theCase) ?? decisionOf(theCase))?.disposal;
  const stands = theCase.state.status === 'closed' && theCase.breach?.decision === 'prosecution-stands';
  return decided === 'charge' || (stands && decisionAfterBreach(theCase) === undefined);
}

/** It is decided, and nothing of it is being settled anew; what was filed stands while a breach of it is open. */
function isSettled(theCase: Stands): boolean {
  const { status } = asItStands(theCase);
  if (decisionOf(theCase) === undefined) return status === 'closed' && hasEnded(theCase);
  return status === 'in-progress' || status === 'breached' || status === 'closed';
}
