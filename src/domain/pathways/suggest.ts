import { day } from '../../law/day.ts';
import type { Disposal } from '../../law/disposal.ts';
import type { FactName, Facts } from '../../law/facts.ts';
import type { Offence } from '../../law/offence.ts';
import { drugDiversionRoute } from '../../law/rules/kinds.ts';
import type { Situation } from '../../law/truth.ts';
import { inAskingOrder } from '../assessment/askingOrder.ts';
import type { Force } from '../force.ts';
import { bestFirst } from './bestFirst.ts';
import { fits } from './fits.ts';
import type { Intervention } from './intervention.ts';

export type Suggestion = { readonly intervention: Intervention; readonly because: string };

export type Suggestions = {
  /** Best first. Empty when nothing fits: no intervention can be right, too. */
  readonly suggestions: readonly Suggestion[];
  /** Facts that could still add a suggestion. Worth asking; none of them is needed to go on. */
  readonly ask: readonly FactName[];
};

/**
 * The interventions this disposal can bring that fit this person and this place. Principles (CJI guide): what led to
 * the offence comes first, evaluated ones before others, women's services first for women, somebody of low risk gets
 * one at most, and what it costs decides nothing. Ethnicity is no fact and cannot be read.
 */
export function suggest(
  facts: Facts,
  {
    force,
    offence,
    disposal,
  }: { readonly force: Force; readonly offence: Offence; readonly disposal: Disposal },
): Suggestions {
  // No gate looks at the day.
  const situation: Situation = { facts, offence, policy: force.policy, decisionDay: day('2020-01-01') };
  const looked = candidates(force.interventions, disposal, situation).map((intervention) => ({
    intervention,
    truth: fits(intervention)(situation),
  }));
  const fitting = looked
    .filter(({ truth }) => truth.is === 'yes')
    .map(({ intervention }) => intervention)
    .sort(bestFirst);
  const kept = facts.risk === 'low' ? fitting.slice(0, 1) : fitting;
  return {
    suggestions: kept.map((intervention) => ({ intervention, because: sentence(intervention.because) })),
    ask: inAskingOrder(looked.flatMap(({ truth }) => (truth.is === 'unknown' ? truth.ask : []))),
  };
}

/** Drug diversion is one thing, at the scene: there nothing but services for drugs alone is looked at. */
function candidates(
  interventions: readonly Intervention[],
  disposal: Disposal,
  situation: Situation,
): readonly Intervention[] {
  const possible = interventions.filter(({ disposals }) => disposals.includes(disposal));
  const straight = disposal === 'community-resolution' && drugDiversionRoute(situation).is === 'yes';
  return straight ? possible.filter(({ pathways }) => pathways.every((need) => need === 'drugs')) : possible;
}

const sentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
