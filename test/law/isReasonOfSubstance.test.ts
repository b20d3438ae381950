import { expect, test } from 'vitest';
import { isReasonOfSubstance } from '../../src/law/isReasonOfSubstance.ts';

/** Whoever decides must have something to agree with: five different words make a sentence. */
test.each<[string, string | undefined, boolean]>([
  ['five different words', 'They confessed before anybody asked', true],
  ['four', 'They confessed before anybody', false],
  ['the same word again and again', 'because because because because because', false],
  ['the same word with another beginning letter', 'Good reason here for Reason', false],
  ['letters that are no words', 'a b c d e f', false],
  ['figures', '10 20 30 40 50', false],
  ['nothing', '', false],
  ['no reason given', undefined, false],
])('%s', (_, reason, isOne) => {
  expect(isReasonOfSubstance(reason)).toBe(isOne);
});
