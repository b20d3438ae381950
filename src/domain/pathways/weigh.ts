import type { RuleInput } from '../../law/truth.ts';
import { isAboutDrugs } from '../force/isAboutDrugs.ts';
import { mayBeByChoice } from './checksOf.ts';
import type { Fit } from './evaluateFit.ts';
import { type Fitting, required } from './required.ts';

export type Weighed = {
  readonly kept: readonly Fitting[];
  /** What fits too and is left out, with the reason as a sentence. */
  readonly left: readonly { readonly fit: Fit; readonly because: string }[];
};

export type WeighedFor = {
  /** Drug diversion at the scene of a possession. */
  readonly isStraight: boolean;
  readonly isLowRisk: boolean;
};

/** More offers of support than this are no longer read; the best for each need always stands. */
const mostVoluntary = 6;

/**
 * How much of what fits is suggested (`principles.ts`). Risk limits only what is required (`required.ts`): what is left
 * of that is offered by choice where it can be, and help by choice is the same at every risk. At the scene of a
 * possession drug diversion is what is asked for, with offers for whatever else was told.
 *
 * @param fitting every row that fits, best first
 */
export function weigh(
  fitting: readonly Fitting[],
  input: RuleInput,
  { isStraight, isLowRisk }: WeighedFor,
): Weighed {
  const scheme = isStraight ? fitting.find(isDrugDiversion) : undefined;
  if (scheme) return besideScheme(scheme, fitting);

  const conditions = fitting.filter(({ as }) => as === 'condition');
  const { kept, heavy, beyond, again } = required(conditions, input, isLowRisk);
  const spare = [...heavy, ...beyond].filter(({ intervention }) => mayBeByChoice(intervention));
  const support = fitting.flatMap((fit): readonly Fitting[] => {
    if (fit.as === 'voluntary') return [fit];
    return spare.includes(fit) ? [{ ...fit, as: 'voluntary' }] : [];
  });
  const offered = bestForEachNeed(support);
  const left = (fit: Fit, because: string) => ({ fit, because });
  return {
    kept: [...kept, ...offered],
    left: [
      ...heavy.filter((fit) => !spare.includes(fit)).map((fit) => left(fit, tooHeavy)),
      ...beyond
        .filter((fit) => !spare.includes(fit))
        .map((fit) => left(fit, isLowRisk ? oneThing : threeThings)),
      ...again.map(({ fit, besides }) => left(fit, sameNeed(besides))),
      ...support.filter((fit) => !offered.includes(fit)).map((fit) => left(fit, enoughOffered)),
    ],
  };
}

const tooHeavy = 'At low risk only what is brief, or made for people like them, may be required.';
const oneThing = 'At low risk one thing at most is required.';
const threeThings = 'Three conditions are enough: more would be too much to ask.';
const enoughOffered = 'It would fit too; others are offered for the same need.';

/** One need, one condition. */
const sameNeed = ({ intervention }: Fitting): string =>
  `One condition for one need: ${intervention.title} is suggested for it.`;

function besideScheme(scheme: Fitting, fitting: readonly Fitting[]): Weighed {
  const support = bestForEachNeed(
    fitting.filter(isForMoreThanDrugs).map((fit) => ({ ...fit, as: 'voluntary' as const })),
  );
  const kept = [scheme, ...support];
  const left = fitting.filter((fit) => !kept.some(({ intervention }) => intervention === fit.intervention));
  const because = `${scheme.intervention.title} comes first, at the scene.`;
  return { kept, left: left.map((fit) => ({ fit, because })) };
}

/** The best for each need, then the next best until there are enough; in the order given. */
function bestForEachNeed(support: readonly Fitting[]): readonly Fitting[] {
  const needs = [...new Set(support.flatMap(({ treats }) => treats))];
  const best = needs.map(
    (need) =>
      support.find(({ treats }) => treats[0] === need) ?? support.find(({ treats }) => treats.includes(need)),
  );
  const untold = support.filter(({ treats }) => treats.length === 0);
  const chosen = new Set([...best, ...untold]);
  const more = support.filter((fit) => !chosen.has(fit)).slice(0, Math.max(0, mostVoluntary - chosen.size));
  return support.filter((fit) => chosen.has(fit) || more.includes(fit));
}

const isDrugDiversion = ({ as, intervention }: Fitting): boolean =>
  as === 'condition' && isAboutDrugs(intervention);

/** Help with whatever else was told, and a service that finds out by itself what somebody needs. */
const isForMoreThanDrugs = ({ as, intervention, treats }: Fitting): boolean =>
  intervention.assessesNeeds === true || (as === 'voluntary' && treats.some((cause) => cause !== 'drugs'));
