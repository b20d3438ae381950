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
  /** Where the CPS decided it: its reference, which stays in the store. */
  readonly cpsReference?: string;
};
