import { expect, test } from 'vitest';
import { nameInSentence } from '../../src/dialogue/words/nameInSentence.ts';
import { sayNames } from '../../src/dialogue/words/sayNames.ts';

// Read out loud: “We are asking the borough’s drug and alcohol service to phone you”.
test.each([
  ['The borough’s drug and alcohol service', 'the borough’s drug and alcohol service'],
  ['Cranstoun', 'Cranstoun'],
  ['Theo’s Place', 'Theo’s Place'],
])('within a sentence “%s” is %s', (name, said) => {
  expect(nameInSentence(name)).toBe(said);
});

test('of several names the first stands as it is', () => {
  expect(sayNames(['The council', 'The NHS website', 'Cranstoun'])).toBe(
    'The council, the NHS website and Cranstoun',
  );
});
