import type { Disposal } from '../../law/disposal.ts';
import type { RuleInput, Truth } from '../../law/truth.ts';
import type { Gate } from '../force/gate.ts';
import type { Intervention } from '../force/intervention.ts';
import type { Cause } from './causesOf.ts';
import {
  type Check,
  isAgainstRequiring,
  isOutOfPoliceHands,
  isToRequire,
  mayBeByChoice,
} from './checksOf.ts';
import { fitnessOf } from './fitnessOf.ts';

/** A row of the catalogue held against one person. */
export type Fit = {
  readonly intervention: Intervention;
  /** It is for something that led to this: the officer would expect it. */
  readonly isExpected: boolean;
  /** What of it that is, most telling first. */
  readonly treats: readonly Cause[];
  /** Whether everything holds as it is offered, and what is still to be asked. */
  readonly truth: Truth;
  /** How it fits: as something required, by choice, or not (yet). */
  readonly as: 'condition' | 'voluntary' | undefined;
  /** What stands in the way, in the order in which a refusal is explained. */
  readonly failed: readonly Check[];
  /** This disposal can bring it. */
  readonly isBrought: boolean;
};

/**
 * Holds one row against a person and a disposal.
 *
 * @param causes what led to this, most telling first
 */
export function evaluateFit(
  intervention: Intervention,
  input: RuleInput,
  { causes, disposal }: { readonly causes: readonly Cause[]; readonly disposal: Disposal },
): Fit {
  const { checks, fits, isFor } = fitnessOf(intervention, disposal);
  const treats = causes.filter((cause) => isFor.includes(cause));
  const truth = fits(input);
  const { assessesNeeds = false } = intervention;
  const isLookedAt = treats.length > 0 || assessesNeeds;
  const inTheWay = isLookedAt && truth.is === 'no' ? checks.filter(isNot('yes', input)) : [];
  const fittingAs = treats.length === 0 ? 'voluntary' : offeredAfter(disposal, intervention);
  const as = truth.is === 'yes' ? fittingAs : byChoice(intervention, inTheWay);
  return {
    intervention,
    isExpected: treats.length > 0 || (assessesNeeds && (as !== undefined || truth.is === 'unknown')),
    treats,
    truth,
    as,
    failed: inTheWay.filter(isNot('unknown', input)),
    isBrought: brings(intervention, disposal),
  };
}

const isNot =
  (is: Truth['is'], input: RuleInput) =>
  ({ holds }: Check): boolean =>
    holds(input).is !== is;

/** Only what speaks against requiring it stands in the way: they may still take it up by choice. */
function byChoice(row: Intervention, inTheWay: readonly Check[]): 'voluntary' | undefined {
  return inTheWay.length > 0 && inTheWay.every(isAgainstRequiring) && mayBeByChoice(row)
    ? 'voluntary'
    : undefined;
}

/** Where the case goes to court, or ends, nothing is required of anybody any more. */
function offeredAfter(disposal: Disposal, { offeredAs }: Intervention): 'condition' | 'voluntary' {
  return isOutOfPoliceHands(disposal) ? 'voluntary' : offeredAs;
}

/** True when this disposal can bring the row; where people go by themselves, a charge stands in nobody's way. */
export function brings({ disposals, gates, use }: Intervention, disposal: Disposal): boolean {
  const isOpen = disposals.includes(disposal) || (use === 'signpost' && isOutOfPoliceHands(disposal));
  return isOpen && gates.every((gate) => admitsDisposal(gate, disposal));
}

/** False for a gate on the kind of disposal that leaves this one out. */
export function admitsDisposal(gate: Gate, disposal: Disposal): boolean {
  return !('disposal' in gate) || isToRequire(gate) || gate.isOneOf.includes(disposal);
}
