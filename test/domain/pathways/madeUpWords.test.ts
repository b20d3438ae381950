import { describe, expect, test } from 'vitest';
import type { Intervention } from '../../../src/domain/force/intervention.ts';
import { sayWhy } from '../../../src/domain/pathways/sayWhy.ts';
import type { FactName, Facts } from '../../../src/law/facts.ts';
import { possession, westMidlands } from '../../support/westMidlands.ts';
import { row, withRows } from './madeUp.ts';
import { behind, cc, cr, man } from './people/person.ts';

const thinker = { ...man, ...behind('attitudes') } satisfies Facts;
const { digitalAccess: _, ...untold } = thinker;
const onLine = { gates: [{ fact: 'digitalAccess', is: true }] } as const;

describe('given a row, when it says why it fits, then after its own words', () => {
  const her = [{ fact: 'sex', isOneOf: ['female'] }] as const;
  const young = [{ fact: 'age', atLeast: 18, atMost: 25 }] as const;
  const girl = [...her, { fact: 'age', atMost: 17 }] as const;
  test.each<[string, Partial<Intervention>, string]>([
    ['nothing stands where it is for everybody', {}, 'Debts led to this.'],
    ['that it is for women', { gates: her }, 'Debts led to this. It is for women.'],
    [
      'nothing where they say so already',
      { gates: her, because: 'it is for women in debt' },
      'It is for women in debt.',
    ],
    [
      'nothing where they speak of one woman',
      { gates: her, because: 'a woman sees to it' },
      'A woman sees to it.',
    ],
    ['that it is for young adults', { gates: young }, 'Debts led to this. It is made for young adults.'],
    ['nothing where it is for girls: they hear it from youth justice', { gates: girl }, 'Debts led to this.'],
  ])('%s', (_, over, why) => {
    const it = row('it', { because: 'debts led to this', evaluated: false, ...over });
    expect(sayWhy(it, ['attitudes'])).toBe(why);
  });
});

describe('given a row, when its notes are told, then', () => {
  const signpost = { use: 'signpost', referral: { route: 'in-person', fields: [] } } as const;
  const settled = { ...signpost, evaluated: true, standing: 'confirmed', fee: 0, cohortNotes: [] } as const;
  const own = 'Tell them about it: they make contact themselves.';
  test.each<[string, Partial<Intervention>, readonly string[]]>([
    ['nothing stands beside how to get there', {}, [own]],
    ['that nobody evaluated it', { evaluated: false }, ['It is not evaluated yet.', own]],
    [
      'that the force must confirm it',
      { standing: 'to-confirm' },
      ['The force is still to confirm this entry.', own],
    ],
  ])('%s', (_, over, notes) => {
    expect(withRows([row('it', { ...settled, ...over })], thinker).suggestions[0]?.notes).toEqual(notes);
  });

  test.each(westMidlands.providers.slice(0, 4))(
    '$id makes contact by its own name',
    ({ id, title, firstContactHours }) => {
      const notes = withRows([row('it', { provider: id })], thinker).suggestions[0]?.notes;
      expect(notes).toContain(`${title} makes contact within ${firstContactHours} hours.`);
    },
  );
});

describe('given a row whose gate is not known yet, when it is asked what could add it, then', () => {
  const scene = { ...possession, sex: 'male', ...behind('attitudes') } satisfies Facts;
  const diversion = row('diversion', { pathways: ['drugs'], disposals: [cr] });
  test.each<[string, readonly Intervention[], Facts, typeof cr, readonly FactName[]]>([
    ['its gate is asked', [row('it', onLine)], untold, cc, ['digitalAccess']],
    ['nothing is, where it has ended', [row('it', { ...onLine, use: 'ended' })], untold, cc, []],
    [
      'nothing is, where another disposal brings it',
      [row('it', { ...onLine, disposals: [cr] })],
      untold,
      cc,
      [],
    ],
    ['nothing is at the scene of a possession', [diversion, row('it', onLine)], scene, cr, []],
    [
      'what drugs alone turn on is asked there',
      [diversion, row('it', { ...onLine, pathways: ['drugs'] })],
      scene,
      cr,
      ['digitalAccess'],
    ],
  ])('%s', (_, rows, facts, disposal, ask) => {
    expect(withRows(rows, facts, disposal).ask).toEqual(ask);
  });
});
