import { mayBeByChoice } from './checks.ts';
import type { ChosenFact, Gate } from './gate.ts';
import type { Look } from './lookAt.ts';

/** A row that fits, and how it is offered. */
export type Fitting = Look & { readonly as: 'condition' | 'voluntary' };

export type Weighed = {
  readonly kept: readonly Fitting[];
  /** What fits too and is left out, with the reason as a sentence. */
  readonly left: readonly { readonly look: Look; readonly because: string }[];
};

export type WeighedFor = {
  /** Drug diversion at the scene of a possession. */
  readonly isStraight: boolean;
  readonly isLowRisk: boolean;
  readonly usesHeroin: boolean;
};

/** More conditions than this are more than a person can keep (CJI guide: do not overload). */
export const mostConditions = 3;

/** More offers of support than this are no longer read; the best for each need always stands. */
export const mostVoluntary = 6;

/**
 * How much of what fits is suggested. At the scene of a possession drug diversion is enough, with support for other
 * needs that were told; somebody of low risk gets one thing at most, brief or made for this very offence, and treatment by choice
 * for what is chronic; nobody gets more than three conditions, and what is beyond them is by choice where it can be.
 *
 * @param fitting every row that fits, best first
 */
export function weigh(
  fitting: readonly Fitting[],
  { isStraight, isLowRisk, usesHeroin }: WeighedFor,
): Weighed {
  const possible = isLowRisk ? fitting.filter((look) => isBrief(look) || isForThisOffence(look)) : fitting;
  const scheme = isStraight ? possible.find(isDrugDiversion) : undefined;
  if (isLowRisk) {
    const enough = scheme ?? possible[0];
    const treatment = treatments(fitting, usesHeroin).filter((look) => look !== enough);
    return keep([enough, ...treatment], fitting, 'Low risk: it would be too much.');
  }
  if (scheme) {
    const support = bestForEachNeed(fitting.filter(isForMoreThanDrugs));
    return keep([scheme, ...support], fitting, `${scheme.intervention.title} comes first, at the scene.`);
  }

  const required = fitting.filter(({ as }) => as === 'condition');
  const conditions = required.slice(0, mostConditions);
  const beyond = required.slice(mostConditions);
  const support = fitting.flatMap((look): readonly Fitting[] => {
    if (look.as === 'voluntary') return [look];
    return beyond.includes(look) && mayBeByChoice(look.intervention) ? [{ ...look, as: 'voluntary' }] : [];
  });
  const offered = bestForEachNeed(support);
  const kept = [...conditions, ...offered];
  const isKept = ({ intervention }: Look) => kept.some((one) => one.intervention === intervention);
  const left = fitting.filter((look) => !isKept(look));
  return {
    kept,
    left: left.map((look) => ({
      look,
      because: support.some(({ intervention }) => intervention === look.intervention)
        ? 'It would fit too, but enough is suggested already.'
        : 'Three conditions are enough: more would be too much to ask.',
    })),
  };
}

function keep(
  chosen: readonly (Fitting | undefined)[],
  fitting: readonly Fitting[],
  because: string,
): Weighed {
  const kept = chosen.filter((look) => look !== undefined);
  const left = fitting.filter((look) => !kept.includes(look));
  return { kept, left: left.map((look) => ({ look, because })) };
}

/** The best for each need, then the next best until there are enough; in the order given. */
function bestForEachNeed(support: readonly Fitting[]): readonly Fitting[] {
  const served = new Set<string>();
  const best = support.filter(({ treats }) => {
    const isFirst = treats.length === 0 || treats.some((need) => !served.has(need));
    for (const need of treats) served.add(need);
    return isFirst;
  });
  const more = support
    .filter((look) => !best.includes(look))
    .slice(0, Math.max(0, mostVoluntary - best.length));
  return support.filter((look) => best.includes(look) || more.includes(look));
}

const isBrief = ({ intervention }: Fitting): boolean => intervention.intensity === 'brief';

/** Made for abuse of a partner, and tried with people of low risk (CARA): nothing lighter answers it. */
const isForThisOffence = (look: Fitting): boolean => isMadeFor(look, 'domesticAbuse', 'intimate-partner');

/** Treatment of what is chronic, taken up by choice, overdoses nobody: the best for each such need, in the order given. */
function treatments(fitting: readonly Fitting[], usesHeroin: boolean): readonly Fitting[] {
  const made = [
    (look: Fitting) => isMadeFor(look, 'alcoholPattern', 'dependent'),
    (look: Fitting) => isMadeFor(look, 'mentalHealth', 'severe-enduring'),
    ...(usesHeroin ? [isDrugTreatment] : []),
  ];
  const byChoice = fitting.filter(({ intervention }) => intervention.offeredAs === 'voluntary');
  const best = made.map((isFor) => byChoice.find(isFor));
  return byChoice.filter((look) => best.includes(look));
}

const isMadeFor = ({ intervention }: Fitting, fact: ChosenFact, value: string): boolean =>
  intervention.gates.some((gate) => isFor(gate, fact, value));

/** For drugs, and for nothing besides but drink: a service for the family or a home is no treatment of them. */
const isDrugTreatment = ({ intervention: { pathways }, treats }: Fitting): boolean =>
  treats.includes('drugs') && pathways.every((need) => need === 'drugs' || need === 'alcohol');

const isFor = (gate: Gate, fact: ChosenFact, value: string): boolean =>
  'fact' in gate && gate.fact === fact && gate.isOneOf.includes(value) && !gate.isOneOf.includes('none');

const isDrugDiversion = ({ as, intervention }: Fitting): boolean =>
  as === 'condition' && intervention.pathways.every((need) => need === 'drugs');

const isForMoreThanDrugs = ({ as, treats }: Fitting): boolean =>
  as === 'voluntary' && treats.some((cause) => cause !== 'drugs');
