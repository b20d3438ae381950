import { describe, expect, test } from 'vitest';
import type { Gate } from '../../../src/domain/force/gate.ts';
import type { Intervention } from '../../../src/domain/force/intervention.ts';
import { asksForEnglish } from '../../../src/domain/pathways/checksOf.ts';
import type { Disposal } from '../../../src/law/disposal.ts';
import type { FactName, Facts } from '../../../src/law/facts.ts';
import { row, withRows } from './madeUp.ts';
import { behind, cc, man, partner, thief } from './people/person.ts';
import { whyNot } from './suggestFor.ts';

/** The facts without one of them. */
function without(facts: Facts, name: FactName): Facts {
  const { [name]: _, ...rest } = facts;
  return rest;
}

const none = { fact: 'domesticAbuse', isOneOf: ['none'], toRequire: true } as const;

describe('given a gate on what may be required, when it is not passed, then the row', () => {
  test.each<[string, Partial<Intervention>, Disposal, readonly string[]]>([
    [
      'is offered by choice where a resolution brings it too',
      { disposals: ['community-resolution', cc] },
      cc,
      ['it (by choice)'],
    ],
    [
      'is offered by choice where it is by choice for everybody',
      { offeredAs: 'voluntary', disposals: [cc] },
      cc,
      ['it (by choice)'],
    ],
    ['is not offered where only a caution brings it, to be required', { disposals: [cc] }, cc, []],
    [
      'is offered by choice after a charge, where nothing is required any more',
      { use: 'signpost', disposals: [cc] },
      'charge',
      ['it (by choice)'],
    ],
  ])('%s', (_, over, disposal, offers) => {
    expect(withRows([row('it', { gates: [none], ...over })], partner, disposal).offers).toEqual(offers);
  });
});

describe('given drinking that may be dependent, when a row treats it, then', () => {
  const drinker = without({ ...man, ...behind('alcohol') }, 'alcoholPattern');
  const pathways = ['alcohol'] as const;

  test('it is asked how they drink before anything is required', () => {
    const { ids, ask } = withRows([row('it', { pathways })], drinker);
    expect({ ids, ask }).toEqual({ ids: [], ask: ['alcoholPattern'] });
  });

  test('it is not asked before anything is offered by choice', () => {
    const { offers, ask } = withRows([row('it', { pathways, offeredAs: 'voluntary' })], drinker);
    expect({ offers, ask }).toEqual({ offers: ['it (by choice)'], ask: [] });
  });

  test('it is not asked of somebody who told another need', () => {
    const both = row('it', { pathways: ['alcohol', 'attitudes'] });
    const { offers, ask } = withRows([both], { ...drinker, ...behind('attitudes') });
    expect({ offers, ask }).toEqual({ offers: ['it'], ask: [] });
  });
});

describe('given a fact that is not asked, when a gate names it, then', () => {
  test.each<[string, Gate, Facts, boolean]>([
    ['a theft hurt nobody', { fact: 'injury', isOneOf: ['none', 'minor'] }, without(thief, 'injury'), true],
    [
      'a serious injury counts wherever it is told',
      { fact: 'injury', isOneOf: ['none', 'minor'] },
      { ...thief, injury: 'serious' },
      false,
    ],
    [
      'an illness nobody told of is none',
      { fact: 'mentalHealth', isOneOf: ['none'] },
      without(thief, 'mentalHealth'),
      true,
    ],
    [
      'no convictions told of are not “none”',
      { earlierOutcomes: 'convictions', atMost: 0 },
      without(thief, 'previous'),
      false,
    ],
    [
      'a theft was no abuse of a partner',
      { fact: 'domesticAbuse', isOneOf: ['intimate-partner'] },
      without(thief, 'domesticAbuse'),
      false,
    ],
  ])('%s', (_, gate, facts, passes) => {
    const { ids, ask } = withRows([row('it', { gates: [gate] })], { ...facts, ...behind('attitudes') });
    expect({ ids, ask }).toEqual({ ids: passes ? ['it'] : [], ask: [] });
  });
});

describe('given more than one thing in the way, when it is said why not, then', () => {
  const inPolish = row('adapted', {
    title: 'The course in Polish',
    gates: [{ fact: 'language', isOneOf: ['pl'] }],
  });
  const speaker = { ...man, ...behind('attitudes'), interpreterNeeded: true, language: 'pl' } satisfies Facts;
  const english = { fact: 'language', isOneOf: ['en'] } as const;
  test.each<[string, Partial<Intervention>, Partial<Facts>, string]>([
    [
      'the language, where it is that alone',
      { gates: [english] },
      {},
      'It needs good English; ask for The course in Polish.',
    ],
    [
      'the place before the language, which can be helped',
      { gates: [english], boroughs: ['dudley'] },
      {},
      'It runs in Dudley; they live in Birmingham.',
    ],
    [
      'another gate before the language',
      { gates: [english, { fact: 'supplyIndicated', is: false }] },
      { supplyIndicated: true },
      'There are signs of supply.',
    ],
    [
      'the offence, which is no language',
      { gates: [{ offence: 'id', isOneOf: ['theft-shop'] }] },
      {},
      'It is not for this offence.',
    ],
  ])('%s', (_, over, facts, because) => {
    expect(whyNot(withRows([inPolish, row('it', over)], { ...speaker, ...facts }), 'it')).toBe(because);
  });
});

describe('given a gate on so many needs at once, when they are counted, then', () => {
  const gates = [{ fact: 'needs', atLeast: 2 }] as const;
  test.each<[string, Facts, readonly string[]]>([
    ['two needs are two', { ...man, ...behind('attitudes', 'finance') }, ['it']],
    ['what the offence shows counts', { ...partner, ...behind('finance') }, ['it']],
    ['a gang is no need', { ...man, ...behind('attitudes'), gangRisk: true }, []],
    ['little English is no need', { ...man, ...behind('attitudes'), interpreterNeeded: true }, []],
  ])('%s', (_, facts, ids) => {
    expect(withRows([row('it', { gates })], facts).ids).toEqual(ids);
  });
});

describe('given a women’s service that finds out by itself what somebody needs, when nothing was told, then', () => {
  const service = row('it', { assessesNeeds: true, gates: [{ fact: 'sex', isOneOf: ['female'] }] });
  test.each<[string, Facts, readonly string[], string | undefined]>([
    ['a woman hears of it', { ...man, sex: 'female' }, ['it (by choice)'], undefined],
    ['a man does not, nor why', man, [], undefined],
    ['it is asked, where nobody said their sex', without(man, 'sex'), [], 'Not known yet: their sex.'],
  ])('%s', (_, facts, offers, because) => {
    const found = withRows([service], facts);
    expect(found.offers).toEqual(offers);
    expect(whyNot(found, 'it')).toBe(because);
  });

  test('what is not known yet is no reason where something else rules it out', () => {
    const gates = [
      { fact: 'digitalAccess', is: true },
      { fact: 'sex', isOneOf: ['female'] },
    ] as const;
    const facts = without({ ...man, ...behind('attitudes') }, 'digitalAccess');
    expect(whyNot(withRows([row('it', { gates })], facts), 'it')).toBe('It is for women.');
  });
});

test('the risk is asked where at low risk the same would be by choice', () => {
  const facts = without({ ...man, ...behind('attitudes') }, 'risk');
  const long = row('it', {
    disposals: ['community-resolution', cc],
    intensity: 'moderate',
    contactHours: 10,
  });
  expect(withRows([long], facts).ask).toEqual(['risk']);
});

test.each<[Gate, boolean]>([
  [{ fact: 'interpreterNeeded', is: false }, true],
  [{ fact: 'interpreterNeeded', is: true }, false],
  [{ fact: 'language', isOneOf: ['en'] }, true],
  [{ fact: 'language', isOneOf: ['en', 'pl'] }, true],
  [{ fact: 'language', isOneOf: ['pl'] }, false],
  [{ fact: 'hateCrime', is: false }, false],
  [{ fact: 'sex', isOneOf: ['female'] }, false],
  [{ offence: 'flag', isOneOf: ['violence'] }, false],
  [{ disposal: 'kind', isOneOf: [cc] }, false],
])('%j asks for English: %s', (gate, asks) => {
  expect(asksForEnglish(gate)).toBe(asks);
});
