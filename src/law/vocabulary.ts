/**
 * Every closed list of words of the law, once: the types come from the lists, and whoever reads or checks a word from
 * outside takes the list. Nothing here knows another file, so that a room which may use only types of the law may use
 * these too.
 */

/** Every disposal the rules speak of. The last two wait for PCSC Act 2022 Part 6 to be commenced. */
export const disposals = [
  'community-resolution',
  'conditional-caution',
  'youth-conditional-caution',
  'youth-caution',
  'simple-caution',
  'deferred-prosecution',
  'charge',
  'no-further-action',
  'diversionary-caution',
  'community-caution',
] as const;
export type Disposal = (typeof disposals)[number];

/** Ranks of the police, who may decide beside the youth justice service or alone. */
export const policeRanks = ['officer', 'sergeant', 'inspector'] as const;
export type PoliceRank = (typeof policeRanks)[number];

/** Who may decide it, least first. Youth justice is a joint decision, not a rank; CPS and DPP stand outside the force. */
export const authorities = [...policeRanks, 'yjs', 'cps', 'dpp'] as const;
export type Authority = (typeof authorities)[number];

/** The weakest first. */
export const offenceClasses = ['summary', 'either-way', 'indictable-only'] as const;
export type OffenceClass = (typeof offenceClasses)[number];

export const offenceFlags = [
  'drug',
  'supply',
  'production',
  'violence',
  'weapon',
  'sexual',
  'hate',
  'da',
  'driving',
  'si790',
  'order',
  'child-victim',
  'low-value-summary',
  'victimless',
] as const;
export type OffenceFlag = (typeof offenceFlags)[number];

/**
 * Whose consent a prosecution needs. `dpp-for-a-spouse`: only where the property is that of a husband, wife or civil
 * partner (Theft Act 1968 s.30(4)); `secretary-of-state`: where a constable brings it.
 */
export const consentsOf = ['dpp', 'attorney-general', 'dpp-for-a-spouse', 'secretary-of-state'] as const;
export type ConsentOf = (typeof consentsOf)[number];

/** How a time limit runs, by the name that an offence row gives it; `timeLimits.ts` says what each means. */
export const timeLimitIds = [
  'six-months',
  'course-of-conduct',
  'common-assault',
  'dangerous-dog',
  'communications',
  'false-communications',
  'vehicle-taking',
  'vehicle-tax',
  'animal-welfare',
  'wildlife',
  'licensing',
  'road-traffic',
  'game',
  'unread',
] as const;
export type TimeLimitId = (typeof timeLimitIds)[number];

/** `to-confirm`: read as practice or believed; somebody must confirm it. */
export const standings = ['confirmed', 'to-confirm'] as const;
export type Standing = (typeof standings)[number];

/** The nine pathways of offender management. */
export const everyNeed = [
  'alcohol',
  'drugs',
  'ete',
  'finance',
  'health',
  'accommodation',
  'family',
  'attitudes',
  'sex-work',
] as const;
export type Need = (typeof everyNeed)[number];

export const everyDrug = [
  'cannabis',
  'cocaine',
  'heroin',
  'crack',
  'mdma',
  'ketamine',
  'nps',
  'other',
] as const;
export type Drug = (typeof everyDrug)[number];

export const previousKinds = [
  'conviction',
  'conditional-caution',
  'simple-caution',
  'youth-caution',
  'youth-conditional-caution',
  'community-resolution',
  'deferred-prosecution',
] as const;
export type PreviousKind = (typeof previousKinds)[number];

/** The words a fact can have, of every fact that has a few. */
export const factWords = {
  sex: ['female', 'male', 'other', 'unknown'],
  admission: ['full', 'accepts-responsibility', 'no-reply', 'denies'],
  evidence: ['charge-standard', 'reasonable-suspicion', 'insufficient'],
  consent: ['agrees', 'refuses'],
  appropriateAdult: ['present', 'absent'],
  domesticAbuse: ['none', 'intimate-partner', 'family'],
  dashRisk: ['standard', 'medium', 'high'],
  divertHistory: ['none', 'engaged', 'not-engaged'],
  weapon: ['none', 'possessed', 'threatened', 'used'],
  injury: ['none', 'minor', 'serious'],
  likelySentence: ['fine-or-discharge', 'low-community', 'high-community', 'custody'],
  history: ['none', 'some', 'similar', 'several'],
  victim: ['none', 'person', 'business', 'police', 'child'],
  victimContacted: ['yes', 'attempted', 'no'],
  victimView: ['supports', 'neutral', 'opposes'],
  drugTest: ['positive-opiates', 'positive-cocaine', 'positive-both', 'negative', 'not-tested'],
  alcoholPattern: ['none', 'binge', 'dependent'],
  risk: ['low', 'medium', 'high'],
  employment: ['working', 'out-of-work', 'education'],
  /** `unknown` once the officer has said that nobody knows. */
  drug: [...everyDrug, 'unknown'],
  mentalHealth: ['none', 'some', 'severe-enduring'],
} as const;
export type FactWord<F extends keyof typeof factWords> = (typeof factWords)[F][number];

/** What the law lets a condition be for (CJA 2003 s.22(3)). */
export const objectives = ['rehabilitation', 'reparation', 'punishment'] as const;
export type Objective = (typeof objectives)[number];

/** What is counted in a condition: hours of attendance, or pounds of compensation or of a financial penalty. */
export const measures = ['attendance-hours', 'compensation', 'financial-penalty'] as const;
export type Measure = (typeof measures)[number];

/** What runs against a person that a scheme in some force will not take. No law says so. */
const schemeGateNames = ['wanted', 'onBail', 'onCourtOrder', 'iomManaged'] as const;
export type SchemeGateName = (typeof schemeGateNames)[number];

/** What a force makes of it: nothing; a sergeant looks; out of court only as an exception; nothing out of court at all. */
export const schemeGates = ['off', 'supervisor', 'exceptional', 'blocks'] as const;
export type SchemeGate = (typeof schemeGates)[number];

/** The domestic abuse route to a conditional caution, and whether medium DASH risk may use it (R17). */
export const domesticAbuseRoutes = ['off', 'standard', 'standard-or-medium'] as const;
export type DomesticAbuseRoute = (typeof domesticAbuseRoutes)[number];

/** Whether adults' driving offences may be settled out of court; no source says so for the country (P06). */
export const adultDrivings = ['not-confirmed', 'excluded', 'open'] as const;
export type AdultDriving = (typeof adultDrivings)[number];

/** What is made of a weapon used or threatened in an assault, beside the offences that are about one (R20). */
export const weaponsInAssault = ['supervisor', 'exceptional'] as const;
export type WeaponInAssault = (typeof weaponsInAssault)[number];

/** Times in which a victim can say that it is safe to ring them; the force says which hours are meant. */
export const safeTimes = ['mornings', 'afternoons', 'evenings', 'weekends'] as const;
export type SafeTime = (typeof safeTimes)[number];
