import type { AssessmentContext } from '../../../../src/domain/assessment/assess.ts';
import type { Assessment, Status } from '../../../../src/domain/assessment/assessment.ts';
import type { Authority, Disposal } from '../../../../src/law/disposal.ts';
import type { Facts } from '../../../../src/law/facts.ts';

/** What must be said of one disposal: its status, who decides, and rules that must be among the reasons. */
type Says = readonly [Disposal, Status, Authority | null, ...string[]];

type Answer = {
  readonly recommended?: Disposal;
  readonly handOver?: Assessment['handOver'];
  readonly says: readonly Says[];
  /** Another force's choices, another day, or Part 6 in force; the first force on 20 November 2026 when absent. */
  readonly where?: AssessmentContext;
};

/** A case as a sentence, what is known of it, and the answer. */
export type WorkedCase = readonly [string, Facts, Answer];

export const cr = 'community-resolution';
export const cc = 'conditional-caution';
export const sc = 'simple-caution';
export const yc = 'youth-caution';
export const ycc = 'youth-conditional-caution';
export const dp = 'deferred-prosecution';
export const nfa = 'no-further-action';
