import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/law/facts.ts';
import { behind, cc, cr, man, thief } from './people/person.ts';
import { suggestFor, whyNot } from './suggestFor.ts';

const drinker = { ...man, ...behind('alcohol'), alcoholPattern: 'binge' } satisfies Facts;
const drugUser = { ...thief, ...behind('drugs') } satisfies Facts;

// Reference table: adults in custody with a drug or alcohol need; a drug test is taken in custody (PACE 1984 s.63B).
describe('given somebody with drugs or drink behind it, when interventions are suggested, then the arrest referral is', () => {
  test.each<[string, Facts, boolean]>([
    ['offered in custody to somebody who drinks', { ...drinker, inCustody: true }, true],
    ['offered in custody to somebody who takes drugs', { ...drugUser, inCustody: true }, true],
    [
      'offered to somebody whose drug test shows custody',
      { ...drugUser, drugTest: 'positive-opiates' },
      true,
    ],
    ['offered after a negative test, too', { ...drinker, drugTest: 'negative' }, true],
    ['not offered in the street', { ...drinker, inCustody: false }, false],
    ['not offered where nobody said', drugUser, false],
    ['not offered to somebody who was not tested', { ...drugUser, drugTest: 'not-tested' }, false],
    ['not offered for what is neither', { ...man, ...behind('finance'), inCustody: true }, false],
    ['not offered to a child', { ...drinker, age: 16, inCustody: true }, false],
    ['not offered to who lives elsewhere', { ...drinker, borough: 'outside', inCustody: true }, false],
  ])('%s', (_, facts, isOffered) => {
    for (const disposal of [cr, cc, 'charge', 'no-further-action'] as const)
      expect(suggestFor(facts, disposal).ids.includes('cars')).toBe(isOffered);
  });

  test('said of to whoever expects it: it is for people in custody', () => {
    expect(whyNot(suggestFor(drinker, cr), 'cars')).toBe('It is for people in custody.');
  });
});
