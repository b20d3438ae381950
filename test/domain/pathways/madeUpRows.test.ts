import { describe, expect, test } from 'vitest';
import type { Gate } from '../../../src/domain/force/gate.ts';
import type { Intervention, MadeFor } from '../../../src/domain/force/intervention.ts';
import { day } from '../../../src/law/day.ts';
import type { Disposal } from '../../../src/law/disposal.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { possession } from '../../support/westMidlands.ts';
import { row, withRows } from './madeUp.ts';
import { behind, cc, cr, man, thief, woman } from './people/person.ts';
import { whyNot } from './suggestFor.ts';

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
    [
      'as long as nobody has told them, somebody does not pass a gate on convictions',
      { earlierOutcomes: 'convictions', atMost: 0 },
      {},
      false,
    ],
    [
      'a serious injury stands in the way wherever it is told',
      { fact: 'injury', isOneOf: ['none', 'minor'] },
      { ...thief, injury: 'serious' },
      false,
    ],
    ['no illness', { fact: 'mentalHealth', isOneOf: ['none'] }, { mentalHealth: 'none' }, true],
    [
      'a severe illness is not none',
      { fact: 'mentalHealth', isOneOf: ['none'] },
      { mentalHealth: 'severe-enduring' },
      false,
    ],
    [
      'five convictions, from an age on',
      { earlierOutcomes: 'convictions', atMost: 2, fromAge: 51 },
      { age: 51, convictions: 5 },
      false,
    ],
    [
      'two convictions, from an age on',
      { earlierOutcomes: 'convictions', atMost: 2, fromAge: 51 },
      { age: 51, convictions: 2 },
      true,
    ],
    [
      'five convictions, a year younger',
      { earlierOutcomes: 'convictions', atMost: 2, fromAge: 51 },
      { age: 50, convictions: 5 },
      true,
    ],
    [
      'how many is not known, from an age on',
      { earlierOutcomes: 'convictions', atMost: 2, fromAge: 51 },
      { age: 51 },
      false,
    ],
    [
      'an empty record, from an age on',
      { earlierOutcomes: 'convictions', atMost: 2, fromAge: 51 },
      { age: 51, previous: [] },
      true,
    ],
    ['this disposal is', { disposal: 'kind', isOneOf: ['conditional-caution'] }, {}, true],
  ])('%s', (_, gate, facts, fits) => {
    expect(gated(gate, facts)).toEqual(fits ? ['it'] : []);
  });
});

describe('given rows that fit alike, when they are ordered, then first comes', () => {
  const byChoice = (id: string, over: Partial<Intervention> = {}) =>
    row(id, { offeredAs: 'voluntary', ...over });
  const order = (rows: readonly Intervention[], facts: Facts): readonly string[] => withRows(rows, facts).ids;

  test.each<[string, readonly Intervention[], Facts, readonly string[]]>([
    [
      'the cause told first, before what is evaluated',
      [
        byChoice('evaluated', { evaluated: true, pathways: ['attitudes'] }),
        byChoice('plain', { pathways: ['alcohol'] }),
      ],
      { ...man, ...behind('alcohol', 'attitudes'), alcoholPattern: 'binge' },
      ['plain', 'evaluated'],
    ],
    [
      'what the offence shows, before what was told',
      [byChoice('told', { pathways: ['finance'] }), byChoice('shown')],
      { ...man, offence: 'exposure', ...behind('finance') },
      ['shown', 'told'],
    ],
    [
      'what is made for this very offence, before what is evaluated',
      [
        byChoice('evaluated', { evaluated: true }),
        byChoice('made', { madeFor: [{ group: 'this-offence', source: 'a paper' }] }),
      ],
      { ...man, ...behind('attitudes') },
      ['made', 'evaluated'],
    ],
    [
      'what is evaluated, before what is made for other groups',
      [
        byChoice('evaluated', { evaluated: true }),
        byChoice('made', { madeFor: [{ group: 'low-risk', source: 'a paper' }] }),
      ],
      { ...man, risk: 'low', ...behind('attitudes') },
      ['evaluated', 'made'],
    ],
    [
      'what names the need in a gate, before what is made for fewer needs',
      [
        byChoice('narrow'),
        byChoice('named', {
          pathways: ['attitudes', 'family'],
          gates: [{ fact: 'needs', includesAny: ['attitudes'] }],
        }),
      ],
      { ...man, ...behind('attitudes') },
      ['named', 'narrow'],
    ],
    [
      'what is evaluated, before what is made for fewer needs',
      [byChoice('narrow'), byChoice('evaluated', { evaluated: true, pathways: ['attitudes', 'family'] })],
      { ...man, ...behind('attitudes') },
      ['evaluated', 'narrow'],
    ],
    [
      'the women’s service, before what is evaluated',
      [
        byChoice('evaluated', { evaluated: true }),
        byChoice('hers', { gates: [{ fact: 'sex', isOneOf: ['female'] }] }),
      ],
      { ...woman, ...behind('attitudes') },
      ['hers', 'evaluated'],
    ],
    [
      'what is made for young adults, for one of twenty-five',
      [
        byChoice('evaluated', { evaluated: true }),
        byChoice('young', { gates: [{ fact: 'age', atLeast: 18, atMost: 29 }] }),
      ],
      { ...man, age: 25, ...behind('attitudes') },
      ['young', 'evaluated'],
    ],
    [
      'nothing of the kind where its ages go on to thirty',
      [
        byChoice('evaluated', { evaluated: true }),
        byChoice('older', { gates: [{ fact: 'age', atLeast: 18, atMost: 30 }] }),
      ],
      { ...man, age: 25, ...behind('attitudes') },
      ['evaluated', 'older'],
    ],
    [
      'nothing of the kind for what takes men, or men and women',
      [
        byChoice('evaluated', { evaluated: true }),
        byChoice('his', { gates: [{ fact: 'sex', isOneOf: ['male'] }] }),
        byChoice('theirs', { gates: [{ fact: 'sex', isOneOf: ['female', 'male'] }] }),
      ],
      { ...man, ...behind('attitudes') },
      ['evaluated', 'his', 'theirs'],
    ],
    [
      'nothing of the kind for one of twenty-six',
      [
        byChoice('evaluated', { evaluated: true }),
        byChoice('young', { gates: [{ fact: 'age', atLeast: 18, atMost: 29 }] }),
      ],
      { ...man, age: 26, ...behind('attitudes') },
      ['evaluated', 'young'],
    ],
    [
      'the cheaper never: the id decides where all is alike',
      [byChoice('b', { fee: 0 }), byChoice('a', { fee: 75 })],
      { ...man, ...behind('attitudes') },
      ['a', 'b'],
    ],
  ])('%s', (_, rows, facts, ids) => {
    expect(order(rows, facts)).toEqual(ids);
    expect(order([...rows].reverse(), facts)).toEqual(ids);
  });
});

describe('given more than somebody can bear, when it is weighed, then', () => {
  const needs = ['attitudes', 'finance', 'family', 'ete'] as const;
  const pressed = { ...man, ...behind(...needs) } satisfies Facts;
  const four = (over: Partial<Intervention>) =>
    ['a', 'b', 'c', 'd'].map((id, index) => row(id, { pathways: needs.slice(index, index + 1), ...over }));
  const atLowRisk = { ...pressed, risk: 'low' } satisfies Facts;

  test('three conditions stand, and what a community resolution brings too is left to choice', () => {
    expect(withRows(four({ disposals: [cr, cc] }), pressed).offers).toEqual(['a', 'b', 'c', 'd (by choice)']);
  });

  test('three conditions stand, and what only a caution brings is left out', () => {
    const found = withRows(four({ disposals: [cc] }), pressed);
    expect(found.offers).toEqual(['a', 'b', 'c']);
    expect(whyNot(found, 'd')).toBe('Three conditions are enough: more would be too much to ask.');
  });

  test('one need has one condition, and it is said which', () => {
    const twice = [row('best', { evaluated: true, title: 'The best' }), row('second')];
    const found = withRows(twice, { ...man, ...behind('attitudes') });
    expect(found.offers).toEqual(['best']);
    expect(whyNot(found, 'second')).toBe('One condition for one need: The best is suggested for it.');
  });

  test('two conditions may stand where the second answers nothing that the first answers', () => {
    const rows = [
      row('a', { pathways: ['attitudes', 'finance'] }),
      row('b', { pathways: ['finance', 'ete'] }),
    ];
    expect(withRows(rows, pressed).offers).toEqual(['a']);
    expect(withRows(rows, { ...man, ...behind('attitudes', 'ete') }).offers).toEqual(['a', 'b']);
  });

  test('a service for every need stands beside courses, and gives way to three of them', () => {
    const service = row('service', { pathways: [...needs], assessesNeeds: true, disposals: [cr, cc] });
    const courses = four({ disposals: [cc] });
    expect(withRows([...courses.slice(0, 2), service], pressed).offers).toEqual(['a', 'service', 'b']);
    expect(withRows([...courses, service], pressed).offers).toEqual(['a', 'b', 'c', 'service (by choice)']);
  });

  test('care comes last: it is as good by choice', () => {
    const care = row('care', { pathways: ['health'], disposals: [cr, cc] });
    const ill = { ...pressed, ...behind('health', 'attitudes', 'finance', 'family') } satisfies Facts;
    const courses = four({ disposals: [cc] }).slice(0, 3);
    expect(withRows([care, ...courses], ill).offers).toEqual(['a', 'b', 'c', 'care (by choice)']);
    expect(withRows([care, ...courses.slice(0, 2)], ill).offers).toEqual(['care', 'a', 'b']);
    expect(
      withRows([row('brief', { intensity: 'brief' }), { ...care, intensity: 'brief' }], {
        ...ill,
        risk: 'low',
      }).offers,
    ).toEqual(['brief', 'care (by choice)']);
  });

  test('six offers of support stand, the best for each need among them', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => row(id, { offeredAs: 'voluntary' }));
    const last = row('z', { offeredAs: 'voluntary', pathways: ['finance'] });
    const found = withRows([...many, last], { ...man, ...behind('attitudes', 'finance') });
    expect(found.ids).toEqual(['a', 'b', 'c', 'd', 'e', 'z']);
    expect(whyNot(found, 'f')).toBe('It would fit too; others are offered for the same need.');
  });

  test('what serves a second need only is the best for it where nothing serves it first', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => row(id, { offeredAs: 'voluntary' }));
    const both = row('z', { offeredAs: 'voluntary', pathways: ['attitudes', 'finance'] });
    const found = withRows([...many, both], { ...man, ...behind('attitudes', 'finance') });
    expect(found.ids).toEqual(['a', 'b', 'c', 'd', 'e', 'z']);
  });

  test('a service that finds out by itself what they need stands beside six offers, with none of its needs told', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => row(id, { offeredAs: 'voluntary' }));
    const service = row('z', { offeredAs: 'voluntary', assessesNeeds: true, pathways: ['family'] });
    const found = withRows([...many, service], { ...man, ...behind('attitudes') });
    expect(found.ids).toEqual(['a', 'b', 'c', 'd', 'e', 'z']);
  });

  test('what could be required, and is not among the offers either, is said to be one offer too many', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => row(id, { offeredAs: 'voluntary' }));
    const heavy = row('y', { disposals: [cr, cc], intensity: 'intensive' });
    const brief = { disposals: [cr, cc], intensity: 'brief' } as const;
    const beyond = [row('first', { ...brief, pathways: ['finance'] }), row('z', brief)];
    const found = withRows([...many, heavy, ...beyond], { ...atLowRisk, ...behind('finance', 'attitudes') });
    expect(found.offers[0]).toBe('first');
    for (const id of ['y', 'z'])
      expect(whyNot(found, id)).toBe('It would fit too; others are offered for the same need.');
  });

  test('the same is offered by choice at every risk', () => {
    const many = ['a', 'b', 'c'].map((id) => row(id, { offeredAs: 'voluntary', intensity: 'intensive' }));
    for (const risk of ['low', 'medium', 'high'] as const)
      expect(withRows(many, { ...pressed, risk }).ids).toEqual(['a', 'b', 'c']);
  });

  test('at low risk one brief thing is required, and the rest is left to choice where it can be', () => {
    expect(withRows(four({ disposals: [cr, cc], intensity: 'brief' }), atLowRisk).offers).toEqual([
      'a',
      ...['b (by choice)', 'c (by choice)', 'd (by choice)'],
    ]);
    const found = withRows(four({ disposals: [cc], intensity: 'brief' }), atLowRisk);
    expect(found.offers).toEqual(['a']);
    expect(whyNot(found, 'b')).toBe('At low risk one thing at most is required.');
  });

  test.each<[string, Partial<Intervention>, boolean]>([
    ['something brief', { intensity: 'brief' }, true],
    ['something long', { intensity: 'moderate', contactHours: 10 }, false],
    [
      'something made for them, within the hours of the force',
      { intensity: 'moderate', contactHours: 10, madeFor: [{ group: 'low-risk', source: 'a paper' }] },
      true,
    ],
    [
      'something made for them that takes an hour more',
      { intensity: 'moderate', contactHours: 11, madeFor: [{ group: 'low-risk', source: 'a paper' }] },
      false,
    ],
    ['something brief that takes an hour more', { intensity: 'brief', contactHours: 11 }, false],
    [
      'something made for their offence whose hours nobody gives',
      { intensity: 'moderate', madeFor: [{ group: 'this-offence', source: 'a paper' }] },
      false,
    ],
    [
      'something made for low risk whose hours nobody gives',
      { intensity: 'moderate', madeFor: [{ group: 'low-risk', source: 'a paper' }] },
      true,
    ],
    [
      'something made for others',
      { intensity: 'moderate', contactHours: 10, madeFor: [{ group: 'women', source: 'a paper' }] },
      false,
    ],
  ])('at low risk %s is required or not', (_, over, isRequired) => {
    const found = withRows([row('it', { disposals: [cc], ...over })], atLowRisk);
    expect(found.offers).toEqual(isRequired ? ['it'] : []);
    if (!isRequired)
      expect(whyNot(found, 'it')).toBe(
        'At low risk only what is brief, or made for people like them, may be required.',
      );
    expect(withRows([row('it', { disposals: [cc], ...over })], pressed).offers).toEqual(['it']);
  });

  test.each<[string, Partial<Facts>, MadeFor['group'], boolean]>([
    ['low risk', {}, 'low-risk', true],
    ['no history', { history: 'none' }, 'first-time', true],
    ['an empty record', { history: 'some', previous: [] }, 'first-time', true],
    ['a history', { history: 'some' }, 'first-time', false],
    [
      'a record',
      { history: 'some', previous: [{ day: day('2024-01-10'), kind: 'conviction', similar: false }] },
      'first-time',
      false,
    ],
    ['seventeen years', { age: 17 }, 'young-adults', false],
    ['the offence its gates name', {}, 'this-offence', true],
    ['a woman', { sex: 'female' }, 'women', true],
    ['a man', {}, 'women', false],
    ['eighteen years', { age: 18 }, 'young-adults', true],
    ['twenty-five years', { age: 25 }, 'young-adults', true],
    ['twenty-six years', { age: 26 }, 'young-adults', false],
    ['little English', { interpreterNeeded: true }, 'little-english', true],
    ['English', {}, 'little-english', false],
    ['illness and the want of work', { needs: ['attitudes', 'health', 'ete'] }, 'out-of-work-and-ill', true],
    ['illness alone', { needs: ['attitudes', 'health'] }, 'out-of-work-and-ill', false],
  ])('%s is whom something is made for, or not', (_, facts, group, isRequired) => {
    const it = row('it', {
      ...{ disposals: [cc], intensity: 'moderate', contactHours: 8 },
      madeFor: [{ group, source: 'a paper' }],
    });
    expect(withRows([it], { ...atLowRisk, ...facts }).offers).toEqual(isRequired ? ['it'] : []);
  });
});

describe('given a possession at the scene, when interventions are suggested, then beside drug diversion', () => {
  const scene = { ...possession, sex: 'male', ...behind('attitudes') } satisfies Facts;
  const diversion = row('diversion', { title: 'Diversion', pathways: ['drugs'], disposals: [cr] });
  const beside = (over: Partial<Intervention>, facts: Facts = scene) =>
    withRows([diversion, row('it', { disposals: [cr], ...over })], facts, cr);

  test.each<[string, Partial<Intervention>, readonly string[]]>([
    ['help by choice with another need stands', { offeredAs: 'voluntary' }, ['diversion', 'it (by choice)']],
    ['nothing else is required: it is the one thing asked for', { offeredAs: 'condition' }, ['diversion']],
    [
      'no more help with drugs stands: diversion is that',
      { offeredAs: 'voluntary', pathways: ['drugs'] },
      ['diversion'],
    ],
    [
      'a service that finds out by itself what they need stands, by choice',
      { assessesNeeds: true, pathways: ['drugs', 'family'] },
      ['diversion', 'it (by choice)'],
    ],
  ])('%s', (_, over, offers) => {
    const found = beside(over);
    expect(found.offers).toEqual(offers);
    if (offers.length === 1) expect(whyNot(found, 'it')).toBe('Diversion comes first, at the scene.');
  });
});

test('a caution for a possession may require more than drug diversion', () => {
  const rows = [row('diversion', { pathways: ['drugs'] }), row('it')];
  const facts = { ...possession, sex: 'male', ...behind('attitudes') } satisfies Facts;
  expect(withRows(rows, facts, cc).offers).toEqual(['diversion', 'it']);
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
