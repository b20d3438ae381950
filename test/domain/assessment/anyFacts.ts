import fc from 'fast-check';
import { day } from '../../../src/law/day.ts';
import type { Facts, Known } from '../../../src/law/facts.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const yesOrNo = fc.boolean();
const days = (...texts: readonly string[]) => fc.constantFrom(...texts).map(day);

const asked = {
  // Most are recent: of what is out of time there is little to ask.
  offenceDate: days(
    ...['2026-11-01', '2026-11-19', '2026-10-05', '2026-09-14', '2026-08-01', '2026-07-07'],
    ...['2026-06-21', '2026-05-25', '2026-03-01', '2023-01-01'],
  ),
  statementDate: fc.oneof(days('2026-10-20', '2026-05-25'), fc.constant('none' as const)),
  evidenceDate: days('2026-10-01', '2026-05-01'),
  spouse: yesOrNo,
  offence: fc.constantFrom(...westMidlands.offences.map(({ id }) => id)),
  age: fc.integer({ min: 7, max: 80 }),
  sex: fc.constantFrom('female', 'male', 'other', 'unknown'),
  admission: fc.constantFrom('full', 'full', 'accepts-responsibility', 'no-reply', 'denies'),
  appropriateAdult: fc.constantFrom('present', 'present', 'absent'),
  admissionInduced: fc.constantFrom(false, false, true),
  evidence: fc.constantFrom('charge-standard', 'charge-standard', 'reasonable-suspicion', 'insufficient'),
  wanted: fc.constantFrom(false, false, true),
  onBail: yesOrNo,
  onCourtOrder: yesOrNo,
  iomManaged: fc.constantFrom(false, false, true),
  supplyIndicated: yesOrNo,
  hateCrime: yesOrNo,
  emergencyWorkerVictim: yesOrNo,
  domesticAbuse: fc.constantFrom('none', 'intimate-partner', 'family'),
  dashRisk: fc.constantFrom('standard', 'medium', 'high'),
  coerciveControl: yesOrNo,
  protectiveOrder: yesOrNo,
  daInLast2Years: yesOrNo,
  divertHistory: fc.constantFrom('none', 'engaged', 'not-engaged'),
  weapon: fc.constantFrom('none', 'possessed', 'threatened', 'used'),
  injury: fc.constantFrom('none', 'minor', 'serious'),
  victim: fc.constantFrom('none', 'person', 'business', 'police', 'child'),
  history: fc.constantFrom('none', 'some', 'similar', 'several'),
  likelySentence: fc.constantFrom('fine-or-discharge', 'low-community', 'high-community', 'custody'),
  value: fc.constantFrom(50, 150, 1_000, 6_000),
  needs: fc.subarray(['alcohol', 'drugs', 'ete', 'finance', 'health', 'attitudes', 'family']),
  alcoholPattern: fc.constantFrom('none', 'binge', 'dependent'),
  borough: fc.constantFrom('birmingham', 'dudley', 'solihull', 'walsall', 'outside'),
  digitalAccess: yesOrNo,
  risk: fc.constantFrom('low', 'medium', 'high'),
};
const learntLater = {
  consent: fc.constantFrom('agrees', 'agrees', 'refuses'),
  consequencesExplained: yesOrNo,
  victimView: fc.constantFrom('supports', 'neutral', 'opposes'),
  victimContacted: fc.constantFrom('yes', 'attempted', 'no'),
  exceptional: fc.constantFrom<Known<'exceptional'>>(
    {},
    { 'community-resolution': 'Both families know each other and ask for it' },
    { 'conditional-caution': 'The course begins tomorrow and is what will stop it' },
    { 'youth-conditional-caution': 'They carried it once and out of fear' },
  ),
  previous: fc.array(
    fc.record({
      day: days('2026-02-01', '2025-01-01', '2023-06-01'),
      kind: fc.constantFrom('conviction', 'youth-caution', 'community-resolution'),
      similar: yesOrNo,
    }),
    { maxLength: 2 },
  ),
};

/** Everything an officer could be asked about a case. */
export const sheet = fc.record(asked) as fc.Arbitrary<Facts & { readonly offence: string }>;

/** Some of what can ever be known of a case; the offence always. */
export const partial = fc.record(
  { ...asked, ...learntLater },
  { requiredKeys: ['offence'] },
) as fc.Arbitrary<Facts>;
