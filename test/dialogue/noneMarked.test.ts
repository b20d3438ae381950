import { expect, test } from 'vitest';
import { press, sitDown } from './sitting.ts';

const nearest =
  /^These come nearest\. None is marked, as your words do not surely name one: choose what happened\.$/;
const marked = /^The closest offence on the force’s list is marked\. Check that it is the right one\.$/;

// An officer in a hurry takes what stands first: the card says whether any of it was meant.
test.each<[string, string, RegExp]>([
  ['what the list has', 'punched', marked],
  ['nothing surely', 'hit with a bottle', nearest],
  [
    'what the list does not have',
    'murder',
    /^Murder is not on the force’s list\. .* Choose one of these only if it is what happened\.$/,
  ],
  [
    'an offence that no row is',
    'breach of bail',
    /^Breach of bail conditions is not on the force’s list\. .*type “withdraw WM-[^”]*” .* Choose one of these only/,
  ],
])('given words that name %s (“%s”), then the card says what those found are', (_what, words, says) => {
  const { view } = press(sitDown(), 'answer', { words });
  expect(view.target.step).toBe('questions');
  expect(view.data).toMatchObject({ found: expect.stringMatching(says) });
  const isMarked = says === marked;
  expect(view.fields.offence?.value !== '').toBe(isMarked);
  const values = view.fields.offence?.choices?.map(({ value }) => value);
  expect(values?.includes('none-of-these')).toBe(!isMarked);
});
