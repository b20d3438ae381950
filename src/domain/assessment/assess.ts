import type { Day } from '../../law/day.ts';
import { disposals as everyDisposal } from '../../law/disposal.ts';
import type { FactName, Facts } from '../../law/facts.ts';
import { offenceInCase } from '../../law/offenceInCase.ts';
import { withSettled } from '../../law/settledBy.ts';
import { timeToCharge } from '../../law/timeToCharge.ts';
import type { RuleInput } from '../../law/truth.ts';
import type { Force } from '../force/force.ts';
import { inAskingOrder } from '../inAskingOrder.ts';
import { assessDisposal } from './assessDisposal.ts';
import type { Assessment, DisposalAssessment, Reason } from './assessment.ts';
import { decidingRules } from './evaluatedRules.ts';
import { inPlay, menuFor } from './inPlay.ts';
import { recommend } from './recommend.ts';

export type AssessmentContext = {
  readonly force: Force;
  /** Earlier outcomes and deadlines are counted from this day, and the rules in force on it apply. */
  readonly decisionDay: Day;
  /** To ask what the rules of another day say of the same case; absent: those of the decision day. */
  readonly rulesAsOf?: Day | undefined;
  /** When Part 6 of the PCSC Act began, to ask what its cautions would be; absent: as the law data says. */
  readonly part6CommencedOn?: Day | null;
  /** The officer asked for every option on the menu, also where one route is the force's default. */
  readonly allInPlay?: boolean;
};

/**
 * Holds the rule book against what is known of a case: for every disposal a status, who decides and all reasons; what
 * to propose; and the facts still to ask, in order. Unknown facts are asked only while they can change the answer.
 * Facts that a later step gathers (consent, the victim's view, an exceptional reason …) are never asked here.
 *
 * Throws a RangeError when `facts.offence` is no row of the force's list.
 *
 * @param input the rule input of these facts where it is there already: what was held against it is not held again
 */
export function assess(
  facts: Facts,
  context: AssessmentContext,
  input: RuleInput = ruleInputOf(facts, context),
): Assessment {
  const { force, decisionDay, rulesAsOf = decisionDay, allInPlay = false } = context;
  const menu = menuFor(facts, input);
  const rest = everyDisposal.filter((disposal) => !menu.includes(disposal));
  const disposals = [...menu, ...rest].map((disposal) => assessDisposal(disposal, input));
  const played = inPlay(input, allInPlay);
  const chosen = disposals.filter(({ disposal }) => played.includes(disposal));
  const proposal = recommend(chosen, input, force);
  return {
    rulesAsOf,
    disposals,
    recommended: proposal.recommended,
    because: proposal.because,
    ...(proposal.course === undefined ? {} : { course: proposal.course }),
    handOver: proposal.handOver,
    ask: inAskingOrder(proposal.ask),
    warnings: warningsOf(chosen),
    timeToCharge: timeToCharge(input),
  };
}

/**
 * The `ask` of `assess`, and nothing else of it: only the disposals in play are held against the book, without the rows
 * that change no status. A dialogue that comes answer by answer asks this often, and for the whole only once.
 *
 * Throws a RangeError when `facts.offence` is no row of the force's list.
 */
export function factsToAsk(
  facts: Facts,
  context: AssessmentContext,
  input: RuleInput = ruleInputOf(facts, context),
): readonly FactName[] {
  const { force, allInPlay = false } = context;
  const played = inPlay(input, allInPlay).map((disposal) =>
    assessDisposal(disposal, input, decidingRules(disposal, input)),
  );
  return inAskingOrder(recommend(played, input, force).ask);
}

/** All a rule may look at in this case. Throws a RangeError when the offence is not on the force's list. */
export function ruleInputOf(
  facts: Facts,
  { force, decisionDay, rulesAsOf, part6CommencedOn }: AssessmentContext,
): RuleInput {
  const row = force.offences.find(({ id }) => id === facts.offence);
  if (!row) throw new RangeError('The offence is not on the force’s list, so nothing can be assessed');
  const offence = offenceInCase(row, facts);
  return {
    facts: withSettled(facts, offence),
    offence,
    policy: force.policy,
    decisionDay,
    rulesAsOf,
    part6CommencedOn,
  };
}

function warningsOf(chosen: readonly DisposalAssessment[]): readonly Reason[] {
  const warnings = chosen.flatMap(({ reasons }) => reasons).filter(({ effect }) => effect === 'warns');
  return [...new Map(warnings.map((reason) => [reason.rule, reason] as const)).values()];
}
