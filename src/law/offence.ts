import type { TimeLimitId } from './timeLimitId.ts';

export type OffenceClass = 'summary' | 'either-way' | 'indictable-only';
export type OffenceFlag =
  | 'drug'
  | 'supply'
  | 'production'
  | 'violence'
  | 'weapon'
  | 'sexual'
  | 'hate'
  | 'da'
  | 'driving'
  | 'si790'
  | 'order'
  | 'child-victim'
  | 'low-value-summary'
  | 'victimless';

/**
 * Whose consent a prosecution needs. `dpp-for-a-spouse`: only where the property is that of a husband, wife or civil
 * partner (Theft Act 1968 s.30(4)); `secretary-of-state`: where a constable brings it.
 */
export type ConsentOf = 'dpp' | 'attorney-general' | 'dpp-for-a-spouse' | 'secretary-of-state';

export type Consent = {
  readonly of: ConsentOf;
  /** The Act that asks for it. */
  readonly source: string;
  readonly standing: 'confirmed' | 'to-confirm';
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
