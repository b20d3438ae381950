import { day } from '../../law/day.ts';
import type { Disposal } from '../../law/disposal.ts';
import type { FactName, Facts } from '../../law/facts.ts';
import type { Offence } from '../../law/offence.ts';
import { drugDiversionRoute } from '../../law/rules/kinds.ts';
import type { Situation } from '../../law/truth.ts';
import { inAskingOrder } from '../assessment/askingOrder.ts';
import type { Force } from '../force.ts';
import type { Gap } from '../gap.ts';
import { bestFirst } from './bestFirst.ts';
import { causesOf } from './causes.ts';
import { gapsIn } from './gapsIn.ts';
import type { CatalogueUse, Intervention } from './intervention.ts';
import { isOutOfPoliceHands, type Look, lookAt } from './lookAt.ts';
import { type NotSuggested, notSuggested } from './notSuggested.ts';
import { notesOn, sayWhy } from './saySuggestion.ts';
import { type Fitting, weigh } from './weigh.ts';

export type Suggestion = {
  readonly intervention: Intervention;
  /** Part of the disposal (enforceable only where it is a conditional caution), or support taken up by choice. */
  readonly as: 'condition' | 'voluntary';
  readonly because: string;
  readonly notes: readonly string[];
};

export type Suggestions = {
  /** Conditions, then support; each best first. Empty when nothing fits: no intervention can be right, too. */
  readonly suggestions: readonly Suggestion[];
  /** What the officer would expect, because it treats something that led to this, and why it is not suggested. */
  readonly notSuggested: readonly NotSuggested[];
  /** What led to this and nothing serves. */
  readonly gaps: readonly Gap[];
  /** Facts that could still add a suggestion. Worth asking; none of them is needed to go on. */
  readonly ask: readonly FactName[];
};

export type SuggestionContext = {
  readonly force: Pick<Force, 'interventions' | 'providers' | 'policy'>;
  readonly offence: Offence;
  readonly disposal: Disposal;
  /** Interventions whose provider declined this case. */
  readonly declined?: readonly string[];
};

/**
 * The interventions this disposal can bring that fit this person and this place. Principles (CJI guide): what led to
 * the offence comes first, evaluated ones before others, women's services first for women, low risk gets little or
 * nothing, a chronic need is treated by choice, and what it costs decides nothing. Ethnicity is no fact and cannot be
 * read.
 */
export function suggest(facts: Facts, context: SuggestionContext): Suggestions {
  const { force, offence, disposal, declined = [] } = context;
  // No gate looks at the day.
  const situation: Situation = { facts, offence, policy: force.policy, decisionDay: day('2020-01-01') };
  const causes = causesOf(situation);
  const order = bestFirst(situation);
  const looks = force.interventions.map((row) => lookAt(row, situation, { causes, disposal }));
  const expected = looks
    .filter(({ isExpected }) => isExpected)
    .sort((a, b) => order(a.intervention, b.intervention));
  const isStraight = disposal === 'community-resolution' && drugDiversionRoute(situation).is === 'yes';
  const fitting = expected
    .filter(isFitting)
    .filter(({ intervention }) => !declined.includes(intervention.id));
  const usesHeroin = facts.drug === 'heroin';
  const atRisk = (isLowRisk: boolean) => weigh(fitting, { isStraight, isLowRisk, usesHeroin });
  // Once nothing is required of anybody, help by choice overdoses nobody.
  const { kept, left } = atRisk(facts.risk === 'low' && !isOutOfPoliceHands(disposal));
  const dependsOnRisk = facts.risk === undefined && !isStraight && atRisk(true).kept.length !== kept.length;
  return {
    suggestions: kept.map(({ intervention, as }) => {
      const provider = force.providers.find(({ id }) => id === intervention.provider);
      const notes = notesOn(intervention, situation, { disposal, provider });
      return { intervention, as, because: sayWhy(intervention, causes), notes };
    }),
    notSuggested: notSuggested(expected, { kept, left, facts }),
    gaps: gapsIn(causes, expected.filter(mayServe), facts),
    ask: inAskingOrder([
      ...looks.filter(isAskedAbout(isStraight)).flatMap(({ truth }) => asksOf(truth)),
      ...(dependsOnRisk ? (['risk'] as const) : []),
    ]),
  };
}

const offered: readonly CatalogueUse[] = ['referral', 'signpost'];

const isOffered = ({ intervention }: Look): boolean => offered.includes(intervention.use);

const isFitting = (look: Look): look is Fitting => isOffered(look) && look.isBrought && look.as !== undefined;

const mayServe = (look: Look): boolean => isOffered(look) || look.intervention.use === 'joint-decision';

/** Drug diversion is one thing, at the scene: there nothing but services for drugs alone is worth a question. */
function isAskedAbout(isStraight: boolean): (look: Look) => boolean {
  return (look) =>
    isOffered(look) &&
    look.isBrought &&
    (!isStraight || look.intervention.pathways.every((need) => need === 'drugs'));
}

const asksOf = (truth: Look['truth']): readonly FactName[] => (truth.is === 'unknown' ? truth.ask : []);
