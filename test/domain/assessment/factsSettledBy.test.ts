import { describe, expect, test } from 'vitest';
import {
  factsSettledBy,
  valuesLeft,
  withoutRuledOut,
  wrongFor,
} from '../../../src/domain/assessment/factsSettledBy.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const offence = (id: string) => {
  const found = westMidlands.offences.find((row) => row.id === id);
  if (!found) throw new Error(`${id} is not on the force’s list`);
  return found;
};

describe('given an offence that settles facts, then', () => {
  // SCA 2015 s.76 needs a personal connection; s.76(6) takes in partners and relatives.
  const control = offence('coercive-control');

  test('what it leaves no choice about is told', () => {
    expect(factsSettledBy(control).coerciveControl).toBe(true);
    expect(factsSettledBy(offence('theft-shop')).coerciveControl).toBeUndefined();
  });

  test('the values left are those of any of the offences that may be meant', () => {
    expect(valuesLeft('domesticAbuse', [control])).toEqual(['intimate-partner', 'family']);
    expect(valuesLeft('domesticAbuse', [control, offence('common-assault')])).toBeUndefined();
  });

  test.each<[string, Facts, Facts]>([
    ['an answer that it rules out is asked anew', { domesticAbuse: 'none', age: 30 }, { age: 30 }],
    [
      'an answer that it leaves open stays',
      { domesticAbuse: 'family', age: 30 },
      { domesticAbuse: 'family', age: 30 },
    ],
  ])('%s', (_, facts, left) => {
    expect(withoutRuledOut(facts, control)).toEqual(left);
  });

  test('an answer with which the offence could not be this one is refused in a sentence', () => {
    const wrong = wrongFor({ domesticAbuse: 'none' }, control);
    expect(wrong?.fact).toBe('domesticAbuse');
    expect(wrong?.sentence).toMatch(/^\p{Lu}.*\. Choose another answer, or another offence\.$/u);
    expect(wrongFor({ domesticAbuse: 'family' }, control)).toBeUndefined();
    expect(wrongFor({ domesticAbuse: 'none' }, offence('common-assault'))).toBeUndefined();
  });
});
