import type { OffenceClass } from './offence.ts';
import list from './otherOffences.json' with { type: 'json' };

/**
 * An offence of England and Wales that lists of everyday offences leave out, or what officers type as one that is none: known
 * by name alone, so that it is not taken for another. A row of a force's own list by the same name goes before it.
 */
export type OtherOffence = {
  readonly title: string;
  readonly statute: string;
  readonly class: OffenceClass | 'no-offence' | 'to-confirm';
  /** Other ways to say it, official and the officers' own. */
  readonly synonyms: readonly string[];
};

export const otherOffences = list as readonly OtherOffence[];
