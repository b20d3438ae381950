import { describe, expect, test } from 'vitest';
import { offenceFinder } from '../../src/dialogue/findOffences.ts';
import { westMidlands } from '../support/westMidlands.ts';

const find = offenceFinder(westMidlands.offences);
const ids = (words: string) => find(words).map(({ id }) => id);

describe('given the words an officer types, when the offence is looked for, then', () => {
  test.each([
    ['weed', 'possession-cannabis'],
    ['Cannabis', 'possession-cannabis'],
    ['canabis', 'possession-cannabis'],
    ['canabiss', 'possession-cannabis'],
    [' spliff ', 'possession-cannabis'],
    ['coke', 'possession-class-a'],
    ['cocain', 'possession-class-a'],
    ['punch', 'common-assault'],
    ['punched', 'common-assault'],
    ['shop lifting', 'theft-shop'],
    ['shoplifting', 'theft-shop'],
    ['shoplift', 'theft-shop'],
    ['shopliftng', 'theft-shop'],
    ['robbed', 'robbery'],
    ['robery', 'robbery'],
    ['ABH', 'abh'],
    ['s47', 'abh'],
    ['s18', 'gbh-intent'],
    ['knife', 'bladed-article'],
    ['smashed window', 'criminal-damage'],
    ['dealing coke', 'pwits-class-a'],
  ])('"%s" finds %s first', (words, id) => {
    expect(ids(words)[0]).toBe(id);
  });

  test.each(
    westMidlands.offences.flatMap(({ id, title, synonyms }) =>
      [title, ...synonyms].map((words) => [words, id]),
    ),
  )('"%s" finds %s', (words, id) => {
    expect(ids(words)).toContain(id);
  });

  test.each(['', '   ', 'xyzzy', '!!!'])('"%s" finds nothing', (words) => {
    expect(ids(words)).toEqual([]);
  });

  test('five at most, each once', () => {
    const found = ids('assault theft drugs public order damage weapon');
    expect(found).toHaveLength(5);
    expect(new Set(found).size).toBe(5);
  });

  test('it answers at once, long text too', () => {
    const start = performance.now();
    find('punched '.repeat(200));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
