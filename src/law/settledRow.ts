import type { FactName, Known } from './facts.ts';
import type { OffenceFlag } from './offence.ts';

/** What an offence says by itself: the values a fact can have where it was committed, and why. */
export type Settled = {
  readonly [F in FactName]?: {
    /** The least of them first: an answer that it rules out counts as that. */
    readonly oneOf: readonly Known<F>[];
    readonly because: string;
    /** Answers that nobody is asked for and that count all the same where somebody gives them. */
    readonly keeps?: readonly Known<F>[];
    /** The offence could not be this one with another answer, so that is turned away; elsewhere the offence counts. */
    readonly refusesOthers?: true;
  };
};

/** Offences by id or flag, and what they settle. */
export type SettledRow = {
  readonly ids?: string;
  readonly flags?: readonly OffenceFlag[];
  /** Rows with the flag of which it is not true by their name alone. */
  readonly except?: readonly string[];
  readonly settles: Settled;
};
