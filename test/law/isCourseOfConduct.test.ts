import { expect, test } from 'vitest';
import { isCourseOfConduct } from '../../src/law/isCourseOfConduct.ts';
import { nationalOffences } from '../../src/law/nationalOffences.ts';
import { westMidlands } from '../support/westMidlands.ts';

/** Two occasions at least (PHA 1997 ss.1 to 4A and 7(3); CDA 1998 s.32), or repeated or continuous (SCA 2015 s.76). */
const takeACourse = [
  ...['harassment', 'harassment-violence', 'racially-aggravated-harassment'],
  ...['stalking', 'stalking-serious', 'coercive-control'],
];

test.each(takeACourse)('%s is made of more than one act, and on the national list', (id) => {
  expect(isCourseOfConduct({ id })).toBe(true);
  expect(nationalOffences.has(id)).toBe(true);
});

test('so is a force’s own offence whose time runs from the last act, and no other', () => {
  expect(isCourseOfConduct({ id: 'own', timeLimit: 'course-of-conduct' })).toBe(true);
  expect(isCourseOfConduct({ id: 'own', timeLimit: 'six-months' })).toBe(false);
  expect(isCourseOfConduct({ id: 'own' })).toBe(false);
});

test('nothing else on the first force’s list is', () => {
  const found = westMidlands.offences.filter(isCourseOfConduct).map(({ id }) => id);
  expect(found.sort()).toEqual([...takeACourse].sort());
});
