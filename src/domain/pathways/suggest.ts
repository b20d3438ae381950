import { noDay } from '../../law/day.ts';
import type { Disposal } from '../../law/disposal.ts';
import type { FactName, Facts } from '../../law/facts.ts';
import { drugDiversionRoute } from '../../law/kinds.ts';
import type { Offence } from '../../law/offence.ts';
import type { RuleInput } from '../../law/truth.ts';
import type { Force } from '../force/force.ts';
import type { Intervention } from '../force/intervention.ts';
import { isAboutDrugs } from '../force/isAboutDrugs.ts';
import type { Gap } from '../gap.ts';
import { inAskingOrder } from '../inAskingOrder.ts';
import type { Fit } from './evaluateFit.ts';
import { fitnessOf } from './fitnessOf.ts';
import { gapsIn } from './gapsIn.ts';
import { type Held, heldAgainst, isOffered } from './heldAgainst.ts';
import { type NotSuggested, notSuggested } from './notSuggested.ts';
import { notesOn, sayWhy } from './sayWhy.ts';
import { type Weighed, weigh } from './weigh.ts';

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
  /** What the law requires of them now, whatever is decided: never part of the disposal, and never by choice. */
  readonly nextSteps: readonly Omit<Suggestion, 'as'>[];
  /** What the officer would expect, because it treats something that led to this, and why it is not suggested. */
  readonly notSuggested: readonly NotSuggested[];
  /** What led to this and nothing serves. */
  readonly gaps: readonly Gap[];
  /** Facts that could still add a suggestion. Worth asking; none of them is needed to go on. */
  readonly ask: readonly FactName[];
};

export type SuggestionContext = {
  readonly force: Pick<Force, 'interventions' | 'providers' | 'policy' | 'places'>;
  readonly offence: Offence;
  readonly disposal: Disposal;
  /** Interventions whose provider declined this case. */
  readonly declined?: readonly string[];
};

/**
 * The interventions this disposal can bring that fit this person and this place, by the principles of `principles.ts`.
 * Ethnicity is no fact and cannot be read.
 */
export function suggest(facts: Facts, context: SuggestionContext): Suggestions {
  return saySuggestions(weighCatalogue(facts, context), context);
}

/** What `suggest` says of a catalogue that is weighed already. */
export function saySuggestions(
  { input, held, kept, left, ask }: WeighedCatalogue,
  { force, disposal }: SuggestionContext,
): Suggestions {
  const { facts } = input;
  const { causes, fits, expected } = held;
  const said = (intervention: Intervention) => {
    const provider = force.providers.find(({ id }) => id === intervention.provider);
    const notes = notesOn(intervention, input, { disposal, provider });
    return { intervention, because: sayWhy(intervention, causes), notes };
  };
  return {
    suggestions: kept.map(({ intervention, as }) => ({ ...said(intervention), as })),
    nextSteps: fits.filter(isNextStep).map(({ intervention }) => said(intervention)),
    notSuggested: notSuggested(expected, { kept, left, facts, force }),
    gaps: gapsIn(causes, expected.filter(mayServe), facts),
    ask,
  };
}

/** The rows of `nextSteps` alone, without holding the rest of the catalogue against anybody. */
export function nextSteps(facts: Facts, context: SuggestionContext): readonly Intervention[] {
  const input = situationOf(facts, context);
  return context.force.interventions.filter(
    (row) => isOfTheLaw(row) && fitnessOf(row, context.disposal).fits(input).is === 'yes',
  );
}

/** The catalogue held against one person, how much of what fits is suggested, and what is still worth asking. */
export type WeighedCatalogue = Weighed &
  Pick<Suggestions, 'ask'> & { readonly input: RuleInput; readonly held: Held };

/** What `suggest` rests on, without the words for what is suggested and what is not. */
export function weighCatalogue(facts: Facts, context: SuggestionContext): WeighedCatalogue {
  const { force, disposal, declined = [] } = context;
  const input = situationOf(facts, context);
  const held = heldAgainst(input, force.interventions, { disposal, declined });
  const isStraight = disposal === 'community-resolution' && drugDiversionRoute(input).is === 'yes';
  const atRisk = (isLowRisk: boolean) => weigh(held.fitting, input, { isStraight, isLowRisk });
  const weighed = atRisk(facts.risk === 'low');
  const dependsOnRisk = facts.risk === undefined && sayKept(atRisk(true)) !== sayKept(weighed);
  const ask = inAskingOrder([
    ...held.fits.filter(isAskedAbout(isStraight)).flatMap(({ truth }) => asksOf(truth)),
    ...(dependsOnRisk ? (['risk'] as const) : []),
  ]);
  return { ...weighed, input, held, ask };
}

/** No gate looks at the day. */
function situationOf(facts: Facts, { offence, force }: SuggestionContext): RuleInput {
  return { facts, offence, policy: force.policy, decisionDay: noDay };
}

const isOfTheLaw = ({ use }: Intervention): boolean => use === 'next-step';

const sayKept = ({ kept }: Pick<Weighed, 'kept'>): string =>
  kept.map(({ intervention: { id }, as }) => `${id} ${as}`).join();

/** Whatever led to the offence: the test alone requires it. */
const isNextStep = ({ intervention, truth }: Fit): boolean => isOfTheLaw(intervention) && truth.is === 'yes';

const mayServe = ({ intervention }: Fit): boolean =>
  isOffered(intervention) || intervention.use === 'joint-decision';

/** Drug diversion is one thing, at the scene: there nothing is worth a question but services for drugs alone, and for women. */
function isAskedAbout(isStraight: boolean): (fit: Fit) => boolean {
  return (fit) =>
    isOffered(fit.intervention) && fit.isBrought && (!isStraight || isAskedAtTheScene(fit.intervention));
}

const isAskedAtTheScene = (intervention: Intervention): boolean =>
  intervention.assessesNeeds === true || isAboutDrugs(intervention);

const asksOf = (truth: Fit['truth']): readonly FactName[] => (truth.is === 'unknown' ? truth.ask : []);
