import type { Disposal } from '../../law/disposal.ts';
import { given } from '../../law/given.ts';
import { all, type Condition } from '../../law/truth.ts';
import { type Cause, isForACause, servedBy } from './causes.ts';
import { type Check, checksOf } from './checks.ts';
import type { Intervention } from './intervention.ts';

/** An intervention's row as conditions on the facts of a case. */
export type Fitness = {
  readonly isFor: readonly Cause[];
  /** All that must hold besides, in the order in which a refusal is explained. */
  readonly checks: readonly Check[];
  readonly fits: Condition;
};

/**
 * Whether an intervention is for this person, as it is offered: it treats a cause of this offending, runs where they
 * live, and every gate holds. The cause is looked at first, so the gates of interventions for other needs ask nothing.
 */
export function fits(intervention: Intervention): Condition {
  return fitnessOf(intervention).fits;
}

/** A year of cases asks the same of every intervention, so each row is read once. */
const read = new WeakMap<Intervention, Map<Disposal | undefined, Fitness>>();

/** The parts of `fits`, to say which of them stands in the way; with the gates that count for a disposal, where one is given. */
export function fitnessOf(intervention: Intervention, disposal?: Disposal): Fitness {
  const byDisposal = read.get(intervention) ?? new Map<Disposal | undefined, Fitness>();
  const known = byDisposal.get(disposal);
  if (known) return known;
  const checks = checksOf(intervention, disposal);
  const fitting = given(isForACause(intervention), all(...checks.map(({ holds }) => holds)));
  const fitness = { isFor: servedBy(intervention), checks, fits: fitting };
  read.set(intervention, byDisposal.set(disposal, fitness));
  return fitness;
}
