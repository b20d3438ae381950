import { beforeAll, describe, expect, test } from 'vitest';
import { type AssessmentContext, assess } from '../../../src/domain/assessment/assess.ts';
import { otherAnswers } from '../../../src/domain/assessment/otherAnswers.ts';
import { type Day, day } from '../../../src/law/day.ts';
import type { FactName, Facts } from '../../../src/law/facts.ts';
import { ruleBook } from '../../../src/law/rules/ruleBook.ts';
import { context } from '../../support/westMidlands.ts';
import { workedCases } from './cases.ts';

type Asked = { readonly facts: Facts; readonly where: AssessmentContext };

const asked: readonly Asked[] = workedCases.map(([, facts, { where = context }]) => ({ facts, where }));
const speaks = (rule: string, { facts, where }: Asked) =>
  assess(facts, where).disposals.some(({ reasons }) => reasons.some((reason) => reason.rule === rule));
/** The cases that each row speaks in; worked out once, when the first test needs it. */
const spoken = new Map<string, Asked[]>();
beforeAll(() => {
  for (const one of asked) {
    const { disposals } = assess(one.facts, one.where);
    for (const rule of new Set(disposals.flatMap(({ reasons }) => reasons.map((reason) => reason.rule))))
      spoken.set(rule, [...(spoken.get(rule) ?? []), one]);
  }
});
const speaking = ruleBook.filter(({ id }) => !/^R3[4-9]|^R4(?!2b)/.test(id));
const shifted = (from: Day, days: number): Day => {
  const date = new Date(`${from}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return day(date.toISOString().slice(0, 10));
};

describe('every row has its days', () => {
  test('is silent the day before it begins', () => {
    const early = speaking.filter(({ id, inForce }) => {
      const decisionDay = shifted(inForce.from, -1);
      return (spoken.get(id) ?? [])
        .slice(0, 3)
        .some(({ facts, where }) => speaks(id, { facts, where: { ...where, decisionDay } }));
    });
    expect(early.map(({ id }) => id)).toEqual([]);
  });

  test.each(speaking.filter(({ inForce }) => inForce.until))(
    '$id is silent the day after it ends, and speaks on its last day',
    ({ id, inForce: { until } }) => {
      const [one] = spoken.get(id) ?? [];
      if (!one || !until) throw new Error('A row that ends must be spoken by a case');
      const on = (decisionDay: Day) => speaks(id, { ...one, where: { ...one.where, decisionDay } });
      expect([on(until), on(shifted(until, 1))]).toEqual([true, false]);
    },
  );

  test('a day before August 2024 is answered by the older guidance, a day after by the newer', () => {
    const [, facts = {}] =
      workedCases.find(([name]) => name.startsWith('a partner was pushed, standard risk')) ?? [];
    const rulesOn = (text: string) =>
      assess(facts, { ...context, decisionDay: day(text) })
        .disposals.find(({ disposal }) => disposal === 'conditional-caution')
        ?.reasons.map(({ rule }) => rule);
    expect(rulesOn('2024-08-07')).toEqual(expect.arrayContaining(['R15f', 'R10g']));
    expect(rulesOn('2024-08-07')).not.toEqual(expect.arrayContaining(['R10']));
    expect(rulesOn('2024-08-08')).toEqual(expect.arrayContaining(['R17g', 'R10']));
    expect(rulesOn('2024-08-08')).not.toEqual(expect.arrayContaining(['R15f']));
  });
});

describe('no block is dead', () => {
  const names = ['offenceDate', ...new Set(asked.flatMap(({ facts }) => Object.keys(facts)))] as FactName[];
  const others = ({ facts, where }: Asked): readonly Facts[] => [
    ...names.flatMap((name) =>
      otherAnswers(name, facts, where.decisionDay).map((value) => ({ ...facts, [name]: value })),
    ),
    ...where.force.offences.map(({ id }) => ({ ...facts, offence: id })),
  ];
  const blocks = speaking.filter(({ effect }) => effect.kind === 'blocks');

  test('each is lifted by another fact of the case, or another offence', () => {
    const dead = blocks.filter(({ id }) => {
      const [one] = spoken.get(id) ?? [];
      return one === undefined || others(one).every((facts) => speaks(id, { ...one, facts }));
    });
    // R01 is lifted by the law itself: assess.test.ts asks what happens on the day Part 6 begins.
    expect(dead.map(({ id }) => id)).toEqual(['R01']);
  });
});
