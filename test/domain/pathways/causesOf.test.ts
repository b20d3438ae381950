import { describe, expect, test } from 'vitest';
import type { Intervention } from '../../../src/domain/force/intervention.ts';
import { type Cause, causesOf, isCare, servedBy } from '../../../src/domain/pathways/causesOf.ts';
import { day } from '../../../src/law/day.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { possession, westMidlands } from '../../support/westMidlands.ts';
import { row, withRows } from './madeUp.ts';
import { behind, man, partner, thief } from './people/person.ts';

/** What led to it, as `causesOf` reads it. */
function causes(facts: Facts): readonly Cause[] {
  const offence = westMidlands.offences.find(({ id }) => id === facts.offence);
  if (!offence) throw new Error('The case names no offence');
  return causesOf({ facts, offence, policy: westMidlands.policy, decisionDay: day('2026-11-20') });
}

describe('given a case, when it is asked what led to it, then', () => {
  test.each<[string, Facts, readonly Cause[]]>([
    ['nothing did where nothing was told and the offence shows nothing', thief, []],
    ['the needs did, in the order told', { ...thief, ...behind('finance', 'drugs') }, ['finance', 'drugs']],
    ['drugs did in a possession, whatever was told', possession, ['drugs']],
    [
      'what the offence shows stands first, and once',
      { ...possession, ...behind('finance', 'drugs') },
      ['drugs', 'finance'],
    ],
    ['attitudes did in abuse of a partner', partner, ['attitudes']],
    ['attitudes did not in abuse of a father', { ...partner, domesticAbuse: 'family' }, []],
    ['attitudes did in a hate crime', { ...man, hateCrime: true }, ['attitudes']],
    ['attitudes did not where it was no hate crime', { ...man, hateCrime: false }, []],
    ['attitudes did in an exposure', { ...man, offence: 'exposure' }, ['attitudes']],
    ['a gang did, before the needs', { ...thief, gangRisk: true, ...behind('finance') }, ['gang', 'finance']],
    ['no gang did where there is none', { ...thief, gangRisk: false }, []],
    [
      'little English did for somebody who needs an interpreter',
      { ...thief, interpreterNeeded: true },
      ['english'],
    ],
    ['and for nobody else', { ...thief, interpreterNeeded: false }, []],
  ])('%s', (_, facts, expected) => {
    expect(causes(facts)).toEqual(expected);
  });
});

describe('given a row, when it is asked what it is for, then', () => {
  const interpreter = { fact: 'interpreterNeeded', is: true } as const;
  test.each<[string, Partial<Intervention>, readonly Cause[], boolean]>([
    ['its pathways and nothing else', { pathways: ['finance', 'family'] }, ['finance', 'family'], false],
    [
      'a gang, where a gate names it',
      { gates: [{ fact: 'gangRisk', is: true }] },
      ['attitudes', 'gang'],
      false,
    ],
    [
      'no gang, where a gate keeps those under pressure out',
      { gates: [{ fact: 'gangRisk', is: false }] },
      ['attitudes'],
      false,
    ],
    ['English, as care', { pathways: ['ete'], gates: [interpreter] }, ['ete', 'english'], true],
    ['training, where it is for everybody', { pathways: ['ete'] }, ['ete'], false],
    [
      'more than lessons, where it is for a family too',
      { pathways: ['ete', 'family'], gates: [interpreter] },
      ['ete', 'family'],
      false,
    ],
    ['health alone is care', { pathways: ['health'] }, ['health'], true],
    ['health and work is more than care', { pathways: ['health', 'ete'] }, ['health', 'ete'], false],
  ])('%s', (_, over, serves, isCaring) => {
    expect(servedBy(row('it', over))).toEqual(serves);
    expect(isCare(row('it', over))).toBe(isCaring);
  });

  test('what is for nothing is suggested to nobody', () => {
    expect(withRows([row('it', { pathways: [] })], { ...man, ...behind('attitudes') }).ids).toEqual([]);
  });
});
