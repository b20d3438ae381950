import { expect, test } from 'vitest';
import type { Facts } from '../../src/law/facts.ts';
import { barFight } from '../support/westMidlands.ts';
import { walkThrough } from './sitting.ts';
import { askedFacts } from './typing.ts';

// Nobody's age can change: what another one would have brought helps nobody, and asks for a false one.
test.each<[string, Facts, string]>([
  ['an adult at the result', barFight, 'assessment'],
  ['somebody of 18', { ...barFight, age: 18 }, 'assessment'],
  ['an adult who denies it', { ...barFight, admission: 'denies' }, 'refusal'],
])('%s is told of other answers, of no other age', (_who, facts, step) => {
  const { view } = askedFacts(walkThrough([{ words: 'punched' }]), facts);
  expect(view.target.step).toBe(step);
  const words = JSON.stringify(view.data);
  expect(words).toContain('If “Does the person admit it?” were');
  expect(words).not.toContain('How old is the person?” were');
});
