import type { Day } from './day.ts';
import type { ExceptionalReasons } from './exceptional.ts';

export type Admission = 'full' | 'accepts-responsibility' | 'no-reply' | 'denies';
export type Evidence = 'charge-standard' | 'reasonable-suspicion' | 'insufficient';
export type LikelySentence = 'fine-or-discharge' | 'low-community' | 'high-community' | 'custody';
export type Need =
  | 'alcohol'
  | 'drugs'
  | 'ete'
  | 'finance'
  | 'health'
  | 'accommodation'
  | 'family'
  | 'attitudes'
  | 'sex-work';
export type Drug = 'cannabis' | 'cocaine' | 'heroin' | 'crack' | 'mdma' | 'ketamine' | 'nps' | 'other';
/** Where somebody lives: the id of a place of the force, or `outside` its area. Which places there are is the force's data. */
export type PlaceId = string;
export type PreviousKind =
  | 'conviction'
  | 'conditional-caution'
  | 'simple-caution'
  | 'youth-caution'
  | 'youth-conditional-caution'
  | 'community-resolution'
  | 'deferred-prosecution';
export type PreviousOutcome = { readonly day: Day; readonly kind: PreviousKind; readonly similar: boolean };

/** Everything a rule may read about one case, by its one name. A fact not known is absent, never a default. */
type EveryFact = {
  offence: string;
  offenceDate: Day;
  /** Whole years at the decision. */
  age: number;
  sex: 'female' | 'male' | 'other' | 'unknown';
  admission: Admission;
  admissionInduced: boolean;
  evidence: Evidence;
  consent: 'agrees' | 'refuses';
  consequencesExplained: boolean;
  appropriateAdult: 'present' | 'absent';
  domesticAbuse: 'none' | 'intimate-partner' | 'family';
  dashRisk: 'standard' | 'medium' | 'high';
  coerciveControl: boolean;
  protectiveOrder: boolean;
  daInLast2Years: boolean;
  hateCrime: boolean;
  supplyIndicated: boolean;
  divertHistory: 'none' | 'engaged' | 'not-engaged';
  weapon: 'none' | 'possessed' | 'threatened' | 'used';
  emergencyWorkerVictim: boolean;
  injury: 'none' | 'minor' | 'serious';
  likelySentence: LikelySentence;
  /** The last two years in one word, as an officer reads it from the record; `previous` holds the detail. */
  history: 'none' | 'some' | 'similar' | 'several';
  previous: readonly PreviousOutcome[];
  /** How many convictions they have in all, where a course asks; `previous` says it too where it is known. */
  convictions: number;
  onCourtOrder: boolean;
  onBail: boolean;
  wanted: boolean;
  iomManaged: boolean;
  relevantForeignNational: boolean;
  victim: 'none' | 'person' | 'business' | 'police' | 'child';
  victimContacted: 'yes' | 'attempted' | 'no';
  victimView: 'supports' | 'neutral' | 'opposes';
  victimEnhanced: boolean;
  remedyChosen: string;
  exceptional: ExceptionalReasons;
  /** Pounds: what was taken, damaged or lost. */
  value: number;
  /**
   * May not understand, or is prone to confusion or suggestion, because of a mental health condition or disorder
   * (PACE Code C 1.13(d)); a diagnosis alone is not enough.
   */
  vulnerable: boolean;
  /** The test on arrest or charge. */
  drugTest: 'positive-opiates' | 'positive-cocaine' | 'positive-both' | 'negative' | 'not-tested';
  /** The property is that of a husband, wife or civil partner (Theft Act 1968 s.30(4)). */
  spouse: boolean;
  /** When the victim's first statement was taken, or their interview recorded (CJA 1988 s.39A); `none` while there is none. */
  statementDate: Day | 'none';
  /** When there was enough evidence, where a time limit runs from that. */
  evidenceDate: Day;
  /** Ids of the factors of the force's gravity matrix that are there; an empty list says that none is. */
  gravityFactors: readonly string[];
  borough: PlaceId;
  needs: readonly Need[];
  alcoholPattern: 'none' | 'binge' | 'dependent';
  risk: 'low' | 'medium' | 'high';
  employment: 'working' | 'out-of-work' | 'education';
  canPay: boolean;
  digitalAccess: boolean;
  interpreterNeeded: boolean;
  /** BCP 47 tag of the language they speak best. */
  language: string;
  /** Which drug is behind it; `unknown` once the officer has said that nobody knows. */
  drug: Drug | 'unknown';
  mentalHealth: 'none' | 'some' | 'severe-enduring';
  gangRisk: boolean;
  careExperienced: boolean;
  /** They look after a child or somebody else. */
  caringDuties: boolean;
  /** They are, or were, in custody for this. */
  inCustody: boolean;
};

export type Facts = Readonly<Partial<EveryFact>>;
export type FactName = keyof EveryFact;
/** A fact's value once it is known. */
export type Known<F extends FactName> = EveryFact[F];
