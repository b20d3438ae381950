import { describe, expect, test } from 'vitest';
import type { Intervention } from '../../../src/domain/force/intervention.ts';
import type { Gap } from '../../../src/domain/gap.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { row, withRows } from './madeUp.ts';
import { behind, cc, cr, man } from './people/person.ts';

const thinker = { ...man, ...behind('attitudes') } satisfies Facts;
const { borough: _, ...homeless } = thinker;
const { digitalAccess: __, ...untold } = thinker;
const speaker = { ...thinker, interpreterNeeded: true, language: 'pl' } satisfies Facts;
const gang = { ...man, gangRisk: true } satisfies Facts;

const inEnglish = { fact: 'language', isOneOf: ['en'] } as const;
const first = { evaluated: true } as const;
const nothing = { kind: 'nothing-fits', need: 'attitudes', borough: 'birmingham' } as const;

describe('given rows made up, when it is asked what is missing, then', () => {
  test.each<[string, readonly Intervention[], Facts, readonly Gap[]]>([
    [
      'each need that no row is for',
      [row('it')],
      { ...man, ...behind('attitudes', 'finance') },
      [{ ...nothing, need: 'finance' }],
    ],
    ['nothing while nobody said where they live', [], homeless, []],
    ['no lessons: whoever needs an interpreter has one', [], { ...man, interpreterNeeded: true }, []],
    ['help with a gang, as a change of attitudes, where no row is for it', [], gang, [nothing]],
    [
      'help with a gang, as what a row elsewhere is for',
      [row('it', { pathways: ['ete'], boroughs: ['dudley'], gates: [{ fact: 'gangRisk', is: true }] })],
      gang,
      [{ ...nothing, need: 'ete', intervention: 'it' }],
    ],
    [
      'no row by name that another disposal brings and may not fit',
      [row('it', { disposals: [cr], gates: [{ fact: 'digitalAccess', is: true }] })],
      untold,
      [nothing],
    ],
    [
      'the row that another disposal brings',
      [row('it', { disposals: [cr] })],
      thinker,
      [{ ...nothing, intervention: 'it' }],
    ],
    [
      'no row by name where it is not the place alone',
      [row('it', { boroughs: ['dudley'], gates: [{ fact: 'sex', isOneOf: ['female'] }] })],
      thinker,
      [nothing],
    ],
    [
      'the language, where the one row needs good English',
      [row('it', { gates: [inEnglish] })],
      speaker,
      [{ ...nothing, kind: 'language', language: 'pl', intervention: 'it' }],
    ],
    [
      'the language, where what would come first needs good English',
      [row('it', { ...first, gates: [inEnglish] }), row('other')],
      speaker,
      [{ ...nothing, kind: 'language', language: 'pl', intervention: 'it' }],
    ],
    [
      'nothing, where what needs good English comes second',
      [row('it', { gates: [inEnglish] }), row('other', first)],
      speaker,
      [],
    ],
    [
      'nothing, where another is held in their language',
      [
        row('it', { ...first, gates: [inEnglish] }),
        row('other', {
          gates: [
            { fact: 'language', isOneOf: ['pa', 'pl'] },
            { fact: 'sex', isOneOf: ['male'] },
          ],
        }),
      ],
      speaker,
      [],
    ],
  ])('%s', (_, rows, facts, gaps) => {
    expect(withRows(rows, facts, cc).gaps).toStrictEqual(gaps);
  });
});
