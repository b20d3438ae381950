import type { Day } from '../law/day.ts';
import type { Disposal } from '../law/disposal.ts';
import type { Borough } from '../law/facts.ts';
import type { Offence } from '../law/offence.ts';
import type { Policy } from '../law/policy.ts';
import type { ConditionOffer, Remedy } from './conditions/offer.ts';
import type { Intervention } from './pathways/intervention.ts';

export type OffenceRow = Offence & {
  /** Words officers type for it. */
  readonly synonyms: readonly string[];
  readonly source: string;
  readonly standing: 'confirmed' | 'to-confirm';
};

export type Provider = {
  readonly id: string;
  readonly title: string;
  /** Hours within which the provider first contacts the person. */
  readonly firstContactHours: number;
};

/** A piece of the victim script: kept only for the disposals named, or for all when none is. */
export type ScriptPart = {
  readonly heading: string;
  readonly words: string;
  readonly disposals?: readonly Disposal[];
};

/** Everything one force chooses, loaded and checked once at start. */
export type Force = {
  readonly id: string;
  readonly title: string;
  /** Two letters in front of every case reference. */
  readonly referencePrefix: string;
  /** Changes whenever any file of the folder changes; frozen into each filed case. */
  readonly dataVersion: string;
  readonly policy: Policy;
  readonly offences: readonly OffenceRow[];
  readonly interventions: readonly Intervention[];
  readonly providers: readonly Provider[];
  readonly remedies: readonly Remedy[];
  /** What the officer may add besides interventions and the victim's choice. */
  readonly conditions: readonly ConditionOffer[];
  readonly victimScript: readonly ScriptPart[];
  /** The youth justice service of each borough. */
  readonly youthJustice: readonly {
    readonly borough: Borough;
    readonly title: string;
    readonly provider: string;
  }[];
  readonly bankHolidays: readonly Day[];
};
