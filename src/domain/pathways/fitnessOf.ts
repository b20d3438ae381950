import type { Disposal } from '../../law/disposal.ts';
import { given } from '../../law/given.ts';
import { all, type Predicate } from '../../law/truth.ts';
import type { Intervention } from '../force/intervention.ts';
import { type Cause, isForACause, servedBy } from './causesOf.ts';
import { type Check, checksOf } from './checksOf.ts';

/** An intervention's row as conditions on the facts of a case. */
export type Fitness = {
  readonly isFor: readonly Cause[];
  /** All that must hold besides, in the order in which a refusal is explained. */
  readonly checks: readonly Check[];
  readonly fits: Predicate;
};

/** A year of cases asks the same of every intervention, so each row is read once. */
const read = new WeakMap<Intervention, Map<Disposal, Fitness>>();

/**
 * Whether an intervention is for this person, as it is offered: it treats a cause of this offending, runs where they
 * live, and every gate holds. The cause is looked at first, so the gates of interventions for other needs ask nothing.
 * In parts, to say which of them stands in the way; with the gates that count for this disposal.
 */
export function fitnessOf(intervention: Intervention, disposal: Disposal): Fitness {
  const byDisposal = read.get(intervention) ?? new Map<Disposal, Fitness>();
  const known = byDisposal.get(disposal);
  if (known) return known;
  const checks = checksOf(intervention, disposal);
  const fitting = given(isForACause(intervention), all(...checks.map(({ holds }) => holds)));
  const fitness = { isFor: servedBy(intervention), checks, fits: fitting };
  read.set(intervention, byDisposal.set(disposal, fitness));
  return fitness;
}
