import type { Day } from '../../law/day.ts';
import type { Disposal } from '../../law/disposal.ts';
import type { Facts } from '../../law/facts.ts';
import type { Appointment } from '../booking/session.ts';
import type { Amounts, CaseCondition, Payee } from '../conditions/condition.ts';
import type { Instant } from '../instant.ts';
import type { VictimFile } from '../victim/victimFile.ts';
import type { ApprovalTerms } from './approvalTerms.ts';
import type { CaseState, Closure, DisposalElsewhere } from './caseState.ts';
import type { DecidedBreach } from './decidedBreach.ts';
import type { DecisionElsewhere } from './decisionElsewhere.ts';
import type { Filing, Help, Undertaking } from './filing.ts';
import type { LossAsked } from './lossAsked.ts';
import type { PersonDetails } from './personDetails.ts';
import type { Rank } from './rank.ts';
import type { HeardReport, Progress, Report, ReportKind } from './report.ts';
import type { SessionChoice } from './sessionChoice.ts';
import type { Withdrawal } from './withdrawal.ts';

export type { BreachDecision, DecidedBreach } from './decidedBreach.ts';
export { breachDecisions } from './decidedBreach.ts';
export type {
  CaseCondition,
  CaseState,
  Closure,
  DisposalElsewhere,
  Filing,
  HeardReport,
  Instant,
  PersonDetails,
  Progress,
  Rank,
  Report,
  ReportKind,
  SessionChoice,
  Undertaking,
};

/** A member of police staff as Teams knows them. Never the person the case is about. */
export type Staff = { readonly id: string; readonly name: string };

/** The offence a reason was given for, and the rules that called it exceptional; those of an old record are not known. */
type ExceptionFor = { readonly offence: string; readonly rules?: readonly string[] };

/** What the officer answered, kept whole; which answers count is found by walking the dialogue. */
export type Answers = {
  readonly words?: string;
  readonly facts: Facts;
  readonly wantsOtherOptions?: boolean;
  /** What each reason for an exception was given for; `facts.exceptional` holds the words. */
  readonly exceptionalFor?: { readonly [D in Disposal]?: ExceptionFor };
  /** The disposal that is to be weighed as an exception to this offence, before the reason; none once it is given up. */
  readonly exceptionSought?: { readonly offence: string; readonly disposal?: Disposal };
  readonly disposal?: Disposal;
  /** The officer's note to the decision maker. */
  readonly requestNote?: string;
  /** An intervention id, or 'none'. */
  readonly intervention?: string;
  /** Words of advice were chosen as such: a community resolution in which nothing is asked of them. */
  readonly wordsOfAdvice?: boolean;
  /** Ids of further interventions that are required, two at most. */
  readonly also?: readonly string[];
  /** Ids of interventions the person takes up by choice, beside what is required. */
  readonly support?: readonly string[];
  /** What was chosen of the sessions of each intervention, by its id. */
  readonly sessions?: Readonly<Record<string, SessionChoice>>;
  readonly deadline?: Day;
  /** Ids of what the officer adds from the force's list of conditions, two at most. */
  readonly added?: readonly string[];
  /** Hours and pounds of the conditions that have them. */
  readonly amounts?: Amounts;
  /** Who is paid: a kind of payee. */
  readonly payee?: Payee;
  /** What a victim asked for, whatever is agreed. */
  readonly lossAsked?: LossAsked;
  /** The officer ticked: appropriate, proportionate, achievable. */
  readonly conditionsFit?: boolean;
  /** Which conditions that was said of; when they change, it no longer counts. */
  readonly fittedTo?: string;
  /** The victim's own words; in the store only. */
  readonly victimWords?: string;
  /** Why the remedy the victim chose does not become a condition. */
  readonly remedyUnsuitable?: string;
  readonly signed?: boolean;
  /** Ids of interventions the person takes up by choice though nothing is diverted, or not yet. */
  readonly help?: readonly string[];
  /** What the law requires after a positive drug test is arranged already: nothing of it is sent. */
  readonly assessmentArranged?: boolean;
  /** They said yes themselves to those referrals, and to their details being sent with them. */
  readonly helpAgreed?: boolean;
  /** What the person was asked to agree to and sign; when that changes, consent and signature no longer count. */
  readonly agreedTo?: string;
};

export type AuthorityDecision = {
  readonly approved: boolean;
  readonly disposal: Disposal;
  readonly by: Staff & { readonly rank: Rank };
  readonly reason: string;
  readonly at: Instant;
  /** The facts it was decided on; when they change, the decision no longer counts. */
  readonly basis: string;
  /** What the decider had before them besides; another one goes back to them. */
  readonly terms?: ApprovalTerms;
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

export type PlaceOffer = { readonly appointment: Appointment; readonly until: Instant };

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
  /** What was declined, in the order in which it was: nothing lighter is decided below that rank any more. */
  readonly refusals?: readonly AuthorityDecision[];
  readonly filed?: Filing;
  /** What is filed is, in the words a victim hears, what they heard of the filing before it. */
  readonly heardBefore?: true;
  /** What they last heard of what was filed before, and when. */
  readonly heardOf?: { readonly at: Instant } & Pick<Filing, 'disposal' | 'conditions'>;
  /** Since when something of what was filed is declined, and nothing else is filed in its place. */
  readonly declinedSince?: Instant;
  /** What they take up though nothing was diverted, or not yet; then nothing that was filed before goes on but this. */
  readonly help?: Help;
  /** The youth justice service that was asked to decide together, by provider id. */
  readonly handedOverTo?: string;
  readonly frozen?: FrozenRecord;
  /** Unexcused misses since it was filed, or since the last decision that wiped them. */
  readonly strikes: number;
  /** Places that became free for whoever waited, each kept for them until they take or leave it; the oldest first. */
  readonly placeOffers?: readonly PlaceOffer[];
  /** What providers have said about what is required, since it was filed. */
  readonly reports: readonly HeardReport[];
  /** What providers have said about support: kept, and of no consequence. */
  readonly supportReports?: readonly HeardReport[];
  /** What was said about an earlier filing of this case: history, which moves nothing any more. */
  readonly earlierReports?: readonly HeardReport[];
  /** How a case went on that was not diverted, or whose breach leads to a charge; absent until somebody says so. */
  readonly decisionElsewhere?: DecisionElsewhere;
  /** What was recorded before it, and stands no more; the oldest first. */
  readonly elsewhereBefore?: readonly DecisionElsewhere[];
  /** What was to be kept up when a victim last heard where the case is: they count on it. */
  readonly keptUpTold?: {
    readonly at: Instant;
    readonly conditions: readonly Pick<CaseCondition, 'id' | 'deadline'>[];
  };
  /** Since when nothing that was to be kept up stands any more, as it was decided again, or filed anew without it. */
  readonly keptUpLeftOutAt?: Instant;
  /** Whether it may be withdrawn though it was filed: each question, the oldest first. */
  readonly withdrawals?: readonly Withdrawal[];
  /** What happened between the police and the victim; absent while nothing has. */
  readonly victim?: VictimFile;
  /** How the last breach was decided, and by whom. */
  readonly breach?: DecidedBreach;
  /** How those before it were, the oldest first. */
  readonly breachesBefore?: readonly DecidedBreach[];
  /** What was last asked of a supervisor, as long as nobody has answered it: still when the officer takes it back. */
  readonly unanswered?: Disposal;
  /** Once a supervisor was asked to authorise something: then there is a card to decide it on. */
  readonly wasAsked?: true;
  /** Once it was breached: then there is a card to decide that on. */
  readonly wasBreached?: true;
  /** When the officer ticked what was to be done for a child under ten, by what it was. */
  readonly childTasksDone?: Readonly<Partial<Record<'child-referred' | 'parent-told', Instant>>>;
  /** When the officer got the letter that was agreed. */
  readonly letterAt?: Instant;
  /** Withdrawn because the age by which the law ended it was wrong. */
  readonly ageWasWrong?: true;
  /** Interventions whose provider declined this case, or could not be reached; they are not suggested again. */
  readonly declined: readonly string[];
  /** Of these what another was chosen for because it had not reached its provider. */
  readonly givenUp?: readonly string[];
};
