import type { Disposal } from '../../law/disposal.ts';
import type { FactName, Facts } from '../../law/facts.ts';
import { type AssessmentContext, ruleInputOf } from './assess.ts';
import { decidingRules } from './evaluatedRules.ts';

/**
 * The facts that some rule about this disposal would ask for as things stand: what is not known and is not among them is
 * no question in this case, such as whether a drug in a pocket was domestic abuse.
 *
 * Throws a RangeError when `facts.offence` is no row of the force's list.
 */
export function askedByRules(
  disposal: Disposal,
  facts: Facts,
  context: AssessmentContext,
): readonly FactName[] {
  const spoken = decidingRules(disposal, ruleInputOf(facts, context));
  return spoken.flatMap(({ truth }) => (truth.is === 'unknown' ? truth.ask : []));
}
