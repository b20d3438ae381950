import type { Day } from './day.ts';
import type { ExceptionalReasons } from './isReasonOfSubstance.ts';
import type { Drug, FactWord, Need, PreviousKind } from './vocabulary.ts';

export type { Drug, Need, PreviousKind };

/** Where somebody lives: the id of a place of the force, or `outside` its area. Which places there are is the force's data. */
export type PlaceId = string;
export type PreviousOutcome = { readonly day: Day; readonly kind: PreviousKind; readonly similar: boolean };

/** Everything a rule may read about one case, by its one name. A fact not known is absent, never a default. */
type EveryFact = {
  offence: string;
  offenceDate: Day;
  /** Whole years at the decision. */
  age: number;
  sex: FactWord<'sex'>;
  admission: FactWord<'admission'>;
  admissionInduced: boolean;
  evidence: FactWord<'evidence'>;
  consent: FactWord<'consent'>;
  consequencesExplained: boolean;
  appropriateAdult: FactWord<'appropriateAdult'>;
  domesticAbuse: FactWord<'domesticAbuse'>;
  dashRisk: FactWord<'dashRisk'>;
  coerciveControl: boolean;
  protectiveOrder: boolean;
  daInLast2Years: boolean;
  hateCrime: boolean;
  supplyIndicated: boolean;
  divertHistory: FactWord<'divertHistory'>;
  weapon: FactWord<'weapon'>;
  emergencyWorkerVictim: boolean;
  injury: FactWord<'injury'>;
  likelySentence: FactWord<'likelySentence'>;
  /** The last two years in one word, as an officer reads it from the record; `previous` holds the detail. */
  history: FactWord<'history'>;
  previous: readonly PreviousOutcome[];
  /** How many convictions they have in all, where a course asks; `previous` says it too where it is known. */
  convictions: number;
  onCourtOrder: boolean;
  onBail: boolean;
  wanted: boolean;
  iomManaged: boolean;
  relevantForeignNational: boolean;
  victim: FactWord<'victim'>;
  victimContacted: FactWord<'victimContacted'>;
  victimView: FactWord<'victimView'>;
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
  drugTest: FactWord<'drugTest'>;
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
  alcoholPattern: FactWord<'alcoholPattern'>;
  risk: FactWord<'risk'>;
  employment: FactWord<'employment'>;
  canPay: boolean;
  digitalAccess: boolean;
  interpreterNeeded: boolean;
  /** BCP 47 tag of the language they speak best. */
  language: string;
  /** Which drug is behind it. */
  drug: FactWord<'drug'>;
  mentalHealth: FactWord<'mentalHealth'>;
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

// Written as a record so that the compiler asks for every new fact here.
const everyName: Readonly<Record<FactName, true>> = {
  offence: true,
  offenceDate: true,
  age: true,
  sex: true,
  admission: true,
  admissionInduced: true,
  evidence: true,
  consent: true,
  consequencesExplained: true,
  appropriateAdult: true,
  domesticAbuse: true,
  dashRisk: true,
  coerciveControl: true,
  protectiveOrder: true,
  daInLast2Years: true,
  hateCrime: true,
  supplyIndicated: true,
  divertHistory: true,
  weapon: true,
  emergencyWorkerVictim: true,
  injury: true,
  likelySentence: true,
  history: true,
  previous: true,
  convictions: true,
  onCourtOrder: true,
  onBail: true,
  wanted: true,
  iomManaged: true,
  relevantForeignNational: true,
  victim: true,
  victimContacted: true,
  victimView: true,
  victimEnhanced: true,
  remedyChosen: true,
  exceptional: true,
  value: true,
  vulnerable: true,
  drugTest: true,
  spouse: true,
  statementDate: true,
  evidenceDate: true,
  gravityFactors: true,
  borough: true,
  needs: true,
  alcoholPattern: true,
  risk: true,
  employment: true,
  canPay: true,
  digitalAccess: true,
  interpreterNeeded: true,
  language: true,
  drug: true,
  mentalHealth: true,
  gangRisk: true,
  careExperienced: true,
  caringDuties: true,
  inCustody: true,
};

/** The name of every fact, in the order above. */
export const factNames = Object.keys(everyName) as readonly FactName[];
