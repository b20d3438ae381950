import { expect, test } from 'vitest';
import { confirmedOn, sourcesReadOn } from '../../src/law/confirmedOn.ts';
import { day } from '../../src/law/day.ts';
import type { Rule } from '../../src/law/rule.ts';

const own = day('2026-10-01');

/** What the force must still confirm has no day on which it was, whatever is written beside it. */
test.each<[string, Pick<Rule, 'standing' | 'confirmed'>, string | undefined]>([
  ['a row that was read with all the others', { standing: 'confirmed' }, sourcesReadOn],
  ['a row that was read again since', { standing: 'confirmed', confirmed: own }, own],
  ['a row that is to be confirmed', { standing: 'to-confirm' }, undefined],
  ['the same with a day', { standing: 'to-confirm', confirmed: own }, undefined],
])('%s', (_, row, on) => {
  expect(confirmedOn(row)).toBe(on);
});
