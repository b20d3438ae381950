import { describe, expect, test } from 'vitest';
import { rowFor } from '../../src/domain/conditions/check.ts';
import type { ConditionOffer, Remedy } from '../../src/domain/force/conditionOffer.ts';
import { checkConditions } from '../../src/forces/checkConditions.ts';
import { files } from '../../src/forces/forceFiles.ts';
import { westMidlands } from '../support/westMidlands.ts';

const { conditions, remedies, interventions } = westMidlands;
const [offer] = conditions;
const [remedy] = remedies;
if (offer === undefined || remedy === undefined) throw new Error('The first force offers nothing');

describe('given the conditions of the first force, then', () => {
  test('these can be added, each of a kind, for what the law names, on a source', () => {
    expect(conditions.map(({ id, kind, objective, measure = '' }) => [id, kind, objective, measure])).toEqual(
      [
        ['written-apology', 'reparative', 'reparation', ''],
        ['compensation', 'reparative', 'reparation', 'compensation'],
        ['goods-back', 'reparative', 'reparation', ''],
        ['repair', 'reparative', 'reparation', ''],
        ['unpaid-reparative-hours', 'reparative', 'reparation', 'attendance-hours'],
        ['stay-away', 'restrictive', 'rehabilitation', ''],
        ['no-contact', 'restrictive', 'rehabilitation', ''],
        ['financial-penalty', 'punitive', 'punishment', 'financial-penalty'],
      ],
    );
    for (const { source } of conditions) expect(source).toMatch(/^CJA 2003 s\.2[23]/);
  });

  test('goods given back, what is restrictive, and the penalty, is marked to confirm', () => {
    const open = conditions.filter(({ standing }) => standing === 'to-confirm').map(({ id }) => id);
    expect(open).toEqual(['goods-back', 'stay-away', 'no-contact', 'financial-penalty']);
  });

  test('none names where the victim lives, and none is the id of an intervention', () => {
    for (const { condition, where } of [...conditions, ...remedies])
      expect(`${condition} ${where}`).not.toMatch(/victim[’']s (home|house|address|street)/i);
    const courses = interventions.map(({ id }) => id);
    expect([...conditions, ...remedies].filter(({ id }) => courses.includes(id))).toEqual([]);
  });
});

describe('given what a force may not offer, when it is checked, then one sentence says why:', () => {
  const offered = (some: Partial<ConditionOffer>) => checkConditions([{ ...offer, ...some }], []);
  const chosen = (some: Partial<Remedy>) => checkConditions([], [{ ...remedy, ...some }]);

  test.each<[string, readonly string[], string]>([
    [
      'more hours than the law allows',
      offered({ measure: 'attendance-hours', atMost: 21 }),
      'conditions.json, written-apology, atMost: 20 is the most the law allows (R29).',
    ],
    [
      'a penalty over the highest cap',
      offered({ measure: 'financial-penalty', objective: 'punishment', atMost: 151 }),
      'conditions.json, written-apology, atMost: 150 is the most the law allows (R28).',
    ],
    [
      'a limit on nothing',
      offered({ atMost: 5 }),
      'conditions.json, written-apology, atMost: nothing is counted in it. Name its measure, or leave this out.',
    ],
    [
      'a penalty to repair the harm',
      offered({ measure: 'financial-penalty', objective: 'reparation' }),
      'conditions.json, written-apology, objective: a financial penalty is a punishment.',
    ],
    [
      'conditions of a community resolution',
      offered({ disposals: ['community-resolution'] }),
      'conditions.json, written-apology, disposals: community-resolution carries no conditions (R27).',
    ],
    [
      'a remedy of too many hours',
      chosen({ measure: 'attendance-hours', atMost: 30 }),
      'remedies.json, written-apology, atMost: 20 is the most the law allows (R29).',
    ],
  ])('%s', (_what, faults, sentence) => {
    expect(faults).toEqual([sentence]);
  });

  test('what is within the law is nothing to say about', () => {
    expect(checkConditions(conditions, remedies)).toEqual([]);
    expect(offered({ measure: 'attendance-hours', atMost: 20 })).toEqual([]);
    expect(offered({ measure: 'compensation', atMost: 5000 })).toEqual([]);
  });

  test.each<[string, object]>([
    ['no place', { where: '' }],
    ['no proof', { shownBy: '' }],
    ['no purpose', { objective: 'deterrence' }],
    ['a limit below nothing', { atMost: -1 }],
    ['a field that nobody reads', { fine: 20 }],
  ])('a row with %s is no row', (_what, some) => {
    const content = { source: 'test', standing: 'to-confirm', conditions: [{ ...offer, ...some }] };
    expect(files['conditions.json'].safeParse(content).success).toBe(false);
  });
});

test('children stand under another Act, so their rows are cited for them', () => {
  expect(rowFor({ disposal: 'conditional-caution' }, 'R29', 'R29b')).toBe('R29');
  expect(rowFor({ disposal: 'youth-conditional-caution' }, 'R29', 'R29b')).toBe('R29b');
  expect(rowFor({ disposal: 'youth-conditional-caution' }, 'R30a')).toBe('R27b');
});
