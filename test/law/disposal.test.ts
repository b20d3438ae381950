import { expect, test } from 'vitest';
import { type Authority, authorities, higherAuthority, isPoliceRank } from '../../src/law/disposal.ts';
import { ruleById } from '../../src/law/rules/ruleBook.ts';

test.each<[Authority, boolean]>([
  ['officer', true],
  ['sergeant', true],
  ['inspector', true],
  // A joint decision, and two that stand outside the force.
  ['yjs', false],
  ['cps', false],
  ['dpp', false],
])('%s is a rank of the police, or none', (authority, isOne) => {
  expect(isPoliceRank(authority)).toBe(isOne);
});

test('of two who may decide, whoever stands higher does, in whichever order they are named', () => {
  authorities.forEach((lower, place) => {
    for (const higher of authorities.slice(place))
      expect([higherAuthority(lower, higher), higherAuthority(higher, lower)]).toEqual([higher, higher]);
  });
});

test('a row that the book does not have is not cited', () => {
  expect(ruleById('R06a').id).toBe('R06a');
  expect(() => ruleById('R00')).toThrow(new RangeError('The rule book has no row R00'));
});
