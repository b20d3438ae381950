import type { ConsentOf, OffenceClass, OffenceFlag, Standing, TimeLimitId } from './vocabulary.ts';

export type { ConsentOf, OffenceClass, OffenceFlag };

export type Consent = {
  readonly of: ConsentOf;
  /** The Act that asks for it. */
  readonly source: string;
  readonly standing: Standing;
};

/** A row of the force's offence list, as far as a rule may read it. */
export type Offence = {
  readonly id: string;
  readonly title: string;
  readonly statute: string;
  readonly class: OffenceClass;
  readonly flags: readonly OffenceFlag[];
  /** How the time in which it can be charged runs; absent where it has no limit, and to be checked for a summary offence. */
  readonly timeLimit?: TimeLimitId;
  /** Absent where anybody who may charge it may do so alone. */
  readonly consent?: Consent;
  /** What must be checked of the offence itself before anything is decided, as a sentence: that it still is one. */
  readonly note?: string;
};
