import type { Appointment } from '../domain/booking/session.ts';
import type { Closure, Instant } from '../domain/case/case.ts';
import type { Day } from '../law/day.ts';
import type { Disposal } from '../law/disposal.ts';
import type { OffenceClass } from '../law/offence.ts';
import type { Objective } from '../law/vocabulary.ts';

/** What goes to a provider. `schemas/referral.v1.json` is the contract they build on and says the same. */
export type Payload = Referral | SupportReferral | AssessmentReferral | JointDecisionRequest | ReferralUpdate;

type Common = {
  readonly schemaVersion: 1;
  readonly reference: string;
  readonly provider: string;
  readonly force: { readonly id: string; readonly title: string };
};

type Named = { readonly id: string; readonly title: string };

/** Something they run for this person, with the place that is booked for it. */
export type Undertaken = Named & { readonly appointment?: ReferralAppointment };

/** Everything the intervention needs and nothing else: no offence, no history, nothing about a victim. */
/** What every referral says: of whom, from whom, and by when they should hear. */
export type ReferralHead = Common & {
  readonly kind: 'referral';
  readonly decidedOn: Day;
  /** Where no place is booked for something of it. */
  readonly firstContactWithinHours?: number;
  readonly contact: { readonly name: string };
  readonly person: ReferredPerson;
};

export type Referral = ReferralHead & {
  readonly disposal: Disposal;
  /** What they must do with this provider; the first where that is more than one. */
  readonly intervention: Named;
  /** All of it, only where that is more than one: a report then says which it is about. */
  readonly interventions?: readonly Undertaken[];
  /** Those the provider runs; what was agreed with anyone else is left out. */
  readonly conditions: readonly ReferralCondition[];
  /** What the law requires of the person with this provider, whatever is decided: no condition of the disposal. */
  readonly requiredByLaw?: readonly Undertaken[];
  /** What the person takes up with this provider by choice: nothing follows when they stop. */
  readonly support?: readonly Undertaken[];
  /** The day by which everything must be done. */
  readonly deadline?: Day;
  /** The place that was booked for `intervention` in one of the provider's own sessions. */
  readonly appointment?: ReferralAppointment;
  readonly consentToShare: 'recorded';
};

/** To a provider of support alone: all of it is by choice, so neither a condition nor the disposal is their business. */
export type SupportReferral = ReferralHead & {
  readonly voluntary: true;
  readonly support: readonly Undertaken[];
  readonly consentToShare: 'recorded';
};

/** To whoever assesses somebody the law sends there: whatever is decided, so the disposal is not their business. */
export type AssessmentReferral = ReferralHead & {
  readonly requiredByLaw: readonly Undertaken[];
  readonly support?: readonly Undertaken[];
  /** Nobody is asked for consent to what the law requires; it is on record where something is by choice. */
  readonly consentToShare: 'recorded' | 'not-asked';
};

/** To a youth justice service: they and the police decide together, so nothing is agreed yet. */
export type JointDecisionRequest = Common & {
  readonly kind: 'joint-decision-request';
  /** They cannot decide without it; a provider of an intervention never gets it. */
  readonly offence: { readonly title: string; readonly class: OffenceClass };
  readonly requestedOn: Day;
  readonly contact: { readonly name: string };
  readonly person: ReferredPerson;
  readonly consentToShare: 'recorded' | 'not-asked';
};

export type ReferralAppointment = Pick<Appointment, 'startsAt' | 'endsAt' | 'where' | 'language'> & {
  /** The provider's own id of the session. */
  readonly session: string;
};

export type ReferralCondition = {
  readonly id: string;
  readonly text: string;
  readonly objective: Objective;
  /** Where, or with whom. */
  readonly where?: string;
  /** How it is shown that it was done. */
  readonly shownBy?: string;
  /** Absent where none was set, as for a community resolution. */
  readonly deadline?: Day;
};

/** As far as the catalogue says that the provider needs to know it. */
export type ReferredPerson = {
  readonly name: string;
  readonly phone?: string;
  readonly safeToCall?: string;
  readonly ageBand?: AgeBand;
  /** Whole years; for a child only, because who must be there with them depends on it. */
  readonly age?: number;
  readonly borough?: string;
  readonly interpreterNeeded?: 'yes' | 'no' | 'not-asked';
  /** Which language the interpreter is for, as a BCP 47 tag such as "pa"; absent where nobody said. */
  readonly language?: string;
  readonly carer?: { readonly name: string; readonly phone?: string };
};

export type AgeBand = 'under 18' | '18 to 25' | '26 to 35' | '36 to 50' | 'over 50' | 'not recorded';

/** News on a referral they already have. Carries nothing about the person. */
export type ReferralUpdate = Common & {
  readonly kind: 'referral-update';
  readonly change:
    | { readonly what: 'rebook' | 'deadline-varied'; readonly on: Instant; readonly deadline?: Day }
    | { readonly what: 'place-taken'; readonly on: Instant; readonly appointment: ReferralAppointment }
    | { readonly what: 'ended'; readonly on: Instant; readonly how: Closure | 'breached' };
};
