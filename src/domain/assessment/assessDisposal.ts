import { type Authority, authorities, type Disposal, higherAuthority } from '../../law/disposal.ts';
import type { FactName } from '../../law/facts.ts';
import type { Policy } from '../../law/policy.ts';
import type { Effect, Rule } from '../../law/rule.ts';
import { ruleBook, ruleById } from '../../law/ruleBook.ts';
import type { Situation, Truth } from '../../law/truth.ts';
import { inAskingOrder } from './askingOrder.ts';
import type { DisposalAssessment, Reason, Status } from './assessment.ts';

type Spoken = { readonly rule: Rule; readonly truth: Truth };

const readOut: readonly Effect['kind'][] = [
  'blocks',
  'cannot-say',
  'exceptional',
  'authority',
  'allows',
  'step',
  'warns',
];

/** Holds every rule in force on the decision day against one disposal. All reasons, blocks first. */
export function assessDisposal(disposal: Disposal, situation: Situation): DisposalAssessment {
  const spoken = rulesFor(disposal, situation).map((rule) => ({ rule, truth: rule.when(situation) }));
  const holding = spoken.filter(({ truth }) => truth.is === 'yes').map(({ rule }) => rule);
  const blocks = holding.filter((rule) => rule.effect.kind === 'blocks');
  const covered = spoken.some(({ rule }) => rule.id.startsWith('D-'));
  const speaking = covered || blocks.length > 0 ? holding : [...holding, ruleById('D00')];

  const authority = speaking
    .map(({ effect }) => authorityOf(effect, situation.policy))
    .reduce<Authority>(higherAuthority, 'officer');
  const ask = blocks.length > 0 || !covered ? [] : stillToAsk(spoken, authority, situation.policy);
  const status = statusOf(speaking, ask, authority);
  return {
    disposal,
    status,
    authority: status === 'unavailable' ? null : authority,
    reasons: speaking.map(asReason).sort((a, b) => readOut.indexOf(a.effect) - readOut.indexOf(b.effect)),
    instead: [...new Set(blocks.flatMap(({ instead }) => instead ?? []))],
    ask,
  };
}

function rulesFor(disposal: Disposal, { decisionDay }: Situation): readonly Rule[] {
  return ruleBook.filter(
    ({ disposals, inForce }) =>
      disposals.includes(disposal) &&
      inForce.from <= decisionDay &&
      (inForce.until === undefined || decisionDay <= inForce.until),
  );
}

function statusOf(speaking: readonly Rule[], ask: readonly FactName[], authority: Authority): Status {
  const says = (kind: Effect['kind']) => speaking.some((rule) => rule.effect.kind === kind);
  if (says('blocks')) return 'unavailable';
  if (ask.length > 0 || says('cannot-say')) return 'cannot-say';
  if (says('exceptional')) return 'exceptional-only';
  return authority === 'officer' ? 'available' : 'needs-authority';
}

/**
 * An unknown fact counts only where it could change the answer: an authority no higher than today's cannot, nor can a
 * second reason to call it exceptional.
 */
function stillToAsk(spoken: readonly Spoken[], settled: Authority, policy: Policy): readonly FactName[] {
  const exceptional = spoken.some(
    ({ rule, truth }) => rule.effect.kind === 'exceptional' && truth.is === 'yes',
  );
  return inAskingOrder(
    spoken.flatMap(({ rule: { effect }, truth }) => {
      if (truth.is !== 'unknown') return [];
      if (effect.kind === 'blocks' || effect.kind === 'cannot-say') return truth.ask;
      if (effect.kind === 'exceptional') return exceptional ? [] : truth.ask;
      const raises = authorities.indexOf(authorityOf(effect, policy)) > authorities.indexOf(settled);
      return raises ? truth.ask : [];
    }),
  );
}

function authorityOf(effect: Effect, policy: Policy): Authority {
  if (effect.kind !== 'authority') return 'officer';
  if ('authority' in effect) return effect.authority;
  if (effect.authorityByPolicy === 'domesticAbuse') return policy.domesticAbuseAuthority;
  return effect.authorityByPolicy === 'weapon' ? policy.weaponAuthority : policy.outOfNormAuthority;
}

function asReason({ id, effect, text, source, standing }: Rule): Reason {
  return { rule: id, effect: effect.kind, text, source, toConfirm: standing === 'to-confirm' };
}
