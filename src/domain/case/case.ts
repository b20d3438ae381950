import type { Day } from '../../law/day.ts';
import type { Authority, Disposal } from '../../law/disposal.ts';
import type { Facts } from '../../law/facts.ts';

/** A point in time, ISO 8601 in UTC. */
export type Instant = string;

/** A member of police staff as Teams knows them. Never the person the case is about. */
export type Staff = { readonly id: string; readonly name: string };

export type Rank = 'constable' | 'sergeant' | 'inspector';

export type CaseCondition = {
  readonly id: string;
  /** What, where, how shown; general words without anything about the person. */
  readonly text: string;
  readonly objective: 'rehabilitation' | 'reparation' | 'punishment';
  /** Absent for a community resolution: nobody has set one, and it could not be enforced. */
  readonly deadline?: Day;
  readonly from: 'intervention' | 'victim';
};

/** What the officer answered, kept whole; which answers count is found by walking the dialogue. */
export type Answers = {
  readonly words?: string;
  readonly facts: Facts;
  readonly wantsOtherOptions?: boolean;
  /** The offence the officer gave a reason for an exception for. */
  readonly exceptionalFor?: string;
  readonly disposal?: Disposal;
  /** The officer's note to the decision maker. */
  readonly requestNote?: string;
  /** An intervention id, or 'none'. */
  readonly intervention?: string;
  readonly deadline?: Day;
  /** The officer ticked: appropriate, proportionate, achievable. */
  readonly conditionsFit?: boolean;
  /** The victim's own words; in the store only. */
  readonly victimWords?: string;
  /** Why the remedy the victim chose does not become a condition. */
  readonly remedyUnsuitable?: string;
  readonly signed?: boolean;
  /** What the person was asked to agree to and sign; when that changes, consent and signature no longer count. */
  readonly agreedTo?: string;
};

/** Contact details for the provider. They go into the store and to the provider, never onto a card. */
export type PersonDetails = {
  readonly name?: string;
  readonly phone?: string;
  readonly safeToCall?: string;
  readonly carerName?: string;
  readonly carerPhone?: string;
};

export type AuthorityDecision = {
  readonly approved: boolean;
  readonly disposal: Disposal;
  readonly by: Staff & { readonly rank: Rank };
  readonly reason: string;
  readonly at: Instant;
  /** The facts it was decided on; when they change, the decision no longer counts. */
  readonly basis: string;
};

/** What was agreed and with whom, once a case is filed. */
export type Filing = {
  readonly at: Instant;
  readonly disposal: Disposal;
  readonly intervention: string | null;
  readonly provider: string | null;
  readonly conditions: readonly CaseCondition[];
  /** The last day on which a summary offence can be charged; a new deadline never passes it. */
  readonly chargeBy?: Day;
};

/** What stands for good once a decision is recorded: wording and law will change, this will not. */
export type FrozenRecord = {
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  readonly rules: readonly {
    readonly id: string;
    readonly text: string;
    readonly source: string;
    readonly from: Day;
  }[];
  readonly rulesAsOf: Day;
  readonly forceDataVersion: string;
};

export type BreachDecision = 'excuse' | 'vary' | 'charge' | 'no-further-action';

export type Closure = 'completed' | 'not-diverted' | 'withdrawn' | 'charged' | 'no-further-action';

/** `course-completed`: the provider is done, the victim's remedy is still to be confirmed by the officer. */
export type Progress = 'sent' | 'accepted' | 'booked' | 'attended' | 'course-completed';

export type CaseState =
  | { readonly status: 'drafting' }
  | {
      readonly status: 'awaiting-authority';
      readonly disposal: Disposal;
      readonly authority: Authority;
      readonly basis: string;
    }
  | { readonly status: 'with-youth-justice'; readonly since: Instant }
  | { readonly status: 'in-progress'; readonly progress: Progress; readonly appointment?: Instant }
  | { readonly status: 'declined'; readonly by: string }
  | { readonly status: 'breached'; readonly since: Instant }
  | { readonly status: 'closed'; readonly how: Closure; readonly at: Instant; readonly outcomeCode?: string };

/** One suspect, one incident, one decision. */
export type Case = {
  readonly id: string;
  readonly reference: string;
  readonly force: string;
  readonly officer: Staff;
  readonly openedAt: Instant;
  /** Grows with every event; a card names the revision it was drawn from. */
  readonly revision: number;
  readonly state: CaseState;
  readonly answers: Answers;
  readonly person: PersonDetails;
  readonly authority?: AuthorityDecision;
  readonly filed?: Filing;
  /** The youth justice service that was asked to decide together, by provider id. */
  readonly handedOverTo?: string;
  readonly frozen?: FrozenRecord;
  /** Unexcused misses since it was filed, or since the last decision that wiped them. */
  readonly strikes: number;
  /** What the provider has said since it was filed. */
  readonly reports: readonly Report[];
  /** What was said about an earlier filing of this case: history, which moves nothing any more. */
  readonly earlierReports?: readonly (Report & { readonly provider: string })[];
  /** How the last breach was decided, and by whom. */
  readonly breach?: { readonly decision: BreachDecision; readonly reason: string; readonly by: string };
  /** Interventions whose provider declined this case; they are not suggested again. */
  readonly declined: readonly string[];
};

export type ReportKind =
  | 'accepted'
  | 'declined'
  | 'booked'
  | 'attended'
  | 'missed'
  | 'completed'
  | 'withdrawn';

/** What the provider says back. */
export type Report = {
  /** The provider's own id of this report: the same id is the same report. */
  readonly id: string;
  readonly kind: ReportKind;
  readonly at: Instant;
  readonly appointment?: Instant;
  /** For a miss: the provider accepts the reason, so it is no strike. */
  readonly excused?: boolean;
};
