import type { Authority, Disposal } from '../../law/disposal.ts';
import type { FactName, Facts } from '../../law/facts.ts';
import { replacing } from '../../law/replacing.ts';
import type { RuleInput } from '../../law/truth.ts';
import { inAskingOrder } from '../inAskingOrder.ts';
import { type AssessmentContext, ruleInputOf } from './assess.ts';
import { assessDisposal } from './assessDisposal.ts';
import type { DisposalAssessment, Status } from './assessment.ts';
import { decidingRules } from './evaluatedRules.ts';
import { otherAnswers } from './otherAnswers.ts';
import { recording } from './recording.ts';

/** One fact that, with this value and everything else as it is, gives the disposal another status or another decider. */
export type Change = {
  readonly fact: FactName;
  /** True where the fact is not known today, so that finding it out is enough. */
  readonly wasUnknown: boolean;
  readonly value: unknown;
  readonly status: Status;
  readonly authority: Authority | null;
};

/**
 * What would change one disposal: every single fact, with each value that gives another answer than today's, in the
 * order of asking. Only facts that some rule looked at are tried, each with a handful of values, so it is bounded:
 * some sixty short assessments of one disposal. Empty when no single fact is enough.
 *
 * Throws a RangeError when `facts.offence` is no row of the force's list.
 */
export function whatWouldChange(
  disposal: Disposal,
  facts: Facts,
  context: AssessmentContext,
): readonly Change[] {
  const looked = new Set<FactName>();
  const input = ruleInputOf(facts, context);
  const decided = (now: RuleInput) => assessDisposal(disposal, now, decidingRules(disposal, now));
  const today = decided(recording(input, looked));
  // What was a reason to depart from one rule is none for another, which nobody has weighed yet.
  const given = exceptionalRules(today);
  const withAnswered = (other: RuleInput, rules: readonly string[]): RuleInput =>
    rules.every((rule) => given.includes(rule))
      ? other
      : { ...other, facts: withoutReason(other.facts, disposal) };
  return inAskingOrder(looked).flatMap((fact) =>
    otherAnswers(fact, facts, input.decisionDay).flatMap((value) => {
      const other: RuleInput = { ...input, facts: replacing(facts, { [fact]: value }) };
      const { status, authority } = decided(withAnswered(other, exceptionalRules(decided(other))));
      if (status === today.status && authority === today.authority) return [];
      return [{ fact, wasUnknown: facts[fact] === undefined, value, status, authority }];
    }),
  );
}

const exceptionalRules = ({ reasons }: DisposalAssessment): readonly string[] =>
  reasons.filter(({ effect }) => effect === 'exceptional').map(({ rule }) => rule);

function withoutReason(facts: Facts, disposal: Disposal): Facts {
  const { [disposal]: _reason, ...others } = facts.exceptional ?? {};
  return { ...facts, exceptional: others };
}
