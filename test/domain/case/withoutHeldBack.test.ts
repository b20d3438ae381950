import { describe, expect, test } from 'vitest';
import { withoutHeldBack } from '../../../src/domain/case/withoutHeldBack.ts';
import type { FactName, Facts } from '../../../src/law/facts.ts';

// "A channel post tells no health, need or record", nor means, family or the words somebody wrote for the decider.
const lyingBehind: Facts = {
  vulnerable: true,
  drugTest: 'positive-opiates',
  needs: ['drugs', 'health'],
  alcoholPattern: 'binge',
  risk: 'high',
  employment: 'out-of-work',
  canPay: false,
  digitalAccess: true,
  interpreterNeeded: true,
  language: 'pa',
  drug: 'heroin',
  mentalHealth: 'severe-enduring',
  gangRisk: true,
  careExperienced: true,
  caringDuties: true,
  inCustody: true,
};
const onRecord: Facts = {
  daInLast2Years: true,
  divertHistory: 'not-engaged',
  history: 'similar',
  convictions: 3,
  onCourtOrder: true,
  onBail: true,
  wanted: true,
  iomManaged: true,
  relevantForeignNational: true,
};
const written: Facts = {
  exceptional: { 'conditional-caution': 'The course is what will stop it.' },
};
const ofTheCase: Facts = {
  offence: 'common-assault',
  age: 24,
  admission: 'full',
  evidence: 'charge-standard',
  injury: 'minor',
  domesticAbuse: 'none',
  borough: 'birmingham',
};
const each = (facts: Facts) => Object.entries(facts) as [FactName, unknown][];

describe('given what is known of a case, when a card is drawn that others may read', () => {
  test.each([...each(lyingBehind), ...each(onRecord), ...each(written)])(
    'then “%s” is not on it',
    (name, value) => {
      expect(withoutHeldBack({ ...ofTheCase, [name]: value })).toEqual(ofTheCase);
    },
  );
});
