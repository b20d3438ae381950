import {
  type Authority,
  authorities,
  type Disposal,
  higherAuthority,
  isPoliceRank,
} from '../../law/disposal.ts';
import type { FactName } from '../../law/facts.ts';
import { isReasonOfSubstance } from '../../law/isReasonOfSubstance.ts';
import type { Policy } from '../../law/policy.ts';
import type { Effect, PolicyAuthority, Rule } from '../../law/rule.ts';
import { notCovered, opensDisposal } from '../../law/rules/ruleBook.ts';
import type { RuleInput } from '../../law/truth.ts';
import { inAskingOrder } from '../inAskingOrder.ts';
import type { DisposalAssessment, Reason, Status } from './assessment.ts';
import { decidingRules, type EvaluatedRule, evaluatedRules } from './evaluatedRules.ts';

/** The order in which reasons are read out. */
const place: Readonly<Record<Effect['kind'], number>> = {
  blocks: 0,
  'cannot-say': 1,
  exceptional: 2,
  authority: 3,
  allows: 4,
  step: 5,
  warns: 6,
};

/**
 * Holds every rule in force on the decision day against one disposal. All reasons, blocks first. Figures over a year of
 * cases hand in `decidingRules` instead: the same status, authority and questions, without the other reasons.
 */
export function assessDisposal(
  disposal: Disposal,
  input: RuleInput,
  spoken: readonly EvaluatedRule[] = evaluatedRules(disposal, input),
): DisposalAssessment {
  const holding = spoken.filter(({ truth }) => truth.is === 'yes').map(({ rule }) => rule);
  const blocks = holding.filter((rule) => rule.effect.kind === 'blocks');
  const covered = spoken.some(({ rule }) => opensDisposal(rule));
  const speaking = covered || blocks.length > 0 ? holding : [...holding, notCovered];

  const exceptional = speaking.some(({ effect }) => effect.kind === 'exceptional');
  const excepted = exceptional && isReasonOfSubstance(input.facts.exceptional?.[disposal]);
  const least: Authority = excepted ? 'sergeant' : 'officer';
  const named = speaking.map(({ effect }) => authorityOf(effect, input.policy));
  const authority = named.reduce(higherAuthority, least);
  const ask = blocks.length > 0 || !covered ? [] : stillToAsk(spoken, authority, input.policy);
  const status = statusOf(speaking, { ask, authority, excepted });
  const isOpen = status !== 'unavailable';
  return {
    disposal,
    status,
    authority: isOpen ? authority : null,
    policeRank: isOpen ? named.filter(isPoliceRank).reduce(higherAuthority, least) : null,
    exceptional,
    reasons: speaking.map((rule) => asReason(rule, input)).sort((a, b) => place[a.effect] - place[b.effect]),
    instead: insteadOf(blocks, input),
    ask,
  };
}

/**
 * The facts an exception is weighed with: every one that could still close this disposal, raise who decides it or be a
 * further reason against it. `assessDisposal` asks no second reason once there is one; whoever decides has to know it.
 */
export function unsettledOf(disposal: Disposal, input: RuleInput): readonly FactName[] {
  const spoken = decidingRules(disposal, input);
  const { authority } = assessDisposal(disposal, input, spoken);
  return authority === null ? [] : stillToAsk(spoken, authority, input.policy, true);
}

/** What to do instead, once each; where the case is at its end that alone, where it waits for something, to bring it, and where no charge is open to look at none. */
function insteadOf(blocks: readonly Rule[], input: RuleInput): readonly string[] {
  const last = blocks.filter(({ endsTheCase }) => endsTheCase === true);
  const waiting = blocks.filter(({ defers }) => defers === true);
  const unproven = blocks.filter(({ leavesNoCharge }) => leavesNoCharge === true);
  const first = [last, waiting, unproven].find(({ length }) => length > 0) ?? blocks;
  return [
    ...new Set(first.flatMap(({ instead, inThisCase }) => inThisCase?.(input).instead ?? instead ?? [])),
  ];
}

type Deciding = {
  readonly ask: readonly FactName[];
  readonly authority: Authority;
  /** A reason for an exception is given for this disposal. */
  readonly excepted: boolean;
};

function statusOf(speaking: readonly Rule[], { ask, authority, excepted }: Deciding): Status {
  const says = (kind: Effect['kind']) => speaking.some((rule) => rule.effect.kind === kind);
  if (says('blocks')) return 'unavailable';
  if (ask.length > 0 || says('cannot-say')) return 'cannot-say';
  if (says('exceptional') && !excepted) return 'exceptional-only';
  return authority === 'officer' ? 'available' : 'needs-authority';
}

/**
 * An unknown fact counts only where it could change the answer: an authority no higher than today's cannot, nor can a
 * second reason to call it exceptional. Where a document or a decision is missing, only a block could still settle it.
 */
function stillToAsk(
  spoken: readonly EvaluatedRule[],
  settled: Authority,
  policy: Policy,
  isWeighed = false,
): readonly FactName[] {
  if (spoken.every(({ truth }) => truth.is !== 'unknown')) return [];
  const says = (kind: Effect['kind']) =>
    spoken.some(({ rule, truth }) => rule.effect.kind === kind && truth.is === 'yes');
  const exceptional = says('exceptional');
  const missing = says('cannot-say');
  return inAskingOrder(
    spoken.flatMap(({ rule: { effect }, truth }) => {
      if (truth.is !== 'unknown') return [];
      if (effect.kind === 'blocks') return truth.ask;
      if (missing) return [];
      if (effect.kind === 'cannot-say') return truth.ask;
      if (effect.kind === 'exceptional') return exceptional && !isWeighed ? [] : truth.ask;
      const raises = authorities.indexOf(authorityOf(effect, policy)) > authorities.indexOf(settled);
      return raises ? truth.ask : [];
    }),
  );
}

const byPolicy: Readonly<Record<PolicyAuthority, (policy: Policy) => Authority | null>> = {
  outOfNorm: (policy) => policy.outOfNormAuthority,
  domesticAbuse: (policy) => policy.domesticAbuseAuthority,
  familyAbuse: (policy) => policy.familyAbuseAuthority,
  weapon: (policy) => policy.weaponAuthority,
  emergencyWorker: (policy) => policy.emergencyWorkerAuthority,
  deferredProsecution: (policy) => policy.deferredProsecutionAuthority,
};

/** Who decides by this rule, as the force has set it where the law leaves it to forces. */
export function authorityOf(effect: Effect, policy: Policy): Authority {
  if (effect.kind !== 'authority') return 'officer';
  if ('authority' in effect) return effect.authority;
  return byPolicy[effect.authorityByPolicy](policy) ?? 'officer';
}

const reasons = new WeakMap<Rule, Reason>();

function asReason(rule: Rule, input: RuleInput): Reason {
  const { id, effect, text, source, standing, inThisCase, defers, forNobodyLikeThis } = rule;
  const toConfirm = standing === 'to-confirm';
  if (inThisCase !== undefined) {
    const said = inThisCase(input);
    return { rule: id, effect: effect.kind, text: said.text, source: said.source, toConfirm };
  }
  const reason = reasons.get(rule) ?? {
    rule: id,
    effect: effect.kind,
    text,
    source,
    toConfirm,
    ...(defers ? { defers } : {}),
    ...(forNobodyLikeThis ? { forNobodyLikeThis } : {}),
  };
  reasons.set(rule, reason);
  return reason;
}
