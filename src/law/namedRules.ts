/**
 * Rows of the rule book that something hangs on beside their text, by what they say: an outcome code, a form, a line of its
 * own on a card, a check that cites its row. Nobody else writes the id of a row.
 */
export const namedRules = {
  /** A child's case that goes to the CPS has a form with it. */
  childsForm: 'R05',
  /** The DPP must consent where it may be a husband's, wife's or civil partner's. */
  consentForSpouse: 'R10o',

  /** The course that opens a conditional caution after abuse of a partner. */
  courseForPartner: 'R17i',

  victimsChoice: 'R26',
  childsVictimsChoice: 'R26b',
  conditionsFit: 'R27',
  childsConditionsFit: 'R27b',
  attendance: 'R29',
  childsAttendance: 'R29b',
  deadline: 'R30a',
  timeToChargeABreach: 'R30b',
  fee: 'R31',

  strikes: 'R36',
  breachForTheCps: 'R37c',
  breachOfInspectors: 'R37f',
  breachOfDrugDiversion: 'R38b',
  childsBreach: 'R39b',

  conditionalOrSimpleOutcome: 'R40a',
  youthOutcome: 'R40b',
  resolutionOutcome: 'R40c',
  deferredOutcome: 'R40d',
  mistakableOutcome: 'R41',

  underTen: 'R03a',
  underTenOutcome: 'R03d',
  outOfTime: 'R50a',
  outOfTimeOutcome: 'R50h',
  /** It is out of time, and a graver offence, which may not be, may fit. */
  graverMayFit: 'R50i',
  /** It can be charged once the victim has made a statement. */
  chargeableWithStatement: 'R51b',
  /** Until when it can be charged, whatever that is. */
  timeToCharge: ['R50a', 'R51a', 'R51c', 'R51e'],
} as const;

/** The row that limits a financial penalty for this class of offence, from this age on. */
export function penaltyRule(youngest: number, offenceClass: string): string {
  return `R28-${youngest}-${offenceClass}`;
}
