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
const read = new WeakMap<Intervention, Fitness>();

/** The parts of `fits`, to say which of them stands in the way. */
export function fitnessOf(intervention: Intervention): Fitness {
  const known = read.get(intervention);
  if (known) return known;
  const checks = checksOf(intervention);
  const fitting = given(isForACause(intervention), all(...checks.map(({ holds }) => holds)));
  const fitness = { isFor: servedBy(intervention), checks, fits: fitting };
  read.set(intervention, fitness);
  return fitness;
}
