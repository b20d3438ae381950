import type { Disposal } from '../../law/disposal.ts';
import type { Borough, Need } from '../../law/facts.ts';

/** One gate as data: who the intervention is for. Every gate of a row must hold. */
export type Gate =
  | { readonly fact: 'age'; readonly atLeast?: number; readonly atMost?: number }
  | { readonly fact: 'needs'; readonly includesAny: readonly Need[] }
  | {
      readonly fact:
        | 'sex'
        | 'alcoholPattern'
        | 'domesticAbuse'
        | 'divertHistory'
        | 'injury'
        | 'employment'
        | 'dashRisk';
      readonly isOneOf: readonly string[];
    }
  | { readonly fact: 'digitalAccess' | 'supplyIndicated' | 'canPay'; readonly is: boolean }
  | { readonly offence: 'flag'; readonly isOneOf: readonly string[] }
  | { readonly offence: 'id'; readonly isOneOf: readonly string[] };

/** A row of the force's catalogue, run by a provider in some boroughs. */
export type Intervention = {
  readonly id: string;
  readonly title: string;
  readonly provider: string;
  readonly pathways: readonly Need[];
  /** Where the person must live. */
  readonly boroughs: readonly Borough[];
  readonly disposals: readonly Disposal[];
  readonly gates: readonly Gate[];
  /** "10 hours of contact, on a course", as read out to the person. */
  readonly whatItTakes: string;
  /** Why it fits, as a clause after the title: "drinking played a part in this". */
  readonly because: string;
  /** What the person must do to meet the condition, as a sentence without the deadline. */
  readonly condition: string;
  readonly objective: 'rehabilitation' | 'reparation' | 'punishment';
  /** Evaluation figures in words, each with its source. */
  readonly figures: readonly { readonly text: string; readonly source: string }[];
  readonly evaluated: boolean;
  /** Cost to the person in pounds; 0 when free. */
  readonly fee: number;
  readonly source: string;
  readonly standing: 'confirmed' | 'to-confirm';
};
