import { describe, expect, test } from 'vitest';
import { offenceFinder } from '../../src/dialogue/text/offenceFinder.ts';
import { westMidlands } from '../support/westMidlands.ts';
import { typedWords } from './typedWords.ts';

const find = offenceFinder(westMidlands.offences);
const ids = (words: string) => find(words).map(({ id }) => id);
const owners = (words: string) =>
  westMidlands.offences.filter(({ title, synonyms }) => [title.toLowerCase(), ...synonyms].includes(words));

describe('given the words an officer types, when the offence is looked for, then', () => {
  test.each(
    Object.entries(typedWords).flatMap(([id, phrases]) => phrases.map((words) => [words, id] as const)),
  )('"%s" finds %s first', (words, id) => {
    expect(ids(words)[0]).toBe(id);
  });

  test.each(westMidlands.offences)('$id is found by its title and by every word of its own', (row) => {
    expect(ids(row.title)[0]).toBe(row.id);
    for (const words of row.synonyms) {
      expect(ids(words)).toContain(row.id);
      // A word that two offences share finds both; whose it is alone comes first.
      if (owners(words).length === 1) expect(ids(words)[0]).toBe(row.id);
    }
  });

  test.each(westMidlands.offences)(
    '$id is found by a title run together or with hyphens',
    ({ id, title }) => {
      expect(ids(title.replaceAll(' ', ''))[0]).toBe(id);
      expect(ids(title.replaceAll(' ', '-').toUpperCase())[0]).toBe(id);
    },
  );

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
