import type { OffenceClass } from './offence.ts';
import list from './otherOffences.json' with { type: 'json' };

/**
 * An offence of England and Wales that lists of everyday offences leave out, or what officers type as one that is none: known
 * by name alone, so that it is not taken for another. A force that lists it has it from its own list. Names and classes are to be
 * confirmed: nothing is decided by them, and they only hold back what would be marked.
 */
export type OtherOffence = {
  readonly title: string;
  readonly statute: string;
  readonly class: OffenceClass | 'no-offence' | 'to-confirm';
  /** Other ways to say it, official and the officers' own. */
  readonly synonyms: readonly string[];
};

export const otherOffences = list as readonly OtherOffence[];
