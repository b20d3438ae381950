import type { Day } from '../../law/day.ts';
import type { Instant } from '../instant.ts';
import type { DisposalElsewhere } from './caseState.ts';
import type { Rank } from './rank.ts';

/** What was recorded of how a case goes on elsewhere, and by whom. */
export type DecisionElsewhere = {
  readonly disposal: DisposalElsewhere;
  readonly at: Instant;
  readonly by: string;
  /** Of whoever decided it here; absent where its officer recorded what others decided. */
  readonly rank?: Rank;
  /** The CPS decided it, and whoever it is by only recorded that; of older records, where the case was with the CPS after a breach. */
  readonly byCps?: true;
  /** The reference of the CPS, which stays in the store. */
  readonly cpsReference?: string;
  /** The day in London on which the CPS decided. */
  readonly cpsDecidedOn?: Day;
  /** Recorded by mistake: nobody was charged, and its officer took it back. */
  readonly takenBackAt?: Instant;
};

/** What the CPS says with what it decided: its reference, and the day in London. */
export type CpsAnswer = Required<Pick<DecisionElsewhere, 'cpsReference' | 'cpsDecidedOn'>>;
