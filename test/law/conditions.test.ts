import { describe, expect, test } from 'vitest';
import { askWhen } from '../../src/law/askWhen.ts';
import { day } from '../../src/law/day.ts';
import type { Facts } from '../../src/law/facts.ts';
import { given } from '../../src/law/given.ts';
import { endOfSummaryLimit, penaltyCaps, weeksAfter } from '../../src/law/limits.ts';
import { always, fact, not } from '../../src/law/truth.ts';
import { westMidlands } from '../support/westMidlands.ts';

const offence = westMidlands.offences[0];
if (!offence) throw new Error('The force has no offences');
const about = (facts: Facts) => ({
  facts,
  offence,
  policy: westMidlands.policy,
  decisionDay: day('2026-11-20'),
});
const partner = fact('domesticAbuse', (is) => is === 'intimate-partner');
const highRisk = fact('dashRisk', (is) => is === 'high');

describe('given: the second question waits for the first', () => {
  test.each<[string, Facts, object]>([
    ['neither known: only the first is asked', {}, { is: 'unknown', ask: ['domesticAbuse'] }],
    [
      'the first holds: the second is asked',
      { domesticAbuse: 'intimate-partner' },
      { is: 'unknown', ask: ['dashRisk'] },
    ],
    ['the first does not hold: settled', { domesticAbuse: 'none' }, { is: 'no' }],
    ['the second does not hold: settled', { dashRisk: 'standard' }, { is: 'no' }],
    ['both hold', { domesticAbuse: 'intimate-partner', dashRisk: 'high' }, { is: 'yes' }],
  ])('%s', (_, facts, truth) => {
    expect(given(partner, highRisk)(about(facts))).toEqual(truth);
  });
});

describe('askWhen: a question only where it is plausible', () => {
  test.each<[string, boolean, Facts, object]>([
    ['plausible and unknown', true, {}, { is: 'unknown', ask: ['hateCrime'] }],
    ['not plausible and unknown', false, {}, { is: 'no' }],
    ['not plausible but known', false, { hateCrime: true }, { is: 'yes' }],
  ])('%s', (_, plausible, facts, truth) => {
    const condition = askWhen(plausible ? always : not(always), 'hateCrime', (is) => is);
    expect(condition(about(facts))).toEqual(truth);
  });
});

describe('limits in days', () => {
  test.each([
    ['2026-08-31', '2027-02-28'],
    ['2026-11-20', '2027-05-20'],
    ['2026-12-31', '2027-06-30'],
    ['2023-08-31', '2024-02-29'],
  ])('six months from %s is %s', (from, to) => {
    expect(endOfSummaryLimit(day(from))).toBe(to);
  });

  test('sixteen weeks run across a year and a clock change', () => {
    expect(weeksAfter(day('2026-12-20'), 16)).toBe('2027-04-11');
  });
});

describe('how high a financial penalty may be', () => {
  const capFor = (age: number) =>
    penaltyCaps.find(({ ages: [youngest, oldest] }) => age >= youngest && age <= oldest)?.pounds;

  test.each<[number, object | undefined]>([
    [9, undefined],
    [10, { summary: 15, 'either-way': 25, 'indictable-only': 35 }],
    [13, { summary: 15, 'either-way': 25, 'indictable-only': 35 }],
    [14, { summary: 30, 'either-way': 50, 'indictable-only': 75 }],
    [17, { summary: 30, 'either-way': 50, 'indictable-only': 75 }],
    [18, { summary: 50, 'either-way': 100, 'indictable-only': 150 }],
    [90, { summary: 50, 'either-way': 100, 'indictable-only': 150 }],
  ])('at %i years', (age, pounds) => {
    expect(capFor(age)).toEqual(pounds);
  });
});
