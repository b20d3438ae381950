import { describe, expect, test } from 'vitest';
import { otherAnswers } from '../../../src/domain/assessment/otherAnswers.ts';
import { day } from '../../../src/law/day.ts';
import type { FactName, Facts } from '../../../src/law/facts.ts';

const today = day('2026-11-20');
const tried = (fact: FactName, facts: Facts = {}) => otherAnswers(fact, facts, today);

describe('given a fact, when it is asked what other answers there could be, then', () => {
  test.each<FactName>(['offenceDate', 'statementDate', 'evidenceDate'])('of %s it is today', (fact) => {
    expect(tried(fact)).toEqual([today]);
    expect(tried(fact, { [fact]: today })).toEqual([]);
  });

  test('every other one, and not the one given', () => {
    expect(tried('admission')).toEqual(['full', 'accepts-responsibility', 'no-reply', 'denies']);
    expect(tried('admission', { admission: 'full' })).not.toContain('full');
    expect(tried('wanted', { wanted: true })).toEqual([false]);
    expect(tried('previous', { previous: [] })).toEqual([]);
  });

  test.each<FactName>(['offence', 'borough', 'needs', 'remedyChosen', 'exceptional'])(
    'none of %s: another offence is another case, and where they live or what they need closes nothing',
    (fact) => {
      expect(tried(fact)).toEqual([]);
    },
  );
});

/** A line that a rule draws must have somebody on either side, or nobody learns that it decides. */
describe('given a line that the law or the force draws, then there is an answer on either side of it', () => {
  test.each<[string, FactName, number]>([
    ['criminal responsibility (CYPA 1933 s.50)', 'age', 10],
    ['a higher penalty (SI 2013/608)', 'age', 14],
    ['a weapon is normally charged (NPCC 2015)', 'age', 16],
    ['an adult (CJA 2003 s.22)', 'age', 18],
    ['low-value shop theft (MCA 1980 s.22A), and the force’s value for damage', 'value', 201],
    ['what a caution is usual for (a force setting)', 'value', 5_001],
  ])('%s', (_, fact, line) => {
    const numbers = tried(fact).map(Number);
    expect([numbers.some((one) => one < line), numbers.some((one) => one >= line)]).toEqual([true, true]);
  });
});
