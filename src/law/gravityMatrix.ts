import type { Day } from './day.ts';
import type { Disposal } from './disposal.ts';

/** A force's gravity matrix as loaded from its file: scores that no rule may guess. */
export type GravityMatrix = {
  readonly version: string;
  readonly inForce: { readonly from: Day; readonly until?: Day };
  /** What the adult scores presume. The children's scale is national and stands in `childMeaning`. */
  readonly adultMeaning: readonly { readonly score: number; readonly presumes: readonly Disposal[] }[];
  /** The furthest that factors may move a score, up or down. */
  readonly mostMoved: number;
  /** Factors any offence can have; an aggravating one moves the score up, a mitigating one down. */
  readonly factors: readonly GravityFactor[];
  readonly offences: readonly {
    readonly offence: string;
    readonly adult?: number;
    readonly child?: number;
    /** Factors of this offence alone. */
    readonly factors: readonly GravityFactor[];
  }[];
};

export type GravityFactor = { readonly id: string; readonly title: string; readonly moves: number };
