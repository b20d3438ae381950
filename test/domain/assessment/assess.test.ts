import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import { day } from '../../../src/law/day.ts';
import type { Disposal } from '../../../src/law/disposal.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { ruleBook } from '../../../src/law/ruleBook.ts';
import {
  barFight,
  context,
  partnerAssault,
  possession,
  shopChild,
  withPolicy,
} from '../../support/westMidlands.ts';
import { workedCases } from './cases.ts';

const of = (facts: Facts, disposal: Disposal, where = context) => {
  const found = assess(facts, where).disposals.find((one) => one.disposal === disposal);
  if (!found) throw new Error('Every disposal must be assessed');
  return found;
};

describe('given a case, when it is assessed, then', () => {
  test.each(workedCases)('%s: the right things are open, and say why', (_, facts, answer) => {
    const assessment = assess(facts, context);
    expect(assessment.recommended).toBe(answer.recommended ?? null);
    expect(assessment.handOver).toBe(answer.handOver ?? null);
    for (const [disposal, status, authority, ...rules] of answer.says) {
      const one = of(facts, disposal);
      expect([one.disposal, one.status, one.authority]).toEqual([disposal, status, authority]);
      expect(one.reasons.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...rules]));
    }
  });

  test.each(workedCases)('%s: nothing more is asked, and the answer is a sentence', (_, facts) => {
    const { ask, because } = assess(facts, context);
    expect(ask).toEqual([]);
    expect(because).toMatch(/^\p{Lu}.*\.$/u);
  });
});

describe('at the edges', () => {
  test.each<[number, readonly string[]]>([
    [9, ['unavailable', 'unavailable', 'unavailable']],
    [10, ['needs-authority', 'unavailable', 'needs-authority']],
    [17, ['needs-authority', 'unavailable', 'needs-authority']],
    [18, ['available', 'needs-authority', 'unavailable']],
  ])('at %i years', (age, statuses) => {
    const facts = { ...barFight, age };
    const names = ['community-resolution', 'conditional-caution', 'youth-conditional-caution'] as const;
    expect(names.map((name) => of(facts, name).status)).toEqual(statuses);
  });

  test.each([
    ['fine-or-discharge', 'needs-authority'],
    ['low-community', 'needs-authority'],
    ['high-community', 'exceptional-only'],
    ['custody', 'exceptional-only'],
  ] as const)('with "%s" likely, a conditional caution is %s', (likelySentence, status) => {
    expect(of({ ...barFight, likelySentence }, 'conditional-caution').status).toBe(status);
  });

  test.each(['coerciveControl', 'protectiveOrder', 'daInLast2Years'] as const)(
    '%s alone closes the domestic abuse route',
    (name) => {
      expect(of({ ...partnerAssault, [name]: true }, 'conditional-caution').status).toBe('unavailable');
    },
  );

  test.each([
    ['full', 'charge-standard', 'available'],
    ['accepts-responsibility', 'charge-standard', 'available'],
    ['no-reply', 'charge-standard', 'unavailable'],
    ['denies', 'charge-standard', 'unavailable'],
    ['full', 'reasonable-suspicion', 'unavailable'],
    ['full', 'insufficient', 'unavailable'],
  ] as const)('said "%s", evidence "%s": a community resolution is %s', (admission, evidence, status) => {
    expect(of({ ...possession, admission, evidence }, 'community-resolution').status).toBe(status);
  });

  test('an exceptional reason of blanks is no reason', () => {
    const facts: Facts = { ...barFight, likelySentence: 'custody', exceptional: '  ' };
    expect(of(facts, 'conditional-caution').status).toBe('exceptional-only');
  });
});

describe('every row of the book', () => {
  const seen = new Set([
    ...workedCases.flatMap(([, facts]) => assess(facts, context).disposals.flatMap(rulesOf)),
    ...assess(partnerAssault, withPolicy({ domesticAbuseRoute: 'off' })).disposals.flatMap(rulesOf),
  ]);
  const afterFiling = ['R35', 'R36', 'R37', 'R38', 'R39', 'R40'];

  test.each(ruleBook.map(({ id }) => id))('%s is reached by a case, or speaks only after filing', (id) => {
    expect(seen.has(id)).toBe(!afterFiling.includes(id));
  });
});

describe('what the force chooses', () => {
  test('without a domestic abuse route a partner case is blocked', () => {
    const one = of(partnerAssault, 'conditional-caution', withPolicy({ domesticAbuseRoute: 'off' }));
    expect(one).toMatchObject({
      status: 'unavailable',
      reasons: [{ rule: 'R17a' }, ...one.reasons.slice(1)],
    });
  });

  test.each([
    ['standard', 'unavailable'],
    ['standard-or-medium', 'needs-authority'],
  ] as const)('medium risk under the route "%s" is %s', (domesticAbuseRoute, status) => {
    const facts: Facts = { ...partnerAssault, dashRisk: 'medium' };
    expect(of(facts, 'conditional-caution', withPolicy({ domesticAbuseRoute })).status).toBe(status);
  });

  test('who decides out of the normal run is the force’s choice', () => {
    const where = withPolicy({ outOfNormAuthority: 'sergeant' });
    expect(of({ ...barFight, history: 'some' }, 'community-resolution', where).authority).toBe('sergeant');
  });

  test('without drug diversion, possession is looked at like any either-way offence', () => {
    const { ask, recommended } = assess(possession, withPolicy({ drugDiversion: false }));
    expect(recommended).toBeNull();
    expect(ask).toEqual(['likelySentence']);
  });

  test('a loaded gravity matrix ends the warning that it is not', () => {
    const warned = (loaded: boolean) =>
      assess(barFight, withPolicy({ gravityMatrixLoaded: loaded })).warnings.map(({ rule }) => rule);
    expect(warned(false)).toContain('R23a');
    expect(warned(true)).not.toContain('R23a');
  });
});

describe('what every answer keeps to', () => {
  test('the menu for the age comes first, in its order, and every disposal is there once', () => {
    const names = (facts: Facts) => assess(facts, context).disposals.map(({ disposal }) => disposal);
    expect(names(shopChild).slice(0, 2)).toEqual(['community-resolution', 'youth-conditional-caution']);
    expect(names(barFight).slice(0, 2)).toEqual(['community-resolution', 'conditional-caution']);
    expect(new Set(names(barFight)).size).toBe(10);
  });

  test('blocks are read first, and each says what to do instead', () => {
    const one = of({ ...barFight, wanted: true, admission: 'denies' }, 'conditional-caution');
    expect(one.reasons.slice(0, 2).map(({ effect }) => effect)).toEqual(['blocks', 'blocks']);
    expect(one.instead).toHaveLength(2);
    expect(one.ask).toEqual([]);
  });

  test('an offence the force does not list is refused with a sentence, and without the word typed', () => {
    const reading = () => assess({ offence: 'Jo Bloggs' }, context);
    expect(reading).toThrow(RangeError);
    expect(reading).not.toThrow(/Jo Bloggs/);
  });
});

describe('the day of the decision', () => {
  const on = (text: string) => ({ ...context, decisionDay: day(text) });

  test.each<[string, Disposal, Facts, string]>([
    ['2018-06-30', 'community-resolution', possession, 'cannot-say'],
    ['2018-07-01', 'community-resolution', barFight, 'available'],
    ['2024-08-07', 'conditional-caution', barFight, 'cannot-say'],
    ['2024-08-08', 'conditional-caution', barFight, 'needs-authority'],
    ['2015-04-12', 'simple-caution', barFight, 'cannot-say'],
    ['2022-04-27', 'diversionary-caution', barFight, 'cannot-say'],
    ['2022-04-28', 'diversionary-caution', barFight, 'unavailable'],
  ])('on %s a %s is answered by the rows of that day', (date, disposal, facts, status) => {
    const one = of(facts, disposal, on(date));
    expect(one.status).toBe(status);
    if (status === 'cannot-say') expect(one.reasons.map(({ rule }) => rule)).toContain('D00');
  });

  test('the day before drug diversion began, possession is no straight way', () => {
    expect(
      of(possession, 'community-resolution', on('2020-09-30')).reasons.map(({ rule }) => rule),
    ).not.toContain('R18a');
    expect(
      of(possession, 'community-resolution', on('2020-10-01')).reasons.map(({ rule }) => rule),
    ).toContain('R18a');
  });

  test('on a day no row covers nothing is proposed, asked or handed over', () => {
    expect(assess(barFight, on('2001-01-01'))).toMatchObject({ recommended: null, handOver: null, ask: [] });
  });
});

function rulesOf({ reasons }: { readonly reasons: readonly { readonly rule: string }[] }): readonly string[] {
  return reasons.map(({ rule }) => rule);
}
