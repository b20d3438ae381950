import { describe, expect, test } from 'vitest';
import { day } from '../../src/law/day.ts';
import type { Facts } from '../../src/law/facts.ts';
import { all, always, any, fact, known, not, onceKnown, type Predicate } from '../../src/law/truth.ts';
import { westMidlands } from '../support/westMidlands.ts';

const offence = westMidlands.offences[0];
if (!offence) throw new Error('The force has no offences');
const about = (facts: Facts) => ({
  facts,
  offence,
  policy: westMidlands.policy,
  decisionDay: day('2026-11-20'),
});
const yes: Predicate = () => known(true);
const no: Predicate = () => known(false);
const wanted = fact('wanted', (is) => is);
const onBail = fact('onBail', (is) => is);
const unknown = (...ask: readonly string[]) => ({ is: 'unknown', ask });

describe('three values: an unknown fact is never "no"', () => {
  test.each<[string, Predicate, object]>([
    ['always', always, { is: 'yes' }],
    ['an absent fact is a question', wanted, unknown('wanted')],
    ['all of nothing holds', all(), { is: 'yes' }],
    ['all of what holds holds', all(yes, yes), { is: 'yes' }],
    ['one "no" settles all', all(yes, no), { is: 'no' }],
    ['one "no" settles all, whatever is unknown', all(wanted, no), { is: 'no' }],
    ['all waits for what is unknown', all(yes, wanted), unknown('wanted')],
    ['all asks everything once', all(wanted, onBail, wanted), unknown('wanted', 'onBail')],
    ['any of nothing does not hold', any(), { is: 'no' }],
    ['one "yes" settles any', any(no, yes), { is: 'yes' }],
    ['one "yes" settles any, whatever is unknown', any(wanted, yes), { is: 'yes' }],
    ['any waits for what is unknown', any(no, wanted), unknown('wanted')],
    ['any of what does not hold does not', any(no, no), { is: 'no' }],
    ['the opposite of yes', not(yes), { is: 'no' }],
    ['the opposite of no', not(no), { is: 'yes' }],
    ['the opposite of unknown is unknown', not(wanted), unknown('wanted')],
    ['what a later step gathers counts as not yet', onceKnown('wanted', (is) => is), { is: 'no' }],
    ['and so does its opposite', onceKnown('wanted', (is) => !is), { is: 'no' }],
  ])('%s', (_, condition, truth) => {
    expect(condition(about({}))).toEqual(truth);
  });

  test.each<[string, Predicate, Facts, object]>([
    ['a fact that holds', wanted, { wanted: true }, { is: 'yes' }],
    ['a fact that does not', wanted, { wanted: false }, { is: 'no' }],
    ['once it is known', onceKnown('wanted', (is) => is), { wanted: true }, { is: 'yes' }],
    ['once it is known not to be', onceKnown('wanted', (is) => is), { wanted: false }, { is: 'no' }],
  ])('%s', (_, condition, facts, truth) => {
    expect(condition(about(facts))).toEqual(truth);
  });
});

describe('a day', () => {
  // Every fourth year, of the full hundreds every fourth.
  test.each(['2026-02-28', '2024-02-29', '2000-02-29', '1999-12-31', '2026-01-01'])('%s exists', (text) => {
    expect(day(text)).toBe(text);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-11-00',
    '2026-00-10',
    '2026-13-01',
    '2026-1-1',
    '12026-01-01',
    '2026-01-011',
    'today',
    '',
  ])('"%s" does not', (text) => {
    expect(() => day(text)).toThrow(RangeError);
    expect(() => day(text)).toThrow(`${text} is not a day in the calendar`);
  });
});
