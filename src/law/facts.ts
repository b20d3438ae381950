import type { Day } from './day.ts';
import type { ExceptionalReasons } from './isReasonOfSubstance.ts';
import type { Drug, FactWord, Need, PreviousKind } from './vocabulary.ts';

export type { Drug, Need, PreviousKind };

/** Where somebody lives: the id of a place of the force, or `outside` its area. Which places there are is the force's data. */
export type PlaceId = string;
export type PreviousOutcome = { readonly day: Day; readonly kind: PreviousKind; readonly similar: boolean };

/** The facts that are yes or no. */
export const yesNoFacts = [
  'admissionInduced',
  'consequencesExplained',
  'coerciveControl',
  'protectiveOrder',
  'daInLast2Years',
  'hateCrime',
  'supplyIndicated',
  'emergencyWorkerVictim',
  'onCourtOrder',
  'onBail',
  'wanted',
  'iomManaged',
  'relevantForeignNational',
  'victimEnhanced',
  /**
   * May not understand, or is prone to confusion or suggestion, because of a mental health condition or disorder
   * (PACE Code C 1.13(d)); a diagnosis alone is not enough.
   */
  'vulnerable',
  /** The property is that of a husband, wife or civil partner (Theft Act 1968 s.30(4)). */
  'spouse',
  /** The fee of a course. */
  'canPay',
  /** Money that nobody waives: compensation, a penalty. */
  'canPayMoney',
  'digitalAccess',
  'interpreterNeeded',
  'gangRisk',
  'careExperienced',
  /** They look after a child or somebody else. */
  'caringDuties',
  /** They are, or were, in custody for this. */
  'inCustody',
] as const;

/** Everything a rule may read about one case, by its one name. A fact not known is absent, never a default. */
type EveryFact = Record<(typeof yesNoFacts)[number], boolean> & {
  offence: string;
  offenceDate: Day;
  /** Whole years at the decision. */
  age: number;
  sex: FactWord<'sex'>;
  admission: FactWord<'admission'>;
  evidence: FactWord<'evidence'>;
  consent: FactWord<'consent'>;
  appropriateAdult: FactWord<'appropriateAdult'>;
  domesticAbuse: FactWord<'domesticAbuse'>;
  dashRisk: FactWord<'dashRisk'>;
  divertHistory: FactWord<'divertHistory'>;
  weapon: FactWord<'weapon'>;
  injury: FactWord<'injury'>;
  likelySentence: FactWord<'likelySentence'>;
  /** The last two years in one word, as an officer reads it from the record; `previous` holds the detail. */
  history: FactWord<'history'>;
  previous: readonly PreviousOutcome[];
  /** How many convictions they have in all, where a course asks; `previous` says it too where it is known. */
  convictions: number;
  victim: FactWord<'victim'>;
  victimContacted: FactWord<'victimContacted'>;
  victimView: FactWord<'victimView'>;
  remedyChosen: string;
  exceptional: ExceptionalReasons;
  /** Pounds: what was taken, damaged or lost. */
  value: number;
  /** The test on arrest or charge. */
  drugTest: FactWord<'drugTest'>;
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
  /** BCP 47 tag of the language they speak best. */
  language: string;
  /** Which drug is behind it. */
  drug: FactWord<'drug'>;
  mentalHealth: FactWord<'mentalHealth'>;
};

export type Facts = Readonly<Partial<EveryFact>>;
export type FactName = keyof EveryFact;
/** A fact's value once it is known. */
export type Known<F extends FactName> = EveryFact[F];

/**
 * What a fact is about, which says who may read it: the case, for whoever works on it; what is on record of the person;
 * or what lies behind it, their health and their means among that. A card that others may read tells of the case alone.
 */
type About = 'case' | 'record' | 'background' | 'reason';

// Written as a record so that the compiler asks of every new fact whether it may be told.
const everyFact: Readonly<Record<FactName, About>> = {
  offence: 'case',
  offenceDate: 'case',
  age: 'case',
  sex: 'case',
  admission: 'case',
  admissionInduced: 'case',
  evidence: 'case',
  consent: 'case',
  consequencesExplained: 'case',
  appropriateAdult: 'case',
  domesticAbuse: 'case',
  dashRisk: 'case',
  coerciveControl: 'case',
  protectiveOrder: 'case',
  daInLast2Years: 'record',
  hateCrime: 'case',
  supplyIndicated: 'case',
  divertHistory: 'record',
  weapon: 'case',
  emergencyWorkerVictim: 'case',
  injury: 'case',
  likelySentence: 'case',
  history: 'record',
  previous: 'record',
  convictions: 'record',
  onCourtOrder: 'record',
  onBail: 'record',
  wanted: 'record',
  iomManaged: 'record',
  relevantForeignNational: 'record',
  victim: 'case',
  victimContacted: 'case',
  victimView: 'case',
  victimEnhanced: 'case',
  remedyChosen: 'case',
  exceptional: 'reason',
  value: 'case',
  vulnerable: 'background',
  drugTest: 'background',
  spouse: 'case',
  statementDate: 'case',
  evidenceDate: 'case',
  gravityFactors: 'case',
  borough: 'case',
  needs: 'background',
  alcoholPattern: 'background',
  risk: 'background',
  employment: 'background',
  canPay: 'background',
  canPayMoney: 'background',
  digitalAccess: 'background',
  interpreterNeeded: 'background',
  language: 'background',
  drug: 'background',
  mentalHealth: 'background',
  gangRisk: 'background',
  careExperienced: 'background',
  caringDuties: 'background',
  inCustody: 'background',
};

/** The name of every fact, in the order above. */
export const factNames = Object.keys(everyFact) as readonly FactName[];

/** What a fact is about. */
export const aboutOf = (name: FactName): About => everyFact[name];
