import { describe, expect, test } from 'vitest';
import { otherOffences } from '../../src/law/otherOffences.ts';
import { offenceClasses } from '../../src/law/vocabulary.ts';
import { westMidlands } from '../support/westMidlands.ts';

const plain = (words: string) => words.toLowerCase();
const listed = new Set(
  westMidlands.offences.flatMap(({ title, synonyms, codes = [] }) =>
    [title, ...synonyms, ...codes.map(({ wording }) => wording)].map(plain),
  ),
);

describe('the offences that lists leave out', () => {
  test.each(otherOffences)(
    '$title names its legislation, is of a known class, and is called so by no row of the list',
    (one) => {
      // What is no offence has a word of why instead.
      expect(one.statute).toMatch(one.class === 'no-offence' ? /./ : / \d{4}|^Common law$/);
      expect([...offenceClasses, 'no-offence', 'to-confirm']).toContain(one.class);
      for (const name of [one.title, ...one.synonyms]) expect(listed.has(plain(name)), name).toBe(false);
    },
  );

  test('each way to say one says it of one alone', () => {
    const names = otherOffences.flatMap(({ title, synonyms }) => [title, ...synonyms].map(plain));
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });
});
