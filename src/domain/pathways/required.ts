import type { RuleInput } from '../../law/truth.ts';
import { isCare } from './causesOf.ts';
import type { Fit } from './evaluateFit.ts';
import { isMadeForThem } from './isMadeForThem.ts';
import { mostAtLowRisk, mostConditions } from './principles.ts';

/** A row that fits, and how it is offered. */
export type Fitting = Fit & { readonly as: 'condition' | 'voluntary' };

/** What is required of somebody, and what could be but is not. */
export type Required = {
  readonly kept: readonly Fitting[];
  /** Asks too much of somebody of low risk. */
  readonly heavy: readonly Fitting[];
  /** Beyond the number of things that may be required. */
  readonly beyond: readonly Fitting[];
  /** Another condition answers the same need already. */
  readonly again: readonly { readonly fit: Fitting; readonly besides: Fitting }[];
};

/**
 * What may be required of somebody, best first: one condition for one need, three at most; at low risk one, and only
 * what is brief or made for people like them, within the hours the force has set. A service that finds out by itself what
 * somebody needs stands beside courses and never in place of one: what is asked of a woman must not be another disposal
 * than what is asked of a man. Care comes last: it is as good by choice.
 *
 * @param fitting every row that fits as a condition, best first
 */
export function required(fitting: readonly Fitting[], input: RuleInput, isLowRisk: boolean): Required {
  const heavy = isLowRisk ? fitting.filter((fit) => !isLight(fit, input)) : [];
  const most = isLowRisk ? mostAtLowRisk : mostConditions;
  const again: { fit: Fitting; besides: Fitting }[] = [];
  const courses: Fitting[] = [];
  for (const fit of fitting.filter((one) => !heavy.includes(one) && !isForEveryNeed(one))) {
    const besides = courses.find(({ treats }) => treats.some((cause) => fit.treats.includes(cause)));
    if (besides) again.push({ fit, besides });
    else courses.push(fit);
  }
  const services = fitting.filter((fit) => !heavy.includes(fit) && isForEveryNeed(fit));
  const care = courses.filter(({ intervention }) => isCare(intervention));
  const inTurn = [...courses.filter((fit) => !care.includes(fit)), ...services, ...care];
  const chosen = inTurn.slice(0, most);
  return {
    kept: fitting.filter((fit) => chosen.includes(fit)),
    heavy,
    beyond: inTurn.slice(most),
    again,
  };
}

const isForEveryNeed = ({ intervention }: Fitting): boolean => intervention.assessesNeeds === true;

/**
 * Something longer must be made for people like them; and where nobody gives its hours, for low risk by name, since they
 * could be many.
 */
function isLight({ intervention }: Fitting, input: RuleInput): boolean {
  const { contactHours, intensity, madeFor } = intervention;
  if ((contactHours ?? 0) > input.policy.hoursInKeeping.low) return false;
  if (intensity === 'brief') return true;
  const isForLowRisk = madeFor?.some(({ group }) => group === 'low-risk') ?? false;
  if (contactHours === undefined && !isForLowRisk) return false;
  return isMadeForThem(intervention)(input).is === 'yes';
}
