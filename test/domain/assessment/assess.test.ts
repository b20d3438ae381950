import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import { day } from '../../../src/law/day.ts';
import type { Disposal } from '../../../src/law/disposal.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { ruleBook } from '../../../src/law/rules/ruleBook.ts';
import {
  barFight,
  context,
  partnerAssault,
  possession,
  shopChild,
  withPolicy,
} from '../../support/westMidlands.ts';
import { withMatrix } from './cases/madeUpMatrix.ts';
import { workedCases } from './cases.ts';

const of = (facts: Facts, disposal: Disposal, where = context) => {
  const found = assess(facts, where).disposals.find((one) => one.disposal === disposal);
  if (!found) throw new Error('Every disposal must be assessed');
  return found;
};

describe('given a case, when it is assessed, then', () => {
  test.each(workedCases)('%s', (_, facts, answer) => {
    const assessment = assess(facts, answer.where ?? context);
    for (const [disposal, status, authority, ...rules] of answer.says) {
      const one = of(facts, disposal, answer.where);
      expect([one.disposal, one.status, one.authority]).toEqual([disposal, status, authority]);
      expect(one.reasons.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...rules]));
    }
    expect(assessment.recommended).toBe(answer.recommended ?? null);
    expect(assessment.handOver).toBe(answer.handOver ?? null);
    expect(assessment.ask).toEqual([]);
    expect(assessment.because).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('nobody has weighed what makes it graver: there is no score yet, and that is the question to ask', () => {
    const { recommended, ask } = assess(barFight, withMatrix());
    expect([recommended, ask]).toEqual([null, ['gravityFactors']]);
    expect(of(barFight, 'community-resolution', withMatrix()).status).toBe('cannot-say');
  });

  test('rules looked at within the year are not called old', () => {
    const { warnings } = assess(possession, { ...context, decisionDay: day('2027-08-26') });
    expect(warnings.map(({ rule }) => rule)).not.toContain('R47b');
  });

  test('without a matrix every answer says so, of any age or none', () => {
    const matrices = (age: number | undefined) =>
      assess({ ...barFight, ...(age ? { age } : { age: undefined }) } as Facts, context)
        .warnings.map(({ rule }) => rule)
        .filter((rule) => rule.startsWith('R23'));
    expect([matrices(30), matrices(15), matrices(undefined)]).toEqual([['R23a'], ['R23b'], ['R23a', 'R23b']]);
    for (const disposal of ['charge', 'simple-caution', 'deferred-prosecution'] as const)
      expect(of(barFight, disposal).reasons.map(({ rule }) => rule)).toContain('R23a');
  });

  test('there are at least eighty, each with a name of its own', () => {
    const names = workedCases.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(80);
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
    '%s alone leaves the domestic abuse route to exceptions',
    (name) => {
      expect(of({ ...partnerAssault, [name]: true }, 'conditional-caution').status).toBe('exceptional-only');
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

  test.each([
    ['', 'exceptional-only'],
    ['   ', 'exceptional-only'],
    ['x', 'exceptional-only'],
    ['good good good good good', 'exceptional-only'],
    ['He is sorry, truly.', 'exceptional-only'],
    ['He is sorry and has paid.', 'needs-authority'],
  ])('“%s” as the reason for an exception: the caution is %s', (reason, status) => {
    const facts: Facts = {
      ...barFight,
      likelySentence: 'custody',
      exceptional: { 'conditional-caution': reason },
    };
    expect(of(facts, 'conditional-caution').status).toBe(status);
    expect(of(facts, 'community-resolution').status).toBe('exceptional-only');
    expect(assess(facts, context).recommended).toBeNull();
  });
});

describe('every row of the book', () => {
  const silent = /^R3[4-9]|^R4(?!2b|7b)/;
  const ids = ruleBook.map(({ id }) => id);

  test('is reached by a worked case, or speaks only after filing', () => {
    const seen = new Set(
      workedCases.flatMap(([, facts, { where = context }]) =>
        assess(facts, where).disposals.flatMap(rulesOf),
      ),
    );
    expect(ids.filter((id) => !seen.has(id))).toEqual(ids.filter((id) => silent.test(id)));
  });

  test('is named by a case that it decides', () => {
    const named = new Set(workedCases.flatMap(([, , { says }]) => says.flatMap(([, , , ...rules]) => rules)));
    expect(ids.filter((id) => !named.has(id) && !silent.test(id))).toEqual([]);
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
    ['standard', 'exceptional-only'],
    ['standard-or-medium', 'needs-authority'],
  ] as const)('medium risk under the route "%s" is %s', (domesticAbuseRoute, status) => {
    const facts: Facts = { ...partnerAssault, dashRisk: 'medium' };
    expect(of(facts, 'conditional-caution', withPolicy({ domesticAbuseRoute })).status).toBe(status);
  });

  test('who decides out of the normal run is the force’s choice', () => {
    const where = withPolicy({ outOfNormAuthority: 'sergeant' });
    expect(of({ ...barFight, history: 'several' }, 'community-resolution', where).authority).toBe('sergeant');
  });

  test('what decides whether anybody can say is asked, and until then nobody decides it', () => {
    const where = withPolicy({ deferredProsecutionAuthority: 'inspector' });
    const { hateCrime: _, ...unknown } = { ...barFight, domesticAbuse: 'none' } as const;
    // For a hate crime the force has not said whether it defers prosecution (R02e).
    expect(of(unknown, 'deferred-prosecution', where)).toMatchObject({
      status: 'cannot-say',
      ask: ['hateCrime'],
    });
    expect(of({ ...unknown, hateCrime: false }, 'deferred-prosecution', where).status).toBe(
      'needs-authority',
    );
    expect(of({ ...unknown, hateCrime: true }, 'deferred-prosecution', where)).toMatchObject({
      status: 'cannot-say',
      ask: [],
    });
  });

  test('without drug diversion, possession is looked at like any either-way offence', () => {
    const { ask, recommended } = assess(possession, withPolicy({ drugDiversion: false }));
    expect(recommended).toBeNull();
    expect(ask).toEqual(['likelySentence', 'needs']);
  });
});

describe('what every answer keeps to', () => {
  test('the menu for the age comes first, in its order, and every disposal is there once', () => {
    const names = (facts: Facts) => assess(facts, context).disposals.map(({ disposal }) => disposal);
    expect(names(shopChild).slice(0, 2)).toEqual(['community-resolution', 'youth-conditional-caution']);
    expect(names(barFight).slice(0, 2)).toEqual(['community-resolution', 'conditional-caution']);
    expect(new Set(names(barFight)).size).toBe(10);
  });

  test('blocks are read first, and where no charge is open, what to do instead leads to none', () => {
    const one = of({ ...barFight, evidence: 'insufficient', admission: 'denies' }, 'conditional-caution');
    expect(one.reasons.slice(0, 2).map(({ effect }) => effect)).toEqual(['blocks', 'blocks']);
    expect(one.instead).toEqual(['Keep investigating, or close the case.']);
    expect(one.ask).toEqual([]);
  });

  test.each(['wanted', 'onBail', 'onCourtOrder', 'iomManaged'] as const)(
    '%s is read out once for each disposal',
    (name) => {
      for (const { disposal, reasons } of assess({ ...barFight, [name]: true }, context).disposals) {
        const texts = reasons.map(({ text }) => text);
        expect(texts, disposal).toEqual([...new Set(texts)]);
      }
    },
  );

  // The force takes damage up to £5,000 and a shop theft up to £200 for low-level (its settings; MCA 1980 ss.22, 22A).
  test.each([
    ['criminal-damage', 5_000],
    ['theft-shop', 200],
  ] as const)('what %s was worth is asked, and decides above £%i', (offence, most) => {
    const facts = { ...barFight, offence } satisfies Facts;
    const worth = (value: number) => of({ ...facts, value }, 'community-resolution');
    expect(of(facts, 'community-resolution').ask).toContain('value');
    expect(worth(most).exceptional).toBe(false);
    expect(worth(most + 1).exceptional).toBe(true);
  });

  const unexplained = { consent: 'agrees', consequencesExplained: false } as const;
  const alone = { ...shopChild, appropriateAdult: 'absent' } satisfies Facts;
  const withAdult = { ...shopChild, appropriateAdult: 'present', ...unexplained } satisfies Facts;
  test.each<[string, Facts, Disposal, string, boolean]>([
    ['what it means can still be told', { ...barFight, ...unexplained }, 'conditional-caution', 'R09k', true],
    ['so it can with a simple caution', { ...barFight, ...unexplained }, 'simple-caution', 'R09d', true],
    ['to a child', withAdult, 'youth-conditional-caution', 'R09l', true],
    ['and with a youth caution', withAdult, 'youth-caution', 'R09m', true],
    ['an adult can still come', alone, 'youth-conditional-caution', 'R04g', true],
    ['for a community resolution', alone, 'community-resolution', 'R04m', true],
    [
      'for an adult who may not understand',
      { ...barFight, vulnerable: true, appropriateAdult: 'absent' },
      'conditional-caution',
      'R04t',
      true,
    ],
    ['an age stays', { ...barFight, age: 9 }, 'community-resolution', 'R03a', false],
  ])(
    'a block only puts it off where what is missing can be made good: %s',
    (_, facts, disposal, rule, putsOff) => {
      const reason = of(facts, disposal).reasons.find((one) => one.rule === rule);
      expect(reason?.effect).toBe('blocks');
      expect(reason?.defers ?? false).toBe(putsOff);
    },
  );

  test('where time alone has ended the case, nothing else is said to be done instead', () => {
    // Common assault of 19 May, decided on 20 November: six months are over (MCA 1980 s.127(1)).
    const late = { ...barFight, offenceDate: day('2026-05-19'), admission: 'denies' } satisfies Facts;
    const { reasons, instead } = of(late, 'conditional-caution');
    expect(reasons.filter(({ effect }) => effect === 'blocks').length).toBeGreaterThan(1);
    expect(instead).toEqual([expect.stringMatching(/^Record outcome 17, statute-barred\./)]);
  });

  test('what closes a disposal closes it on a day of which nothing else is known', () => {
    const before = { ...context, decisionDay: day('2022-10-02') };
    const { status, reasons } = of({ ...barFight, age: 9 }, 'conditional-caution', before);
    expect(status).toBe('unavailable');
    expect(reasons.map(({ rule }) => rule)).not.toContain('D00');
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
    ['2022-10-02', 'conditional-caution', barFight, 'cannot-say'],
    ['2022-10-03', 'conditional-caution', barFight, 'needs-authority'],
    ['2024-08-07', 'conditional-caution', partnerAssault, 'exceptional-only'],
    ['2024-08-08', 'conditional-caution', partnerAssault, 'needs-authority'],
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

  test.each<[string | null, string, string]>([
    [null, 'unavailable', 'R01'],
    ['2026-11-21', 'unavailable', 'R01'],
    ['2026-11-20', 'unavailable', 'R01b'],
  ])('with Part 6 begun on %s, a diversionary caution for an older offence is %s', (begun, status, rule) => {
    const where = { ...context, part6CommencedOn: begun === null ? null : day(begun) };
    const facts: Facts = { ...barFight, offenceDate: day('2026-11-19') };
    const one = of(facts, 'diversionary-caution', where);
    expect([one.status, one.reasons[0]?.rule]).toEqual([status, rule]);
  });

  test('asked what earlier rules say, what happened since still counts', () => {
    const { history, ...rest } = barFight;
    const facts: Facts = {
      ...rest,
      offenceDate: day('2026-11-18'),
      previous: [{ day: day('2026-03-01'), kind: 'conviction', similar: true }],
    };
    const earlier = assess(facts, { ...context, rulesAsOf: day('2025-06-01') });
    const resolution = earlier.disposals.find(({ disposal }) => disposal === 'community-resolution');
    expect(earlier.rulesAsOf).toBe('2025-06-01');
    expect(resolution && rulesOf(resolution)).toEqual(expect.arrayContaining(['R24b']));
    expect(resolution?.authority).toBe('sergeant');
  });

  test('on a day no row covers nothing is proposed, asked or handed over', () => {
    expect(assess(barFight, on('2001-01-01'))).toMatchObject({ recommended: null, handOver: null, ask: [] });
  });
});

function rulesOf({ reasons }: { readonly reasons: readonly { readonly rule: string }[] }): readonly string[] {
  return reasons.map(({ rule }) => rule);
}
