import { expect, test } from 'vitest';
import { unreadable } from '../../../src/store/record/unreadable.ts';
import { upgradeTo } from '../../../src/store/record/upgradeTo.ts';

const upgrades = {
  1: (old: object) => ({ ...old, path: 'one' }),
  2: (old: object) => ({ ...old, path: `${'path' in old ? old.path : 'none'}, two` }),
};

test.each([
  [1, { version: 3, kept: true, path: 'one, two' }],
  [2, { version: 3, kept: true, path: 'none, two' }],
  [3, { version: 3, kept: true }],
])('data of version %i goes up one version at a time', (version, result) => {
  expect(upgradeTo(3, upgrades, { version, kept: true })).toEqual(result);
});

test('a later version is newer; a gap in the table, or no version, is damage', () => {
  const damaged = unreadable('damaged', 'there is no way up from record version 1');
  expect(() => upgradeTo(3, { 2: upgrades[2] }, { version: 1 })).toThrow(damaged);
  expect(() => upgradeTo(3, upgrades, { version: 4 })).toThrow('record version 4 and this Waymark knows 3');
  for (const data of [null, [], 7, 'x', {}, { version: '1' }, { version: 1.5 }, { version: -1 }]) {
    expect(() => upgradeTo(3, upgrades, data)).toThrow('does not say which version');
  }
});
