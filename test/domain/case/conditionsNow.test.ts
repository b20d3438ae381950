import { expect, test } from 'vitest';
import type { Undertaking } from '../../../src/domain/case/case.ts';
import { conditionsNow } from '../../../src/domain/case/conditionsNow.ts';
import { courseCondition, remedyCondition } from '../../support/filings.ts';

const second = { ...courseCondition, id: 'esol' };
const rows = (...ids: readonly string[]): readonly Undertaking[] =>
  ids.map((intervention) => ({ intervention, provider: 'p', referred: true }));
const all = [courseCondition, second, remedyCondition];

// Whoever decides, and the officer, read what the person has to do, and nothing that was dropped.
test.each([
  ['both courses', rows('alcohol-related-violence', 'esol'), all],
  ['the one that is left, where the other was declined', rows('esol'), [second, remedyCondition]],
  ['the remedy alone, where another course is chosen', rows(), [remedyCondition]],
  ['the remedy, though something was required that has its name', rows('written-apology'), [remedyCondition]],
])('what is asked of the person still is %s', (_what, required, left) => {
  expect(conditionsNow({ required, conditions: all })).toEqual(left);
});
