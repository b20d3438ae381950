import type { OffenceRow } from './force.ts';

/** What words were found to mean. */
export type FoundOffences = {
  /** The row they name, surely enough to be marked for whoever is in a hurry; absent where none is. */
  readonly match?: OffenceRow;
  /** What they come nearest to, best first, five at most; the match in front. */
  readonly rows: readonly OffenceRow[];
  /** An offence they name that the list does not have, by its title. */
  readonly notListed?: string;
};

/** The search in a force's list: from the words an officer types or pastes to the offences they may mean. */
export type FindOffences = (words: string) => FoundOffences;
