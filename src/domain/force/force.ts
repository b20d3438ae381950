import type { Day } from '../../law/day.ts';
import type { PlaceId } from '../../law/facts.ts';
import type { Offence } from '../../law/offence.ts';
import type { Policy } from '../../law/policy.ts';
import type { Standing } from '../../law/vocabulary.ts';
import type { Baseline } from './baseline.ts';
import type { ConditionOffer, Remedy } from './conditionOffer.ts';
import type { ForceScripts } from './forceScripts.ts';
import type { Intervention } from './intervention.ts';
import type { Place } from './place.ts';
import type { VictimsCode } from './victimsCode.ts';

export type OffenceRow = Offence & {
  /** How the Criminal Justice System’s list of offences calls it, by its code there; absent where none was read. */
  readonly codes?: readonly { readonly code: string; readonly wording: string }[];
  /** Words officers type for it, and for no other offence. */
  readonly synonyms: readonly string[];
  /** Words that lead to it among others: they say too little to name it, or may mean a graver or a lighter one. */
  readonly alsoFoundBy?: readonly string[];
  readonly source: string;
  readonly standing: Standing;
};

export type Provider = {
  readonly id: string;
  readonly title: string;
  /** Nobody has said yet who it is: nobody is sent there. */
  readonly unnamed?: true;
  /** Hours within which the provider first contacts the person. */
  readonly firstContactHours: number;
};

/** Everything one force chooses, loaded and checked once at start. */
export type Force = {
  readonly id: string;
  readonly title: string;
  /** Two letters in front of every case reference. */
  readonly referencePrefix: string;
  /** Changes whenever any file of the folder changes; frozen into each filed case. */
  readonly dataVersion: string;
  /** The places it polices, in the order in which people are asked for them. */
  readonly places: readonly Place[];
  readonly policy: Policy;
  readonly offences: readonly OffenceRow[];
  readonly interventions: readonly Intervention[];
  readonly providers: readonly Provider[];
  readonly remedies: readonly Remedy[];
  /** What the officer may add besides interventions and the victim's choice. */
  readonly conditions: readonly ConditionOffer[];
  /** What papers say of the force, for today's figures to stand beside. */
  readonly baselines: readonly Baseline[];
  readonly victimScripts: ForceScripts;
  /** The youth justice service of each place. */
  readonly youthJustice: readonly {
    readonly borough: PlaceId;
    readonly title: string;
    readonly provider: string;
  }[];
  /** Bank holidays of England, and the force's own days off. */
  readonly bankHolidays: readonly Day[];
  /** The last day for which they are known: what is counted in working days past it is to be checked. */
  readonly bankHolidaysUntil: Day;
  /** Each version of the Victims' Code with its clocks, the oldest first. */
  readonly victimsCode: readonly VictimsCode[];
};
