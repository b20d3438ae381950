import type { Day } from '../../law/day.ts';
import type { Authority, Disposal } from '../../law/disposal.ts';
import type { Offence } from '../../law/offence.ts';
import type { Policy } from '../../law/policy.ts';
import type { Gap } from '../gap.ts';
import type { ApprovalTerms } from './approvalTerms.ts';
import type {
  Answers,
  BreachDecision,
  DisposalElsewhere,
  Filing,
  FrozenRecord,
  Instant,
  PersonDetails,
  Rank,
  Report,
  Staff,
  Undertaking,
} from './case.ts';
import type { CpsAnswer } from './decisionElsewhere.ts';
import type { OfficerAction } from './officerActions.ts';
import type { GivenUp } from './undertakings.ts';
import type { CallEntry, VictimCommand } from './victimCommand.ts';

/** Somebody with the rank the force's list of people gives them; constable when they are not on it. */
export type RankedStaff = Staff & { readonly rank: Rank };

/** Everything that can be asked of a case. */
export type Command =
  | {
      readonly type: 'answer';
      readonly step: string;
      readonly answers: Partial<Answers>;
      readonly person?: PersonDetails;
      /** What came of trying to speak to the victim, with the words that were offered. */
      readonly victim?: CallEntry;
    }
  | {
      readonly type: 'ask-authority';
      readonly disposal: Disposal;
      readonly authority: Authority;
      readonly basis: string;
      readonly terms?: ApprovalTerms;
    }
  | { readonly type: OfficerAction }
  | { readonly type: 'give-up'; readonly undertakings: readonly GivenUp[] }
  /** `unread`: whoever decides has not opened what the request rests on. */
  | {
      readonly type: 'decide-authority';
      readonly approved: boolean;
      readonly reason: string;
      readonly unread?: boolean;
      /** What it rests on opens on the very card that was pressed. */
      readonly opensHere?: boolean;
    }
  | { readonly type: 'file'; readonly filing: Filing; readonly record: FrozenRecord }
  /** `help`: what they take up by choice all the same, on their own yes. */
  | {
      readonly type: 'record-undiverted';
      readonly record: FrozenRecord;
      readonly gaps?: readonly Gap[];
      readonly help?: readonly Undertaking[];
      /** 17 where the time to charge has run out. */
      readonly outcomeCode?: string;
    }
  /**
   * How a case went on that was not diverted, or that is with whoever may charge it. `reason`: why the officer asks for it,
   * where it is somebody else's to decide; `cps`: where the CPS decided it.
   */
  | {
      readonly type: 'decide-instead';
      readonly disposal: DisposalElsewhere;
      readonly reason?: string;
      readonly cps?: CpsAnswer;
    }
  /** `help`: what a child takes up by choice meanwhile. */
  | {
      readonly type: 'hand-over';
      readonly provider: string;
      readonly record: FrozenRecord;
      readonly help?: readonly Undertaking[];
    }
  | { readonly type: 'report'; readonly report: Report; readonly provider: string }
  | {
      readonly type: 'decide-breach';
      readonly decision: BreachDecision;
      readonly reason: string;
      /** Whoever decides has not opened what the breach rests on. */
      readonly unread?: boolean;
      readonly deadline?: Day;
    }
  | { readonly type: 'take-place' }
  | { readonly type: 'leave-place' }
  | { readonly type: 'mark-done' }
  | { readonly type: 'mark-not-done' }
  /** `reason`: why the officer asks for it, where it is somebody else's to decide. */
  | { readonly type: 'withdraw'; readonly reason?: string }
  | VictimCommand;

export type DecisionContext = {
  readonly now: Instant;
  readonly by: RankedStaff | 'provider' | 'victim' | 'clock';
  /** Whether `by` is of the victims' liaison. */
  readonly isLiaison?: boolean;
  readonly policy: Policy;
  /** The force's offence list: what may follow from a breach depends on the offence. */
  readonly offences: readonly Offence[];
};
