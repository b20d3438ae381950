import type { Disposal } from '../../law/disposal.ts';
import type { Need, PlaceId } from '../../law/facts.ts';
import type { Objective, Standing } from '../../law/vocabulary.ts';
import type { Gate } from './gate.ts';
import type { CatalogueUse, Group, ReferralField, ReferralRoute, Shown } from './vocabulary.ts';

/** A figure or claim in words, with the text it was read in. */
export type Figure = {
  readonly text: string;
  readonly source: string;
  /** The needs it was found for; absent: it speaks of everybody. */
  readonly needs?: readonly Need[];
};

/** Advice about a group of people: "18 to 35 often miss sessions: phone the day before". */
export type CohortNote = Figure & { readonly gates: readonly Gate[] };

/** For whom it is made, with the text that says so. */
export type MadeFor = { readonly group: Group; readonly source: string };

/** A row of the force's catalogue, run by a provider in some boroughs. */
export type Intervention = {
  readonly id: string;
  readonly title: string;
  readonly provider: string;
  readonly use: CatalogueUse;
  /**
   * Whether it may be required of the person: as an enforceable `condition`, or offered and taken up by choice
   * (`voluntary`). What treats a chronic need is voluntary only.
   */
  readonly offeredAs: 'condition' | 'voluntary';
  readonly pathways: readonly Need[];
  /** It finds out by itself what somebody needs: no need has to have been told, and without one it is by choice. */
  readonly assessesNeeds?: true;
  /** Where nothing further follows its breach, the police keep an intelligence log. */
  readonly breachIsLogged?: true;
  /** Where the person must live. */
  readonly boroughs: readonly PlaceId[];
  readonly disposals: readonly Disposal[];
  readonly gates: readonly Gate[];
  /** For whom a source says that it is made: they may be required to take it at low risk, too. */
  readonly madeFor?: readonly MadeFor[];
  /** How much it asks of a person, so that low risk is not overdosed. */
  readonly intensity: 'brief' | 'moderate' | 'intensive';
  /** "One-to-one", "a group", "on line": how the contact takes place. */
  readonly format: string;
  /** Hours of contact in all; absent where no source says. */
  readonly contactHours?: number;
  /** "10 hours of contact, on a course", as read out to the person. */
  readonly whatItTakes: string;
  /** Why it fits, as a clause after the title: "drinking played a part in this". */
  readonly because: string;
  /** What the person must do to meet the condition, as a sentence without the deadline. */
  readonly condition: string;
  /** How it is shown that it was done, as a sentence. */
  readonly shownBy: string;
  readonly objective: Objective;
  /** Evaluation figures in words, each with its source. */
  readonly figures: readonly Figure[];
  readonly evaluated: boolean;
  /** Advice that depends on who the person is. */
  readonly cohortNotes: readonly CohortNote[];
  /** Cost to the person in pounds; 0 when free. */
  readonly fee: number;
  /** They pay for it, and no source says how much; `fee` is 0. */
  readonly feeToConfirm?: true;
  readonly referral: { readonly route: ReferralRoute; readonly fields: readonly ReferralField[] };
  /** People referred a month when the source was written; how many places there are is known from sessions alone. */
  readonly referralsAMonth?: number;
  readonly assurance: {
    readonly safeguarding: Shown;
    readonly complaints: Shown;
    readonly informationSharing: Shown;
    readonly independentlyEvaluated: Shown;
    readonly userVoice: Shown;
  };
  readonly source: string;
  readonly standing: Standing;
};
