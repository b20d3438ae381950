import type { Case } from '../../domain/case/case.ts';
import { decisionAfterBreach, decisionOf } from '../../domain/case/decisionOf.ts';
import { isWithdrawn } from '../../domain/case/isWithdrawn.ts';
import { londonDay } from '../../domain/days.ts';
import type { Day } from '../../law/day.ts';

/**
 * The day on which it was decided what the victim is told, after a breach that it goes to court or ends; of the CPS its own day.
 * Undefined while nothing is decided.
 */
export function decidedOn(
  theCase: Pick<Case, 'state' | 'answers' | 'filed' | 'decisionElsewhere' | 'elsewhereBefore' | 'breach'>,
): Day | undefined {
  if (isWithdrawn(theCase)) return undefined;
  const { breach } = theCase;
  const after = decisionAfterBreach(theCase);
  if (after !== undefined) return after.cpsDecidedOn ?? londonDay(after.at);
  const isOfBreach = breach?.decision === 'prosecution-stands' || breach?.decision === 'no-further-action';
  const decided = decisionOf(theCase);
  const since = isOfBreach ? breach : decided;
  const { decisionElsewhere } = theCase;
  if (since !== undefined && since === decisionElsewhere && decisionElsewhere.cpsDecidedOn !== undefined)
    return decisionElsewhere.cpsDecidedOn;
  return since && londonDay(since.at);
}
