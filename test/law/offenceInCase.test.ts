import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/law/facts.ts';
import { offenceInCase, turnsOnInjury } from '../../src/law/offenceInCase.ts';
import { westMidlands } from '../support/westMidlands.ts';

const rowOf = (id: string) => {
  const row = westMidlands.offences.find((one) => one.id === id);
  if (!row) throw new RangeError(`The first force has no ${id}`);
  return row;
};

/** DDA 1991 s.3(1) and (4): summary, and triable either way where the dog injures somebody. */
describe('given a dog dangerously out of control, it is tried', () => {
  test.each<[string, Facts, string]>([
    ['summarily while nobody has said whether anybody was hurt', {}, 'summary'],
    ['summarily where nobody was', { injury: 'none' }, 'summary'],
    ['either way after a bite', { injury: 'minor' }, 'either-way'],
    ['either way after a grave one', { injury: 'serious' }, 'either-way'],
  ])('%s', (_, facts, ofClass) => {
    const dog = rowOf('dangerous-dog');
    expect(offenceInCase(dog, facts)).toEqual({ ...dog, class: ofClass });
  });
});

test('no other offence changes with an injury', () => {
  const others = westMidlands.offences.filter((row) => offenceInCase(row, { injury: 'serious' }) !== row);
  expect(others.map(({ id }) => id)).toEqual(['dangerous-dog']);
  expect(westMidlands.offences.filter(turnsOnInjury).map(({ id }) => id)).toEqual(['dangerous-dog']);
});
