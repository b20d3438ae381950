import { describe, expect, test } from 'vitest';
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

// Any of those found may be it, or none: the questions of the one that happens to stand first are not asked of the others.
describe('given words that surely name no offence', () => {
  const first = (words: string) => press(sitDown(), 'answer', { words }).view;
  const asked = (words: string) => Object.keys(first(words).fields);
  const about = (words: string) => (first(words).data as { about: { step: string } }).about;

  test.each([
    'murder', // not on the list; breach of an order and public order stand nearest
    'modern slavery', // a drug stands nearest
  ])('of “%s” only what is asked of every offence stands beside the choice', (words) => {
    expect(asked(words)).toEqual(['offence', 'age', 'admission', 'evidence']);
    expect(about(words)).toMatchObject({ offenceTitle: '', offenceClass: '' });
  });

  test('of a drug and a knife together nobody asks what only the drug asks, nor promises its short path', () => {
    const { fields, data } = first('bag of weed and a knife');
    expect(fields.offence?.value).toBe('');
    expect(fields.circumstances?.only ?? []).not.toContain('supplyIndicated');
    expect(Object.keys(fields)).not.toContain('sex');
    expect((data as { about: { step: string } }).about.step).not.toBe('step 2 of 3');
  });

  test('what all of them ask is asked at once', () => {
    expect(asked('hit with a bottle')).toEqual(expect.arrayContaining(['circumstances', 'borough']));
  });

  test('once one is chosen, the rest of its questions come', () => {
    const chosen = press(press(sitDown(), 'answer', { words: 'modern slavery' }), 'answer', {
      ...{ offence: 'possession-class-b', age: '30', admission: 'full', evidence: 'charge-standard' },
    });
    expect(chosen.view.target.step).toBe('questions');
    expect(Object.keys(chosen.view.fields)).toEqual(expect.arrayContaining(['circumstances', 'borough']));
  });
});
