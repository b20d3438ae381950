import type { Day } from '../../law/day.ts';
import type { Authority, Disposal, PoliceRank } from '../../law/disposal.ts';
import type { FactName } from '../../law/facts.ts';
import type { Effect, Source } from '../../law/rule.ts';
import type { TimeToCharge } from '../../law/timeToCharge.ts';

export type Status = 'available' | 'needs-authority' | 'exceptional-only' | 'unavailable' | 'cannot-say';

/** One rule that speaks about one disposal in this case. */
export type Reason = {
  readonly rule: string;
  readonly effect: Effect['kind'];
  readonly text: string;
  readonly source: Source;
  readonly toConfirm: boolean;
  /** It only puts the decision off: what is missing can be brought. */
  readonly defers?: true;
  /** By age, or by the law as it stands: nobody need read of this disposal. */
  readonly forNobodyLikeThis?: true;
};

export type DisposalAssessment = {
  readonly disposal: Disposal;
  readonly status: Status;
  /** Who decides; null when nobody may. */
  readonly authority: Authority | null;
  /** The least rank of the police that decides, beside the youth justice service too; null when nobody may. */
  readonly policeRank: PoliceRank | null;
  /** Only exceptional circumstances open it, also once a reason is given: it is never proposed. */
  readonly exceptional: boolean;
  /** Every rule that speaks, blocks first. Never empty. */
  readonly reasons: readonly Reason[];
  /** What to do instead, from the blocks. */
  readonly instead: readonly string[];
  /** Facts that could still change this answer. */
  readonly ask: readonly FactName[];
};

export type Assessment = {
  readonly rulesAsOf: Day;
  /** Those on the force's menu for this age first, in menu order, then the rest. */
  readonly disposals: readonly DisposalAssessment[];
  readonly recommended: Disposal | null;
  /** Why this one, or why none; a sentence. */
  readonly because: string;
  /** Id of the course that only what is proposed can require, where that is why. */
  readonly course?: string;
  readonly handOver: 'yjs' | 'cps' | 'iom' | null;
  /** Facts still needed to finish the disposals in play, in the order to ask. Empty when the answer stands. */
  readonly ask: readonly FactName[];
  readonly warnings: readonly Reason[];
  /** Until when the offence can be charged. */
  readonly timeToCharge: TimeToCharge;
};
