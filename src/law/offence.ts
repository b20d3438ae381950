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

/** A row of the force's offence list, as far as a rule may read it. */
export type Offence = {
  readonly id: string;
  readonly title: string;
  readonly statute: string;
  readonly class: OffenceClass;
  readonly flags: readonly OffenceFlag[];
};
