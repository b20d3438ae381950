import { expect, test } from 'vitest';
import { inSentence } from '../../src/domain/inSentence.ts';

// "How: eSOL class" is read by whoever sends somebody there.
test.each([
  ['Money for the loss', 'money for the loss'],
  ['A course in a group', 'a course in a group'],
  ['ESOL class', 'ESOL class'],
  ['NHS self-help on line', 'NHS self-help on line'],
  ['one-to-one', 'one-to-one'],
  ['', ''],
])('within a sentence “%s” is “%s”', (title, said) => {
  expect(inSentence(title)).toBe(said);
});
