import type { Day } from './day.ts';
import type { FactName, Facts, Known } from './facts.ts';
import type { Offence } from './offence.ts';
import type { Policy } from './policy.ts';

/** Three-valued: an unknown fact is never "no"; it is a question to ask. */
export type Truth =
  | { readonly is: 'yes' }
  | { readonly is: 'no' }
  | { readonly is: 'unknown'; readonly ask: readonly FactName[] };

/** All a rule may look at. */
export type RuleInput = {
  readonly facts: Facts;
  readonly offence: Offence;
  readonly policy: Policy;
  /** When it is decided: what has happened and what runs out is counted from here. */
  readonly decisionDay: Day;
  /** The rules in force on this day apply, to ask "what would they have said"; absent: on the decision day. */
  readonly rulesAsOf?: Day | undefined;
  /** When Part 6 began, to ask "what if"; absent: as the law data says. */
  readonly part6CommencedOn?: Day | null | undefined;
};

export type Predicate = (input: RuleInput) => Truth;

const yes: Truth = { is: 'yes' };
const no: Truth = { is: 'no' };

/** Plain true or false as a truth. */
export function known(value: boolean): Truth {
  return value ? yes : no;
}

/** Holds always: for rules that speak about every case. */
export const always: Predicate = () => yes;

/** Reads one fact; unknown when it is absent. */
export function fact<F extends FactName>(name: F, test: (value: Known<F>) => boolean): Predicate {
  const unknown: Truth = { is: 'unknown', ask: [name] };
  return ({ facts }) => {
    const value = facts[name] as Known<F> | undefined;
    return value === undefined ? unknown : known(test(value));
  };
}

/**
 * Reads a fact that a later step of the dialogue gathers (consent, the victim's contact): absent counts as "not yet",
 * never as a question for the assessment to ask.
 */
export function onceKnown<F extends FactName>(name: F, test: (value: Known<F>) => boolean): Predicate {
  return ({ facts }) => {
    const value = facts[name] as Known<F> | undefined;
    return known(value !== undefined && test(value));
  };
}

/** Reads the offence row. */
export function offence(test: (offence: Offence) => boolean): Predicate {
  return (input) => known(test(input.offence));
}

/** Reads the force's policy. */
export function policy(test: (policy: Policy) => boolean): Predicate {
  return (input) => known(test(input.policy));
}

/** Yes when every part is; one "no" settles it whatever else is unknown. */
export function all(...parts: readonly Predicate[]): Predicate {
  return (input) => settle(parts, input, 'no');
}

/** Yes when some part is; one "yes" settles it whatever else is unknown. */
export function any(...parts: readonly Predicate[]): Predicate {
  return (input) => settle(parts, input, 'yes');
}

/** The opposite; unknown stays unknown. */
export function not(part: Predicate): Predicate {
  return (input) => {
    const truth = part(input);
    return truth.is === 'unknown' ? truth : known(truth.is === 'no');
  };
}

function settle(parts: readonly Predicate[], input: RuleInput, decisive: 'yes' | 'no'): Truth {
  let ask: readonly FactName[] = [];
  for (const part of parts) {
    const truth = part(input);
    if (truth.is === decisive) return truth;
    if (truth.is !== 'unknown' || truth.ask === ask) continue;
    ask = ask.length === 0 ? truth.ask : [...new Set([...ask, ...truth.ask])];
  }
  return ask.length > 0 ? { is: 'unknown', ask } : known(decisive === 'no');
}
