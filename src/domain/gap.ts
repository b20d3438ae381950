import type { Need, PlaceId } from '../law/facts.ts';

/**
 * Help that was not there: nothing in the catalogue fitted a need (`nothing-fits`), there was no place (`no-place`), or
 * only the language stood in the way (`language`). Counted, never traced back to a person.
 */
export type Gap = {
  readonly kind: 'nothing-fits' | 'no-place' | 'language';
  readonly need: Need;
  readonly borough: PlaceId;
  /** BCP 47 tag; absent when English was no obstacle, or when the language was not told. */
  readonly language?: string;
  /** What would have fitted, where there is such a row. */
  readonly intervention?: string;
};
