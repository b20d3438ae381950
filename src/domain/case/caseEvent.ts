import type { Day } from '../../law/day.ts';
import type { Authority, Disposal } from '../../law/disposal.ts';
import type { Appointment } from '../booking/session.ts';
import type { Gap } from '../gap.ts';
import type { VictimEvent } from '../victim/victimEvent.ts';
import type { ApprovalTerms } from './approvalTerms.ts';
import type {
  Answers,
  AuthorityDecision,
  BreachDecision,
  DisposalElsewhere,
  Filing,
  FrozenRecord,
  Instant,
  PersonDetails,
  PlaceOffer,
  Rank,
  Report,
  Staff,
  Undertaking,
} from './case.ts';
import type { OfficerEvent } from './officerActions.ts';
import type { Uncounted } from './report.ts';
import type { GivenUp } from './undertakings.ts';
import type { Withdrawal } from './withdrawal.ts';

/** Why a place is no longer there: the provider called the session off, or it has no place for this case any more. */
export type PlaceLoss = 'called-off' | 'full';

export type CaseEvent =
  | {
      readonly type: 'opened';
      readonly caseId: string;
      readonly reference: string;
      readonly force: string;
      readonly officer: Staff;
    }
  | { readonly type: 'answered'; readonly step: string; readonly answers: Partial<Answers> }
  | { readonly type: 'person-recorded'; readonly person: PersonDetails }
  | {
      readonly type: 'authority-requested';
      readonly disposal: Disposal;
      readonly authority: Authority;
      readonly basis: string;
      /** What it was asked with besides; absent in cases from before it was kept. */
      readonly terms?: ApprovalTerms;
      /** Why the officer asks that a case which was not diverted goes no further; for the decider alone. */
      readonly reason?: string;
    }
  | { readonly type: 'authority-decided'; readonly decision: AuthorityDecision }
  | { readonly type: 'filed'; readonly filing: Filing; readonly record: FrozenRecord }
  /** `help`: what they take up by choice all the same; absent where nothing, and in cases from before there was any. */
  | {
      readonly type: 'not-diverted';
      readonly record: FrozenRecord;
      readonly gaps?: readonly Gap[];
      readonly help?: readonly Undertaking[];
      readonly outcomeCode?: string;
    }
  /** `rank`: of whoever decided it here; `cpsReference` and the day: where the CPS did. Without them its officer recorded it. */
  | {
      readonly type: 'decided-instead';
      readonly disposal: DisposalElsewhere;
      readonly reason?: string;
      readonly rank?: Rank;
      readonly cpsReference?: string;
      readonly cpsDecidedOn?: Day;
    }
  /** `help`: what a child takes up by choice meanwhile, as in `not-diverted`. */
  | {
      readonly type: 'joint-decision-requested';
      readonly provider: string;
      readonly record: FrozenRecord;
      readonly help?: readonly Undertaking[];
    }
  /**
   * `intervention` of the report is the one it was found to be about. `takesBack`: ids of the same provider's reports that they
   * failed to attend, which are none by this one; absent in cases from before that, in which they counted on.
   */
  | {
      readonly type: 'reported';
      readonly report: Report;
      readonly provider: string;
      readonly uncounted?: Uncounted;
      readonly takesBack?: readonly string[];
    }
  /** About what is taken up by choice: kept, and of no consequence. */
  | { readonly type: 'support-reported'; readonly report: Report; readonly provider: string }
  | { readonly type: 'breached' }
  | {
      readonly type: 'breach-decided';
      readonly decision: BreachDecision;
      readonly reason: string;
      /** Of whoever decided; absent in cases from before it was kept. */
      readonly rank?: Rank;
      readonly deadline?: Day;
      /** It goes on, and so do the failures to attend that a provider reported; absent where none is left, and in cases from before that. */
      readonly failuresStand?: true;
    }
  | { readonly type: OfficerEvent }
  /** Another is chosen in place of what did not reach its provider. */
  | { readonly type: 'given-up'; readonly undertakings: readonly GivenUp[] }
  | ({ readonly type: 'place-offered' } & PlaceOffer)
  | { readonly type: 'place-taken'; readonly appointment: Appointment }
  /** `session`: the key of the session it was a place in. */
  | { readonly type: 'place-left'; readonly session: string }
  | { readonly type: 'place-lapsed'; readonly session: string }
  | {
      readonly type: 'place-lost';
      readonly session: string;
      readonly why: PlaceLoss;
      readonly firstContactBy?: Instant;
    }
  | { readonly type: 'completed'; readonly outcomeCode?: string }
  /** `reason`: why its officer asks; for the decider alone. */
  | ({ readonly type: 'withdrawal-requested' } & Pick<Withdrawal, 'authority' | 'reason'>)
  | {
      readonly type: 'withdrawal-decided';
      readonly approved: boolean;
      readonly reason: string;
      readonly rank: Rank;
    }
  /** `why`: of a case that the law had ended, as the person was taken for a child under ten. */
  | { readonly type: 'withdrawn'; readonly why?: 'wrong-age' }
  | VictimEvent;

export type Actor =
  | { readonly kind: 'staff'; readonly id: string; readonly name: string }
  | { readonly kind: 'provider'; readonly id: string }
  /** Answered by a link, without saying who. */
  | { readonly kind: 'victim' }
  | { readonly kind: 'clock' };

/** An event as it is kept: who, when, and which press, message or report caused it. This is the audit. */
export type LoggedEvent = {
  readonly at: Instant;
  readonly by: Actor;
  /** The press's nonce, the message's or the report's id: the same cause is never applied twice. */
  readonly cause: string;
  readonly event: CaseEvent;
};
