import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/assessment/assess.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { barFight, context, withPolicy } from '../../support/westMidlands.ts';

const resolution = (facts: Facts, where = context) => {
  const { disposals, recommended } = assess({ ...barFight, injury: 'none', ...facts }, where);
  const found = disposals.find(({ disposal }) => disposal === 'community-resolution');
  if (!found) throw new Error('A community resolution is always assessed');
  return { ...found, recommended };
};
const why = (facts: Facts) =>
  resolution(facts)
    .reasons.filter(({ effect }) => effect === 'exceptional')
    .map(({ text }) => text.split('.')[0]);

/** "Mostly low level summary only offences" (diversion paper 2018, paragraph 3); values as the force's settings cite them. */
describe('given an adult’s first offence, when a community resolution is', () => {
  test.each<[story: string, facts: Facts]>([
    ['a punch', {}],
    ['damage of £120', { offence: 'criminal-damage', value: 120 }],
    ['damage of £300, the most a penalty notice took', { offence: 'criminal-damage', value: 300 }],
    ['a shop theft of £200 (MCA 1980 s.22A)', { offence: 'theft-shop', victim: 'business', value: 200 }],
    ['words in the street', { offence: 'public-order-s5' }],
    ['obstruction of an officer', { offence: 'obstruct-constable', victim: 'police' }],
  ])('usual: %s', (_, facts) => {
    expect(resolution(facts).exceptional).toBe(false);
    expect(resolution(facts).status).not.toBe('exceptional-only');
  });

  test.each<[story: string, facts: Facts]>([
    ['damage of £5,001 (MCA 1980 s.22)', { offence: 'criminal-damage', value: 5_001 }],
    ['a shop theft of £201', { offence: 'theft-shop', victim: 'business', value: 201 }],
    ['harassment of a stranger', { offence: 'harassment' }],
    ['stalking of a stranger', { offence: 'stalking' }],
    ['a constable assaulted', { offence: 'assault-constable', victim: 'police' }],
    ['an officer punched, whatever the offence is called', { victim: 'police' }],
    ['a paramedic punched', { emergencyWorkerVictim: true }],
    ['a banning order broken', { offence: 'breach-football-banning', victim: 'none' }],
    ['stones thrown at trains', { offence: 'railway-stone-throwing' }],
  ])('an exception for an inspector: %s', (_, facts) => {
    expect(resolution(facts)).toMatchObject({ status: 'exceptional-only', authority: 'inspector' });
    expect(resolution(facts).recommended).not.toBe('community-resolution');
  });

  test.each<[story: string, facts: Facts]>([
    ['damage of £301', { offence: 'criminal-damage', value: 301 }],
    ['damage of £5,000 (MCA 1980 s.22)', { offence: 'criminal-damage', value: 5_000 }],
    [
      'a nurse threatened, which the Act on emergency workers does not make graver',
      { offence: 'public-order-s4', emergencyWorkerVictim: true },
    ],
  ])('usual, and a sergeant decides: %s', (_, facts) => {
    expect(resolution(facts)).toMatchObject({ status: 'needs-authority', authority: 'sergeant' });
  });

  test('driving that a court must answer with a ban stays an exception where the force opens driving', () => {
    const open = withPolicy({ adultDriving: 'open' });
    for (const offence of ['drink-driving', 'drug-driving', 'disqualified-driving'])
      expect(resolution({ offence, victim: 'none' }, open).exceptional, offence).toBe(true);
    expect(resolution({ offence: 'speeding', victim: 'none' }, open).exceptional).toBe(false);
  });

  test('a force that takes its list back has the usual answer again, but never for harassment or an emergency worker', () => {
    const none = withPolicy({ notLowLevelSummary: [] });
    expect(resolution({ offence: 'breach-football-banning', victim: 'none' }, none).exceptional).toBe(false);
    expect(resolution({ offence: 'stalking' }, none).exceptional).toBe(true);
    expect(resolution({ offence: 'assault-constable' }, none).exceptional).toBe(true);
  });

  test('a child’s is weighed jointly with the youth justice service instead', () => {
    for (const offence of ['harassment', 'assault-constable', 'breach-football-banning'])
      expect(resolution({ offence, age: 15 }).exceptional, offence).toBe(false);
  });
});

describe('given harm that takes it out of the normal run, the reason is the true one:', () => {
  test.each<[story: string, facts: Facts, reasons: readonly string[]]>([
    ['a child who was not injured', { victim: 'child', injury: 'none' }, ['The victim is a child']],
    ['a child with a bruise', { victim: 'child', injury: 'minor' }, ['The victim is a child']],
    ['a serious injury of an adult', { injury: 'serious' }, ['The injury is serious']],
    [
      'a serious injury of a child',
      { victim: 'child', injury: 'serious' },
      ['The injury is serious', 'The victim is a child'],
    ],
  ])('%s', (_, facts, reasons) => {
    expect(why(facts)).toEqual(reasons);
  });
});
