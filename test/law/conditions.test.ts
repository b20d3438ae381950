import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/days.ts';
import { askWhen } from '../../src/law/askWhen.ts';
import { addWeeks, day } from '../../src/law/day.ts';
import type { Facts } from '../../src/law/facts.ts';
import { given } from '../../src/law/given.ts';
import { lastDayOf, monthsAfter, penaltyCaps } from '../../src/law/limits.ts';
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
  // "From" leaves the first day out; "beginning with" counts it, so that the period ends a day earlier, or with the month.
  test.each([
    ['2026-08-31', 6, '2027-02-28', '2027-02-28'],
    ['2026-08-30', 6, '2027-02-28', '2027-02-28'],
    ['2026-08-29', 6, '2027-02-28', '2027-02-28'],
    ['2026-08-28', 6, '2027-02-28', '2027-02-27'],
    ['2023-08-31', 6, '2024-02-29', '2024-02-29'],
    ['2023-08-29', 6, '2024-02-29', '2024-02-28'],
    ['2026-11-20', 6, '2027-05-20', '2027-05-19'],
    ['2026-10-01', 6, '2027-04-01', '2027-03-31'],
    ['2026-12-31', 6, '2027-06-30', '2027-06-30'],
    ['2026-03-01', 24, '2028-03-01', '2028-02-29'],
    ['2024-02-29', 36, '2027-02-28', '2027-02-28'],
    ['2026-01-01', 12, '2027-01-01', '2026-12-31'],
  ])('from %s, %i months end on %s; beginning with it, on %s', (start, months, from, beginningWith) => {
    expect(lastDayOf({ months, firstDay: 'left-out' }, day(start))).toBe(from);
    expect(lastDayOf({ months, firstDay: 'counted' }, day(start))).toBe(beginningWith);
  });

  test.each([
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-31', -11, '2025-02-28'],
    ['2027-01-15', -1, '2026-12-15'],
  ])('%s and %i months is %s', (from, months, expected) => {
    expect(monthsAfter(day(from), months)).toBe(expected);
  });

  test('months later it is the same day of the month, or the last of a shorter month', () => {
    const aDay = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => day(date.toISOString().slice(0, 10)));
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 60 }), (from, months) => {
        const then = monthsAfter(from, months);
        const isLastOfItsMonth = addDays(then, 1).endsWith('-01');
        const isSame = then.slice(8) === from.slice(8);
        expect(isSame || (isLastOfItsMonth && then.slice(8) < from.slice(8))).toBe(true);
      }),
    );
  });

  test('sixteen weeks run across a year and a clock change', () => {
    expect(addWeeks(day('2026-12-20'), 16)).toBe('2027-04-11');
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
