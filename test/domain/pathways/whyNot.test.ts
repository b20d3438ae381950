import { describe, expect, test } from 'vitest';
import type { Gate } from '../../../src/domain/force/gate.ts';
import type { Intervention } from '../../../src/domain/force/intervention.ts';
import { notKnownYet, whyNot } from '../../../src/domain/pathways/whyNot.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { known } from '../../../src/law/truth.ts';
import { westMidlands } from '../../support/westMidlands.ts';
import { row, withRows } from './madeUp.ts';
import { behind, cc, cr, man, partner } from './people/person.ts';
import { whyNot as saidOf } from './suggestFor.ts';

const no = () => known(false);

test.each<[Gate, Facts, string]>([
  [{ fact: 'hateCrime', is: true }, {}, 'It is for hate crime.'],
  [{ fact: 'hateCrime', is: false }, {}, 'It is not for hate crime.'],
  [{ fact: 'gangRisk', is: true }, {}, 'It is for people under pressure from a gang or group.'],
  [{ fact: 'gangRisk', is: false }, {}, 'It is not for gang pressure.'],
  [{ fact: 'careExperienced', is: true }, {}, 'It is for people who have been in care.'],
  [{ fact: 'careExperienced', is: false }, {}, 'It is not for people who have been in care.'],
  [{ disposal: 'kind', isOneOf: [cc] }, {}, 'It comes with a conditional caution.'],
  [{ offence: 'flag', isOneOf: ['violence'] }, {}, 'It is for violence.'],
  [{ offence: 'id', isOneOf: ['theft-shop'] }, {}, 'It is not for this offence.'],
  [{ earlierOutcomes: 'convictions', atMost: 2 }, {}, 'It is for people with 2 convictions at most.'],
  [{ fact: 'age', atLeast: 18 }, {}, 'It is for adults.'],
  [{ fact: 'age', atLeast: 18, atMost: 25 }, {}, 'It is for people aged 18 to 25.'],
  [{ fact: 'age', atLeast: 16 }, {}, 'It is for people aged 16 or over.'],
  [{ fact: 'age', atMost: 17 }, {}, 'It is for people under 18.'],
  [
    { fact: 'employment', isOneOf: ['working', 'education'] },
    {},
    'It is for people in work or in education.',
  ],
  [{ fact: 'language', isOneOf: ['en'] }, { language: 'pl' }, 'It needs good English.'],
  [{ fact: 'language', isOneOf: ['pa', 'pl'] }, { language: 'so' }, 'It is held in Punjabi and Polish.'],
  [
    { fact: 'language', isOneOf: ['pa', 'pl', 'so'] },
    {},
    'It is held in Punjabi, Polish and Somali: ask which language they speak.',
  ],
])('whoever does not pass %j hears why', (gate, facts, because) => {
  expect(whyNot({ kind: 'gate', gate, holds: no }, row('it'), facts, westMidlands)).toBe(because);
});

test('what is not known yet is told as a list', () => {
  expect(notKnownYet(['alcoholPattern', 'borough', 'employment'])).toBe(
    'Not known yet: how they drink, where they live and whether they work.',
  );
});

describe('given a row that is not suggested, when it is said why, then', () => {
  const thinker = { ...man, ...behind('attitudes') } satisfies Facts;
  const pole = { ...thinker, interpreterNeeded: true, language: 'pl' } satisfies Facts;
  const english = row('it', { gates: [{ fact: 'language', isOneOf: ['en'] }] });
  const polish = { fact: 'language', isOneOf: ['pl'] } as const;
  test.each<[string, readonly Intervention[], Facts, string | undefined]>([
    [
      'what has ended is named to those whom it would fit',
      [row('it', { use: 'ended' })],
      thinker,
      'It has ended.',
    ],
    [
      'and to nobody else',
      [row('it', { use: 'ended', gates: [{ fact: 'sex', isOneOf: ['female'] }] })],
      thinker,
      undefined,
    ],
    ['no disposal brings it', [row('it', { disposals: [] })], thinker, 'It comes with no disposal.'],
    [
      'a course in their language that is for one of their needs is named',
      [english, row('in Polish', { pathways: ['attitudes', 'family'], gates: [polish] })],
      pole,
      'It needs good English; ask for in Polish.',
    ],
    [
      'no course in their language for another need is',
      [english, row('in Polish', { pathways: ['finance'], gates: [polish] })],
      { ...pole, ...behind('attitudes', 'finance') },
      'It needs good English.',
    ],
    [
      'a course in a language of others is not for them to hear of',
      [
        row('it', {
          gates: [
            { fact: 'language', isOneOf: ['pa'] },
            { fact: 'sex', isOneOf: ['male'] },
          ],
        }),
      ],
      pole,
      undefined,
    ],
  ])('%s', (_, rows, facts, because) => {
    expect(saidOf(withRows(rows, facts), 'it')).toBe(because);
  });

  const nearness = (over: Partial<Intervention>, facts: Facts = thinker) =>
    withRows([row('first', { evaluated: true }), row('it', over)], facts).notSuggested.map(
      ({ isNear }) => isNear,
    );
  test.each<[string, Partial<Intervention>, readonly boolean[]]>([
    ['another answers the same need', {}, [true]],
    ['one gate is not passed', { gates: [{ fact: 'sex', isOneOf: ['female'] }] }, [true]],
    ['another disposal brings it', { disposals: [cr] }, [true]],
    [
      'another disposal brings it, and to others',
      { disposals: [cr], gates: [{ fact: 'sex', isOneOf: ['female'] }] },
      [false],
    ],
  ])('it is near where nothing else stands in the way: %s', (_, over, near) => {
    expect(nearness(over)).toEqual(near);
  });

  test('a provider who declined is named as the reason of what would be by choice', () => {
    const gates = [{ fact: 'domesticAbuse', isOneOf: ['none'], toRequire: true }] as const;
    const rows = [row('it', { gates, disposals: [cr, cc] })];
    expect(withRows(rows, partner).offers).toEqual(['it (by choice)']);
    expect(saidOf(withRows(rows, partner, cc, ['it']), 'it')).toBe(
      'Its provider declined or ended it in this case, or could not be reached.',
    );
  });
});
