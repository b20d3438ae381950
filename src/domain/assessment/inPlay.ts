import type { Disposal } from '../../law/disposal.ts';
import type { Facts } from '../../law/facts.ts';
import { isKnownAdult } from '../../law/isKnownChild.ts';
import { drugDiversionRoute } from '../../law/kinds.ts';
import type { RuleInput } from '../../law/truth.ts';
import { assessDisposal } from './assessDisposal.ts';
import { decidingRules } from './evaluatedRules.ts';

/** The force's menu for this age; both menus while the age is not known. */
export function menuFor(facts: Facts, { policy }: Pick<RuleInput, 'policy'>): readonly Disposal[] {
  const { adult, child } = policy.menu;
  if (facts.age === undefined) return [...new Set([...adult, ...child])];
  return isKnownAdult(facts.age) ? adult : child;
}

/**
 * The disposals the officer is taken through. Simple possession under the force's drug diversion goes straight to a
 * community resolution, unless that is closed or an exception, or the officer asks for all (`allInPlay`).
 */
export function inPlay(input: RuleInput, allInPlay: boolean): readonly Disposal[] {
  const menu = menuFor(input.facts, input);
  const straight = drugDiversionRoute(input).is === 'yes' && menu.includes('community-resolution');
  if (!straight || allInPlay) return menu;
  const deciding = decidingRules('community-resolution', input);
  const { status } = assessDisposal('community-resolution', input, deciding);
  return status === 'unavailable' || status === 'exceptional-only' ? menu : ['community-resolution'];
}
