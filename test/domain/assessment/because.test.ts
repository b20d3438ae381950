import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import type { Facts } from '../../../src/law/facts.ts';
import type { Offence } from '../../../src/law/offence.ts';
import { barFight, context, possession, shopChild, withOffence } from '../../support/westMidlands.ts';

const drove: Offence = {
  id: 'drove',
  title: 'Driving over the limit',
  statute: 'none',
  class: 'summary',
  flags: ['driving', 'victimless'],
};

describe('given a case, when it is assessed, then it says why', () => {
  test.each<[string, Facts, RegExp]>([
    ['possession', possession, /community resolution with the force’s drug diversion\.$/],
    ['possession, living elsewhere', { ...possession, borough: 'outside' }, /live outside the force/],
    ['a course fits', barFight, /only a conditional caution can require it\.$/],
    [
      'nothing that needs a caution',
      { ...barFight, needs: [] },
      /usual for a first or second, low-level offence, and nothing/,
    ],
    [
      'only one is open',
      { ...barFight, admission: 'accepts-responsibility' },
      /^A community resolution is usual for a first or second, low-level offence\.$/,
    ],
    [
      'nothing is open',
      { ...barFight, evidence: 'insufficient' },
      /^Nothing on the force’s list is open here\. There is not enough evidence/,
    ],
    ['a prolific person', { ...barFight, iomManaged: true }, /offender management team/],
    ['a child', shopChild, /joint decision/],
    ['the CPS, of a child (R05)', { ...shopChild, offence: 'robbery' }, /with the Child Information Form\.$/],
    ['the CPS', { ...barFight, offence: 'robbery' }, /Send it to the CPS\.$/],
    ['an exception', { ...barFight, offence: 'bladed-article' }, /^A charge is the usual answer here/],
    [
      'something is missing',
      { ...barFight, previous: [], history: 'some' },
      /^The rules cannot say yet\. The last two years in one word do not match the record\. Ask who/,
    ],
    ['not all is known', { offence: 'common-assault' }, /^More facts are needed/],
  ])('%s', (_, facts, sentence) => {
    expect(assess(facts, context).because).toMatch(sentence);
  });

  test('warnings are those of the disposals in play, each once', () => {
    const { warnings } = assess({ ...barFight, sex: 'female', relevantForeignNational: true }, context);
    expect(warnings.map(({ rule }) => rule).sort()).toEqual(['P05', 'R23a', 'R33']);
    expect(warnings.every(({ effect }) => effect === 'warns')).toBe(true);
  });

  test('every disposal is answered once', () => {
    const names = assess(barFight, context).disposals.map(({ disposal }) => disposal);
    expect([names.length, new Set(names).size]).toEqual([10, 10]);
  });

  test('an unknown offence is refused in words', () => {
    expect(() => assess({ offence: 'nothing' }, context)).toThrow(/not on the force’s list/);
  });
});

describe('where the force’s own decision is missing, only what could still close it is asked', () => {
  const where = withOffence(drove);

  test('an adult’s driving offence', () => {
    const { ask, recommended } = assess({ offence: 'drove', age: 30 }, where);
    expect(ask).toEqual(['admission', 'evidence', 'admissionInduced']);
    expect(recommended).toBeNull();
  });

  test('a child’s driving offence', () => {
    const { ask } = assess({ offence: 'drove', age: 16 }, where);
    expect(ask).toEqual([
      'admission',
      'evidence',
      'iomManaged',
      'admissionInduced',
      'appropriateAdult',
      'borough',
    ]);
  });
});
