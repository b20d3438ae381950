import type { Disposal } from '../../law/disposal.ts';
import type { FactName, Facts } from '../../law/facts.ts';
import { inAskingOrder } from '../inAskingOrder.ts';
import { type AssessmentContext, ruleInputOf } from './assess.ts';
import { assessDisposal } from './assessDisposal.ts';
import { inPlay } from './inPlay.ts';
import { recommend } from './recommend.ts';
import { recording } from './recording.ts';

/**
 * The facts that a decision for this disposal rests on, in the order of asking: those known today that some rule about
 * it reads, and those the proposal reads, such as what led to the offence. While they stay, its status and who decides
 * stay under the same law, whatever else changes.
 *
 * Throws a RangeError when `facts.offence` is no row of the force's list.
 */
export function restsOn(disposal: Disposal, facts: Facts, context: AssessmentContext): readonly FactName[] {
  const looked = new Set<FactName>();
  const input = ruleInputOf(facts, context);
  const read = recording(input, looked);
  assessDisposal(disposal, read);
  // The other disposals are held against the facts as they are: what is read for them alone, this one does not rest on.
  const played = inPlay(input, context.allInPlay ?? false);
  recommend(
    played.map((one) => assessDisposal(one, input)),
    read,
    context.force,
  );
  return inAskingOrder(looked).filter((name) => facts[name] !== undefined);
}
