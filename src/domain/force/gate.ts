import type { Disposal } from '../../law/disposal.ts';
import type { Need } from '../../law/facts.ts';

/** One gate as data: who an intervention, or a piece of advice, is for. Every gate of a row must hold. */
export type Gate =
  | { readonly fact: 'age'; readonly atLeast?: number; readonly atMost?: number }
  | { readonly fact: 'needs'; readonly includesAny: readonly Need[] }
  /** So many needs at once: what the sources call complex. */
  | { readonly fact: 'needs'; readonly atLeast: number }
  /** `toRequire`: it stands in the way of requiring it of somebody, and of nothing else. */
  | {
      readonly fact: ChosenFact;
      readonly isOneOf: readonly string[];
      readonly toRequire?: true;
    }
  | { readonly fact: YesNoFact; readonly is: boolean }
  /** `fromAge`: it counts for people of that age or older, and there the number is asked. */
  | {
      readonly earlierOutcomes: 'convictions';
      readonly atLeast?: number;
      readonly atMost?: number;
      readonly fromAge?: number;
    }
  | { readonly offence: 'flag' | 'id'; readonly isOneOf: readonly string[] }
  | { readonly disposal: 'kind'; readonly isOneOf: readonly Disposal[]; readonly toRequire?: true };

/** Facts of a gate that have a few named values. */
export type ChosenFact =
  | 'sex'
  | 'alcoholPattern'
  | 'domesticAbuse'
  | 'dashRisk'
  | 'divertHistory'
  | 'injury'
  | 'employment'
  | 'drug'
  | 'drugTest'
  | 'language'
  | 'mentalHealth';

/** Facts of a gate that are yes or no. */
export type YesNoFact =
  | 'digitalAccess'
  | 'supplyIndicated'
  | 'canPay'
  | 'hateCrime'
  | 'interpreterNeeded'
  | 'gangRisk'
  | 'careExperienced'
  | 'caringDuties'
  | 'inCustody';
