import { describe, expect, test } from 'vitest';
import { type Chosen, type ComposeContext, compose } from '../../../src/domain/conditions/compose.ts';
import type { Payee } from '../../../src/domain/conditions/condition.ts';
import { type Day, day } from '../../../src/law/day.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const { interventions, remedies, conditions: offers } = westMidlands;
const one = <T extends { readonly id: string }>(rows: readonly T[], id: string): T => {
  const found = rows.find((row) => row.id === id);
  if (found === undefined) throw new Error(`The first force has no ${id}`);
  return found;
};
const course = one(interventions, 'alcohol-related-violence');
const offer = (id: string) => one(offers, id);
const remedy = (id: string) => one(remedies, id);
const composed = (some: Partial<Chosen>, facts: ComposeContext['facts'] = {}) =>
  compose(
    { interventions: [], support: [], added: [], amounts: {}, ...some },
    { facts, providerTitle: (id) => id },
  );
const paidTo = (payee: Payee) => ({ added: [offer('compensation')], amounts: { compensation: 60 }, payee });
const idsOf = (some: Partial<Chosen>) => composed(some).map(({ id }) => id);

// What is taken up by choice is never a condition (decision 10), however it came among what was chosen.
describe('given what was chosen, when it is put together, then a condition is', () => {
  test.each<[string, Partial<Chosen>, readonly string[]]>([
    ['a course that is part of the disposal', { interventions: [course] }, [course.id]],
    ['none that is offered by choice only', { interventions: [{ ...course, offeredAs: 'voluntary' }] }, []],
    ['none that they take up by choice', { interventions: [course], support: [course.id] }, []],
    ['a letter of the officer', { added: [offer('written-apology')] }, ['written-apology']],
    [
      'the same once, where the victim chose it too',
      { remedy: remedy('written-apology'), added: [offer('written-apology')] },
      ['written-apology'],
    ],
    [
      'hours of work once, whatever they are called',
      { remedy: remedy('community-work'), added: [offer('unpaid-reparative-hours')] },
      ['community-work'],
    ],
    [
      'both, where they are counted in something else',
      { remedy: remedy('compensation'), added: [offer('unpaid-reparative-hours')] },
      ['compensation', 'unpaid-reparative-hours'],
    ],
    [
      'both, where neither is counted',
      { remedy: remedy('repair'), added: [offer('written-apology')] },
      ['repair', 'written-apology'],
    ],
  ])('%s', (_what, some, ids) => {
    expect(idsOf(some)).toEqual(ids);
  });

  test.each<[string, Payee | undefined, string]>([
    ['to whom it was said', 'charity', '£40, to a charity.'],
    ['to the business', 'business', '£40, to the business or organisation.'],
    ['without a word of whom, where nobody said', undefined, ': £40.'],
  ])('compensation paid %s', (_who, payee, words) => {
    const amounts = { compensation: 40, 'financial-penalty': 60 };
    const added = [offer('compensation'), offer('financial-penalty')];
    const [paid, penalty] = composed({ added, amounts, ...(payee && { payee }) });
    expect([paid?.payee, paid?.amount]).toEqual([payee, 40]);
    expect(paid?.text.endsWith(words)).toBe(true);
    // A penalty goes to the court’s office, and to nobody who was harmed.
    expect(penalty).not.toHaveProperty('payee');
    expect(penalty?.text).not.toContain(', to ');
  });

  // It answers what was lost: money does by its payee, where a council or school harmed is paid as the public body it is.
  test.each<[string, Partial<Chosen>, 'business' | 'person', boolean]>([
    ['a repair that they chose', { remedy: remedy('repair') }, 'person', true],
    ['a repair that the officer added', { added: [offer('repair')] }, 'person', true],
    ['what was taken, given back', { added: [offer('goods-back')] }, 'business', true],
    ['money to the council that was harmed', { ...paidTo('public-body') }, 'business', true],
    ['money to a council, where somebody was harmed', { ...paidTo('public-body') }, 'person', false],
    ['money to a charity', { ...paidTo('charity') }, 'business', false],
    ['a letter', { added: [offer('written-apology')] }, 'business', false],
  ])('known to make good what was lost, or not: %s', (_what, some, victim, isSo) => {
    const made = composed(some, { victim }).map(({ makesGood }) => makesGood === true);
    expect(made).toEqual([isSo]);
  });

  test('known as a letter, so that it is asked for and passed on, and nothing else is', () => {
    const isLetter = (some: Partial<Chosen>) =>
      composed(some).map((condition) => condition.isLetter === true);
    expect(isLetter({ remedy: remedy('written-apology') })).toEqual([true]);
    expect(isLetter({ added: [offer('written-apology'), offer('repair')] })).toEqual([true, false]);
  });
});

// A resolution cannot be enforced: a day stands where something is counted, kept up or added by the officer, or in place of
// words of advice.
describe('given conditions, when they have a day, then it is', () => {
  const [enforced, counted, theirs] = [day('2027-03-12'), day('2027-02-12'), day('2027-01-12')];
  const all = {
    remedy: remedy('repair'),
    added: [offer('written-apology'), offer('unpaid-reparative-hours'), offer('stay-away')],
  };
  test.each<[string, Partial<Chosen>, readonly (Day | undefined)[]]>([
    [
      'the deadline of all of them',
      { deadline: enforced, countedBy: counted, chosenBy: theirs },
      [enforced, enforced, enforced, enforced],
    ],
    [
      'that of what is counted, kept up or added by the officer',
      { countedBy: counted },
      [undefined, counted, counted, counted],
    ],
    ['that of what the victim chose', { chosenBy: theirs }, [theirs, undefined, undefined, undefined]],
    ['each its own', { countedBy: counted, chosenBy: theirs }, [theirs, counted, counted, counted]],
    ['none', {}, [undefined, undefined, undefined, undefined]],
  ])('%s', (_what, days, expected) => {
    expect(composed({ ...all, ...days }).map(({ deadline }) => deadline)).toEqual(expected);
  });

  test('said of what is kept up, and of nothing else', () => {
    const [letter, away] = composed({
      added: [offer('written-apology'), offer('stay-away')],
      deadline: enforced,
    });
    expect([letter?.text.includes('until the deadline'), away?.text.includes('until the deadline')]).toEqual([
      false,
      true,
    ]);
    const [open] = composed({ added: [offer('stay-away')] });
    expect(open?.text).not.toContain('until the deadline');
  });
});
