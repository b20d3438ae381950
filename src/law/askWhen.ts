import type { FactName, Known } from './facts.ts';
import { known, type Predicate, type RuleInput } from './truth.ts';

/**
 * Reads one fact that is worth asking only where `plausible` holds (whether a shop theft was domestic abuse is not).
 * A fact that is known counts wherever it was learnt; an unknown one is a question where plausible and "no" elsewhere.
 * `test` gets the situation as well, for what it holds the fact against: a figure of the force.
 */
export function askWhen<F extends FactName>(
  plausible: Predicate,
  name: F,
  test: (value: Known<F>, input: RuleInput) => boolean,
): Predicate {
  return (input) => {
    const value = input.facts[name] as Known<F> | undefined;
    if (value !== undefined) return known(test(value, input));
    return plausible(input).is === 'no' ? known(false) : { is: 'unknown', ask: [name] };
  };
}
