import { describe, expect, test } from 'vitest';
import { day } from '../../src/law/day.ts';
import type { Facts, PreviousKind } from '../../src/law/facts.ts';
import {
  history,
  historyContradicts,
  historyOf,
  similarFormalOutcome,
  thirdTime,
} from '../../src/law/history.ts';
import { yearsBefore } from '../../src/law/limits.ts';
import { always, not } from '../../src/law/truth.ts';
import { westMidlands } from '../support/westMidlands.ts';

const today = day('2026-11-20');
const offence = westMidlands.offences[0];
if (!offence) throw new Error('The force has no offences');
const about = (facts: Facts) => ({ facts, offence, policy: westMidlands.policy, decisionDay: today });
const on = (text: string, similar = false, kind: PreviousKind = 'conviction') => ({
  day: day(text),
  kind,
  similar,
});
const similar = history((word) => word === 'similar');

describe('given a record, when it is put in one word, then', () => {
  test.each<[string, NonNullable<Facts['previous']>, string | undefined, string | undefined]>([
    ['an empty record is none', [], '2026-11-01', 'none'],
    ['an empty record is none, whenever the offence was', [], undefined, 'none'],
    ['the day two years before the offence counts', [on('2024-11-01')], '2026-11-01', 'some'],
    ['the day before that does not', [on('2024-10-31')], '2026-11-01', 'none'],
    ['something after the offence counts', [on('2026-11-10')], '2026-11-01', 'some'],
    ['the decision day itself counts', [on('2026-11-20')], '2026-11-01', 'some'],
    ['something after the decision cannot be', [on('2026-11-21')], '2026-11-01', 'none'],
    ['similar outweighs the rest', [on('2026-01-01'), on('2025-01-01', true)], '2026-11-01', 'similar'],
    ['an old similar one does not', [on('2026-01-01'), on('2020-01-01', true)], '2026-11-01', 'some'],
    ['without the offence day a recent one surely counts', [on('2025-06-01')], undefined, 'some'],
    ['without the offence day an old one may count', [on('2020-01-01')], undefined, undefined],
    [
      'without the offence day an old one may make it similar',
      [on('2025-06-01'), on('2020-01-01', true)],
      undefined,
      undefined,
    ],
    [
      'an old one adds nothing to a recent one of its kind',
      [on('2025-06-01', true), on('2020-01-01')],
      undefined,
      'similar',
    ],
  ])('%s', (_, previous, offenceDate, word) => {
    expect(historyOf(previous, offenceDate === undefined ? undefined : day(offenceDate), today)).toBe(word);
  });
});

describe('given word and record, when history is read, then', () => {
  const conviction = [on('2026-01-01', true)];
  const two = [on('2026-01-01'), on('2019-01-01', false, 'community-resolution')];
  const offenceDate = day('2026-11-01');

  test.each<[string, Facts, object]>([
    ['with neither it is asked', {}, { is: 'unknown', ask: ['history'] }],
    ['the word counts', { history: 'similar' }, { is: 'yes' }],
    ['the word counts the other way', { history: 'none' }, { is: 'no' }],
    ['the record counts', { previous: conviction, offenceDate }, { is: 'yes' }],
    ['an empty record counts', { previous: [] }, { is: 'no' }],
    [
      'where they disagree, the graver counts',
      { history: 'none', previous: conviction, offenceDate },
      { is: 'yes' },
    ],
    ['also when it is the word', { history: 'similar', previous: [], offenceDate }, { is: 'yes' }],
    [
      'the day of the offence is asked where the record turns on it',
      { previous: [on('2020-01-01', true)] },
      { is: 'unknown', ask: ['offenceDate'] },
    ],
    [
      'a harmless word does not hide that',
      { history: 'none', previous: [on('2020-01-01', true)] },
      { is: 'unknown', ask: ['offenceDate'] },
    ],
  ])('%s', (_, facts, truth) => {
    expect(similar(about(facts))).toEqual(truth);
  });

  test('it is not asked where it is not plausible, but counts where it is known', () => {
    const nowhere = history((word) => word === 'similar', not(always));
    expect(nowhere(about({}))).toEqual({ is: 'no' });
    expect(nowhere(about({ history: 'similar' }))).toEqual({ is: 'yes' });
  });

  test.each<[string, Facts, string]>([
    ['only the word', { history: 'some' }, 'no'],
    ['only the record', { previous: conviction }, 'no'],
    ['both, the same', { history: 'similar', previous: conviction, offenceDate }, 'no'],
    ['both, not the same', { history: 'some', previous: conviction, offenceDate }, 'yes'],
    ['"several", and the record holds two', { history: 'several', previous: two, offenceDate }, 'no'],
    ['"several", and it holds three', { history: 'several', previous: [...two, ...two], offenceDate }, 'no'],
    ['"several", and it holds one', { history: 'several', previous: conviction, offenceDate }, 'yes'],
    ['"several", and it holds none', { history: 'several', previous: [], offenceDate }, 'yes'],
    [
      '"several", and one of the two came after the decision',
      { history: 'several', previous: [...conviction, on('2026-11-21')], offenceDate },
      'yes',
    ],
    ['both, and the record cannot be read yet', { history: 'some', previous: [on('2020-01-01')] }, 'no'],
  ])('a contradiction: %s', (_, facts, is) => {
    expect(historyContradicts(about(facts))).toEqual({ is });
  });
});

describe('a similar conviction or caution in the two years before the offence', () => {
  const offenceDate = day('2026-11-01');

  test.each<[string, Facts, object]>([
    ['with no record the word counts', { history: 'similar' }, { is: 'yes' }],
    ['with neither it is asked', {}, { is: 'unknown', ask: ['history'] }],
    ['two years to the day', { previous: [on('2024-11-01', true)], offenceDate }, { is: 'yes' }],
    ['a day longer', { previous: [on('2024-10-31', true)], offenceDate }, { is: 'no' }],
    ['on the day of the offence', { previous: [on('2026-11-01', true)], offenceDate }, { is: 'yes' }],
    ['after the offence', { previous: [on('2026-11-02', true)], offenceDate }, { is: 'no' }],
    [
      'one of two within two years',
      { previous: [on('2020-01-01', true), on('2026-01-01', true)], offenceDate },
      { is: 'yes' },
    ],
    ['for something else', { previous: [on('2026-01-01')], offenceDate }, { is: 'no' }],
    [
      'no day of the offence',
      { previous: [on('2026-01-01', true)] },
      { is: 'unknown', ask: ['offenceDate'] },
    ],
    ['no day of the offence, nothing similar', { previous: [on('2026-01-01')] }, { is: 'no' }],
  ])('%s', (_, facts, truth) => {
    expect(similarFormalOutcome(about(facts))).toEqual(truth);
  });

  test.each<[PreviousKind, string]>([
    ['conviction', 'yes'],
    ['conditional-caution', 'yes'],
    ['simple-caution', 'yes'],
    ['youth-caution', 'yes'],
    ['youth-conditional-caution', 'yes'],
    ['community-resolution', 'no'],
    ['deferred-prosecution', 'no'],
  ])('a %s counts: %s', (kind, is) => {
    const previous = [on('2026-01-01', true, kind)];
    expect(similarFormalOutcome(about({ previous, offenceDate }))).toEqual({ is });
  });
});

/** "First/second time offenders" get the lightest answer (West Midlands paper of 2018, paragraph 3). */
describe('a third time or more', () => {
  const [one, other] = [on('2026-01-01'), on('2015-01-01')];

  test.each<[string, Facts, object]>([
    ['two came before, however old', { previous: [one, other] }, { is: 'yes' }],
    ['one came before', { previous: [one] }, { is: 'no' }],
    ['one before and one after the decision', { previous: [one, on('2026-11-21')] }, { is: 'no' }],
    ['none', { previous: [] }, { is: 'no' }],
    ['several, by the officer’s word', { history: 'several' }, { is: 'yes' }],
    ['several, whatever the record says', { history: 'several', previous: [] }, { is: 'yes' }],
    ['something, by the officer’s word', { history: 'some' }, { is: 'no' }],
    ['nothing, by the officer’s word', { history: 'none' }, { is: 'no' }],
    ['nobody has said', {}, { is: 'unknown', ask: ['history'] }],
  ])('%s', (_, facts, truth) => {
    expect(thirdTime(always)(about(facts))).toEqual(truth);
  });

  test('it is not asked where it is not plausible, but counts where it is known', () => {
    const nowhere = thirdTime(not(always));
    expect(nowhere(about({}))).toEqual({ is: 'no' });
    expect(nowhere(about({ previous: [one, other] }))).toEqual({ is: 'yes' });
  });

  test('it waits for what would make it plausible', () => {
    const perhaps = thirdTime(() => ({ is: 'unknown', ask: ['age'] }));
    expect(perhaps(about({}))).toEqual({ is: 'unknown', ask: ['history'] });
  });
});

describe('years before', () => {
  test.each([
    ['2026-11-01', 2, '2024-11-01'],
    ['2024-02-29', 1, '2023-02-28'],
    ['2024-02-29', 4, '2020-02-29'],
    ['2026-01-31', 2, '2024-01-31'],
  ])('%s, %i years earlier, is %s', (from, years, then) => {
    expect(yearsBefore(day(from), years)).toBe(then);
  });

  test('of one day, one year after another', () => {
    const from = day('2026-11-01');
    const days = [2, 1, 2, 3].map((years) => yearsBefore(from, years));
    expect(days).toEqual(['2024-11-01', '2025-11-01', '2024-11-01', '2023-11-01']);
  });
});
