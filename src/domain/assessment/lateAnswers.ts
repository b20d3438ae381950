import type { Facts } from '../../law/facts.ts';
import { decidesOutcome } from '../../law/rules/decidesOutcome.ts';
import type { Assessment } from './assessment.ts';
import { isOutOfTime } from './outcomeCodeOf.ts';

/**
 * Of what was answered before it turned out that the time to charge is over, and is asked no more, what says which outcome
 * code fits (R50h, R50j) and whether a graver offence may (R50i): that is not thrown away. Nothing while it can be charged.
 */
export function lateAnswers(told: Facts, assessment: Pick<Assessment, 'disposals'>): Facts {
  if (!isOutOfTime(assessment)) return {};
  const decides = (given: string) => decidesOutcome.some((name) => name === given);
  return Object.fromEntries(Object.entries(told).filter(([name]) => decides(name)));
}
