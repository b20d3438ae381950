import type { AssessmentContext } from '../../src/domain/assessment/assess.ts';
import { loadForce } from '../../src/forces/loadForce.ts';
import { day } from '../../src/law/day.ts';
import type { Facts } from '../../src/law/facts.ts';
import { nationalLaw } from '../../src/law/nationalLaw.ts';
import type { Offence } from '../../src/law/offence.ts';
import type { Policy } from '../../src/law/policy.ts';

/** The first force, as shipped. */
export const westMidlands = loadForce(
  new URL('../../src/forces/west-midlands/', import.meta.url),
  nationalLaw,
);

export const context: AssessmentContext = { force: westMidlands, decisionDay: day('2026-11-20') };

/** The first force with some of its choices changed. */
export const withPolicy = (choices: Partial<Policy>): AssessmentContext => ({
  ...context,
  force: { ...westMidlands, policy: { ...westMidlands.policy, ...choices } },
});

/** Nothing is running against the person, and if it is a child an appropriate adult is there. */
export const clear = {
  wanted: false,
  onBail: false,
  onCourtOrder: false,
  iomManaged: false,
  vulnerable: false,
  appropriateAdult: 'present',
} satisfies Facts;

/** Cannabis for their own use, found on an adult who admits it. */
export const possession = {
  offence: 'possession-cannabis',
  age: 24,
  admission: 'full',
  admissionInduced: false,
  evidence: 'charge-standard',
  ...clear,
  supplyIndicated: false,
  divertHistory: 'none',
  borough: 'birmingham',
  risk: 'medium',
} satisfies Facts;

/** A punch outside a bar by an adult who admits it and drinks in binges. */
export const barFight = {
  offence: 'common-assault',
  offenceDate: day('2026-11-14'),
  age: 24,
  admission: 'full',
  admissionInduced: false,
  evidence: 'charge-standard',
  victim: 'person',
  domesticAbuse: 'none',
  injury: 'minor',
  weapon: 'none',
  ...clear,
  hateCrime: false,
  emergencyWorkerVictim: false,
  history: 'none',
  likelySentence: 'low-community',
  needs: ['alcohol'],
  alcoholPattern: 'binge',
  borough: 'birmingham',
  risk: 'medium',
} satisfies Facts;

/** A fifteen-year-old who admits shoplifting. */
export const shopChild = {
  offence: 'theft-shop',
  age: 15,
  admission: 'full',
  admissionInduced: false,
  evidence: 'charge-standard',
  ...clear,
  borough: 'dudley',
} satisfies Facts;

/** A partner was pushed; standard risk, first time. */
export const partnerAssault = {
  ...barFight,
  domesticAbuse: 'intimate-partner',
  dashRisk: 'standard',
  coerciveControl: false,
  protectiveOrder: false,
  daInLast2Years: false,
  needs: ['attitudes'],
} satisfies Facts;

/** The first force with one more offence on its list (or in place of its own row), and choices changed. */
export function withOffence(offence: Offence, choices: Partial<Policy> = {}): AssessmentContext {
  const { force } = withPolicy(choices);
  const row = { ...offence, synonyms: [], source: 'test', standing: 'to-confirm' } as const;
  return {
    ...context,
    force: { ...force, offences: [...force.offences.filter(({ id }) => id !== offence.id), row] },
  };
}
