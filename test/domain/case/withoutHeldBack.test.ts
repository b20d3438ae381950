import { describe, expect, test } from 'vitest';
import { heldBackIn, withoutHeldBack } from '../../../src/domain/case/withoutHeldBack.ts';
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

  test.each<[string, Facts, readonly string[]]>([
    ['nothing, where all of it may be read', ofTheCase, []],
    ['what lies behind it, of any of those', { drug: 'heroin' }, ['what lies behind it']],
    ['what is on record', { onBail: true }, ['what is on record']],
    ['a reason that was written', written, ['the reason for an exception']],
    [
      'all three, in the order in which they are said',
      { ...written, ...onRecord, ...lyingBehind },
      ['what lies behind it', 'what is on record', 'the reason for an exception'],
    ],
    // To say that there is something where there is nothing would be a rumour.
    [
      'nothing of what is not so',
      { onBail: false, needs: [], drugTest: 'not-tested', vulnerable: false },
      [],
    ],
  ])('then it says in general words that there is %s', (_what, facts, words) => {
    expect(heldBackIn(facts)).toEqual(words);
  });
});
