import { describe, expect, test } from 'vitest';
import type { Gate } from '../../../src/domain/pathways/gate.ts';
import type { Intervention } from '../../../src/domain/pathways/intervention.ts';
import { day } from '../../../src/law/day.ts';
import type { Disposal } from '../../../src/law/disposal.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { westMidlands } from '../../support/westMidlands.ts';
import { behind, cc, cr, man, thief, woman } from './people/person.ts';
import { type Found, suggestFor, whyNot } from './suggestFor.ts';

const [pattern] = westMidlands.interventions.filter(({ id }) => id === 'debt-advice');

/** A row like debt advice in all that is not said. */
function row(id: string, over: Partial<Intervention> = {}): Intervention {
  if (!pattern) throw new Error('The catalogue has lost debt-advice');
  const plain = { offeredAs: 'condition', use: 'referral', pathways: ['attitudes'], gates: [] } as const;
  return { ...pattern, ...plain, title: id, id, ...over };
}

const withRows = (rows: readonly Intervention[], facts: Facts, disposal: Disposal = cc): Found =>
  suggestFor(facts, disposal, { ...westMidlands, interventions: rows });

const gated = (gate: Gate, facts: Facts, disposal: Disposal = cc): readonly string[] =>
  withRows([row('it', { gates: [gate] })], { ...man, ...behind('attitudes'), ...facts }, disposal).ids;

describe('given a catalogue with one row and one gate, when it is held against somebody, then', () => {
  test.each<[string, Gate, Facts, boolean]>([
    ['a fee that they cannot pay shuts nobody out', { fact: 'canPay', is: true }, { canPay: false }, true],
    [
      'a region of a language is that language',
      { fact: 'language', isOneOf: ['pa'] },
      { language: 'pa-Guru' },
      true,
    ],
    ['another language is another', { fact: 'language', isOneOf: ['pa'] }, { language: 'pl' }, false],
    ['English is taken for granted', { fact: 'language', isOneOf: ['en'] }, {}, true],
    [
      'another language than English is not English',
      { fact: 'language', isOneOf: ['en'] },
      { language: 'pl' },
      false,
    ],
    ['the youngest age is let in', { fact: 'age', atLeast: 18, atMost: 25 }, { age: 18 }, true],
    ['the oldest age is let in', { fact: 'age', atLeast: 18, atMost: 25 }, { age: 25 }, true],
    ['a year more is not', { fact: 'age', atLeast: 18, atMost: 25 }, { age: 26 }, false],
    [
      'too many convictions',
      { earlierOutcomes: 'convictions', atMost: 0 },
      { previous: [{ day: day('2024-01-10'), kind: 'conviction', similar: false }] },
      false,
    ],
    [
      'a caution is no conviction',
      { earlierOutcomes: 'convictions', atMost: 0 },
      { previous: [{ day: day('2024-01-10'), kind: 'simple-caution', similar: false }] },
      true,
    ],
    [
      'another disposal is not what it comes with',
      { disposal: 'kind', isOneOf: ['community-resolution'] },
      {},
      false,
    ],
    ['this disposal is', { disposal: 'kind', isOneOf: ['conditional-caution'] }, {}, true],
  ])('%s', (_, gate, facts, fits) => {
    expect(gated(gate, facts)).toEqual(fits ? ['it'] : []);
  });
});

describe('given rows that fit alike, when they are ordered, then first comes', () => {
  const order = (rows: readonly Intervention[], facts: Facts): readonly string[] => withRows(rows, facts).ids;

  test.each<[string, readonly Intervention[], Facts, readonly string[]]>([
    [
      'the cause told first, before what is evaluated',
      [
        row('evaluated', { evaluated: true, pathways: ['attitudes'] }),
        row('plain', { pathways: ['alcohol'] }),
      ],
      { ...man, ...behind('alcohol', 'attitudes'), alcoholPattern: 'binge' },
      ['plain', 'evaluated'],
    ],
    [
      'what the offence shows, before what was told',
      [row('told', { pathways: ['finance'] }), row('shown')],
      { ...man, offence: 'exposure', ...behind('finance') },
      ['shown', 'told'],
    ],
    [
      'what is evaluated, before what is made for fewer needs',
      [row('narrow'), row('evaluated', { evaluated: true, pathways: ['attitudes', 'family'] })],
      { ...man, ...behind('attitudes') },
      ['evaluated', 'narrow'],
    ],
    [
      'the women’s service, before what is evaluated',
      [row('evaluated', { evaluated: true }), row('hers', { gates: [{ fact: 'sex', isOneOf: ['female'] }] })],
      { ...woman, ...behind('attitudes') },
      ['hers', 'evaluated'],
    ],
    [
      'what is made for young adults, for one of twenty-five',
      [
        row('evaluated', { evaluated: true }),
        row('young', { gates: [{ fact: 'age', atLeast: 18, atMost: 29 }] }),
      ],
      { ...man, age: 25, ...behind('attitudes') },
      ['young', 'evaluated'],
    ],
    [
      'nothing of the kind for one of twenty-six',
      [
        row('evaluated', { evaluated: true }),
        row('young', { gates: [{ fact: 'age', atLeast: 18, atMost: 29 }] }),
      ],
      { ...man, age: 26, ...behind('attitudes') },
      ['evaluated', 'young'],
    ],
    [
      'the cheaper never: the id decides where all is alike',
      [row('b', { fee: 0 }), row('a', { fee: 75 })],
      { ...man, ...behind('attitudes') },
      ['a', 'b'],
    ],
  ])('%s', (_, rows, facts, ids) => {
    expect(order(rows, facts)).toEqual(ids);
    expect(order([...rows].reverse(), facts)).toEqual(ids);
  });
});

describe('given more than somebody can bear, when it is weighed, then', () => {
  const four = ['a', 'b', 'c', 'd'];
  const thinker = { ...man, ...behind('attitudes') } satisfies Facts;

  test('three conditions stand, and what a community resolution brings too is left to choice', () => {
    const rows = four.map((id) => row(id, { disposals: [cr, cc] }));
    expect(withRows(rows, thinker).offers).toEqual(['a', 'b', 'c', 'd (by choice)']);
  });

  test('three conditions stand, and what only a caution brings is left out', () => {
    const found = withRows(
      four.map((id) => row(id, { disposals: [cc] })),
      thinker,
    );
    expect(found.offers).toEqual(['a', 'b', 'c']);
    expect(whyNot(found, 'd')).toBe('Three conditions are enough: more would be too much to ask.');
  });

  test('six offers of support stand, the best for each need among them', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => row(id, { offeredAs: 'voluntary' }));
    const last = row('z', { offeredAs: 'voluntary', pathways: ['finance'] });
    const found = withRows([...many, last], { ...man, ...behind('attitudes', 'finance') });
    expect(found.ids).toEqual(['a', 'b', 'c', 'd', 'e', 'z']);
    expect(whyNot(found, 'f')).toBe('It would fit too, but enough is suggested already.');
  });

  test('low risk gets one brief thing, though something longer would come first', () => {
    const rows = [
      row('long', { evaluated: true, intensity: 'intensive' }),
      row('a', { intensity: 'brief' }),
      row('b', { intensity: 'brief' }),
    ];
    expect(withRows(rows, { ...thinker, risk: 'low' }).ids).toEqual(['a']);
  });
});

describe('given a row that nobody refers to, it is never suggested:', () => {
  test.each(['joint-decision', 'hand-over', 'victim-service', 'in-custody', 'alert', 'ended'] as const)(
    '%s',
    (use) => {
      const found = withRows([row('it', { use })], { ...thief, ...behind('attitudes') });
      expect(found.ids).toEqual([]);
      expect(whyNot(found, 'it')).toMatch(/^[A-Z].*\.$/);
    },
  );
});
