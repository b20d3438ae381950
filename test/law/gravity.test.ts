import { describe, expect, test } from 'vitest';
import { type Day, day } from '../../src/law/day.ts';
import type { Facts } from '../../src/law/facts.ts';
import { childMeaning, factorsOf, gravityOf } from '../../src/law/gravity.ts';
import type { GravityMatrix } from '../../src/law/gravityMatrix.ts';
import { madeUpMatrix } from '../domain/assessment/cases/madeUpMatrix.ts';
import { westMidlands } from '../support/westMidlands.ts';

const offence = westMidlands.offences.find(({ id }) => id === 'common-assault');
if (!offence) throw new Error('The force lists no common assault');
const score = (
  facts: Facts,
  gravityMatrix: GravityMatrix | null = madeUpMatrix,
  decisionDay: Day = day('2026-11-20'),
) => gravityOf({ facts, offence, policy: { ...westMidlands.policy, gravityMatrix }, decisionDay });
const adult = (...gravityFactors: readonly string[]): Facts => ({ age: 30, gravityFactors });

describe('given a matrix, when a case is scored, then', () => {
  test.each<[string, Facts, object]>([
    ['without an age nothing is scored', { gravityFactors: [] }, { is: 'no-age' }],
    ['without factors weighed nothing is scored', { age: 30 }, { is: 'unweighed' }],
    ['the starting score', adult(), { is: 'scored', score: 2, presumes: ['community-resolution'] }],
    ['an aggravating factor moves it up', adult('planned'), { score: 3 }],
    ['a factor of the offence alone does, too', adult('lone-worker'), { score: 3 }],
    [
      'a mitigating factor moves it down',
      adult('sorry-at-once'),
      { score: 1, presumes: ['no-further-action'] },
    ],
    ['they cancel out', adult('planned', 'sorry-at-once'), { score: 2 }],
    [
      'all together move it no further than the matrix lets them',
      adult('planned', 'in-company', 'lone-worker'),
      { score: 3 },
    ],
    ['a factor it does not list moves nothing', adult('full-moon'), { score: 2 }],
    [
      'a child is scored on the children’s scale',
      { age: 17, gravityFactors: [] },
      { score: 2, presumes: ['community-resolution', 'deferred-prosecution'] },
    ],
    [
      'eighteen is an adult',
      { age: 18, gravityFactors: [] },
      { score: 2, presumes: ['community-resolution'] },
    ],
  ])('%s', (_, facts, expected) => {
    expect(score(facts)).toMatchObject(expected);
  });

  test.each<[string, Partial<GravityMatrix>, Facts, object]>([
    [
      'never below the scale',
      { mostMoved: 9, factors: [{ id: 'least', title: 'x', moves: -9 }] },
      adult('least'),
      { score: 1 },
    ],
    [
      'never above the scale',
      { mostMoved: 9, factors: [{ id: 'most', title: 'x', moves: 9 }] },
      adult('most'),
      { score: 4 },
    ],
    [
      'with no factor to weigh nobody is asked',
      { factors: [], offences: [{ offence: 'common-assault', adult: 3, factors: [] }] },
      { age: 30 },
      { is: 'scored', score: 3 },
    ],
    ['nor where factors may move nothing', { mostMoved: 0 }, { age: 30 }, { is: 'scored', score: 2 }],
    ['an offence it does not list', { offences: [] }, adult(), { is: 'no-score' }],
    ['nor for a child', { offences: [] }, { age: 15, gravityFactors: [] }, { is: 'no-score' }],
    [
      'an offence without an adult score',
      { offences: [{ offence: 'common-assault', child: 2, factors: [] }] },
      adult(),
      { is: 'no-score' },
    ],
    [
      'a score without a meaning presumes nothing',
      {
        adultMeaning: [
          { score: 1, presumes: ['charge'] },
          { score: 3, presumes: ['charge'] },
        ],
      },
      adult(),
      { score: 2, presumes: [] },
    ],
  ])('%s', (_, change, facts, expected) => {
    expect(score(facts, { ...madeUpMatrix, ...change })).toMatchObject(expected);
  });

  test.each<[string, GravityMatrix | null, string, string]>([
    ['no matrix', null, '2026-11-20', 'not-loaded'],
    ['the day before it begins', madeUpMatrix, '2025-12-31', 'not-loaded'],
    ['the day it begins', madeUpMatrix, '2026-01-01', 'scored'],
    [
      'its last day',
      { ...madeUpMatrix, inForce: { from: day('2026-01-01'), until: day('2026-06-30') } },
      '2026-06-30',
      'scored',
    ],
    [
      'the day after',
      { ...madeUpMatrix, inForce: { from: day('2026-01-01'), until: day('2026-06-30') } },
      '2026-07-01',
      'not-loaded',
    ],
  ])('%s', (_, matrix, decisionDay, is) => {
    expect(score(adult(), matrix, day(decisionDay)).is).toBe(is);
  });

  test('an offence is moved by the factors of any offence and by its own, and by no other’s', () => {
    const idsFor = (id: string) => factorsOf(madeUpMatrix, id).map((factor) => factor.id);
    const ofAny = ['planned', 'in-company', 'sorry-at-once'];
    expect(idsFor('common-assault')).toEqual([...ofAny, 'lone-worker']);
    expect(idsFor('theft-shop')).toEqual(ofAny);
    expect(idsFor('not-listed')).toEqual(ofAny);
  });

  test('the children’s scale is the national one', () => {
    expect(childMeaning).toEqual([
      { score: 1, presumes: ['no-further-action'] },
      { score: 2, presumes: ['community-resolution', 'deferred-prosecution'] },
      { score: 3, presumes: ['youth-caution'] },
      { score: 4, presumes: ['youth-conditional-caution'] },
      { score: 5, presumes: ['charge'] },
    ]);
  });
});
