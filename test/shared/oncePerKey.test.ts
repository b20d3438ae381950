import { expect, test } from 'vitest';
import { oncePerKey } from '../../src/shared/oncePerKey.ts';

function counting(most: number) {
  const asked: string[] = [];
  const shout = oncePerKey(
    { keyOf: (word: string, times: number) => `${word} ${times}`, most },
    (word, times) => {
      asked.push(word);
      if (word === 'fails') throw new Error('not yet');
      return { said: word.repeat(times) };
    },
  );
  return { shout, asked };
}

test('is worked out once for each key, and the same answer is given to all who ask', () => {
  const { shout, asked } = counting(10);
  const first = shout('go', 2);
  expect(first).toEqual({ said: 'gogo' });
  expect(shout('go', 2)).toBe(first);
  expect(shout('go', 3)).toEqual({ said: 'gogogo' });
  expect(asked).toEqual(['go', 'go']);
});

test('what was asked about longest ago is forgotten first', () => {
  const { shout, asked } = counting(2);
  for (const word of ['one', 'two', 'one', 'three', 'one', 'two']) shout(word, 1);
  expect(asked).toEqual(['one', 'two', 'three', 'two']);
});

test('what failed is tried again', () => {
  const { shout, asked } = counting(2);
  expect(() => shout('fails', 1)).toThrow('not yet');
  expect(() => shout('fails', 1)).toThrow('not yet');
  expect(asked).toEqual(['fails', 'fails']);
});
