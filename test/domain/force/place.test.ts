import { expect, test } from 'vitest';
import { isKnownPlace, outside, sayPlace, sayPlaces } from '../../../src/domain/force/place.ts';

const place = (id: string, title: string) => ({ id, title, nicknames: [], parts: [] });
/** Invented: three places and no more. */
const force = { places: [place('ayle', 'Ayle'), place('brock', 'Brock'), place('corve', 'Corve Dale')] };

// Somebody who lives outside the force area is dealt with, too; a place nobody lists is a slip or another force's.
test.each([
  ['ayle', true],
  ['corve', true],
  [outside, true],
  ['dudley', false],
  ['', false],
])('that the force knows “%s” is %s', (id, is) => {
  expect(isKnownPlace(id, force)).toBe(is);
});

test.each([
  ['corve', 'Corve Dale'],
  [outside, 'outside the force area'],
  // Renamed in the force's data since: an old case is read all the same.
  ['gone', 'gone'],
])('%s is said “%s”', (id, words) => {
  expect(sayPlace(id, force)).toBe(words);
});

test.each<[readonly string[], string]>([
  [[], ''],
  [['brock'], 'Brock'],
  [['ayle', 'brock'], 'Ayle and Brock'],
  [['ayle', 'brock', outside], 'Ayle, Brock and outside the force area'],
  [['corve', 'ayle', 'brock'], 'the whole force area'],
  [['ayle', 'brock', 'corve', outside], 'the whole force area and outside it'],
])('%j are said “%s”', (ids, words) => {
  expect(sayPlaces(ids, force)).toBe(words);
});
