import { expect, test } from 'vitest';
import { wrongReason } from '../../../src/domain/assessment/wrongReason.ts';

test('a sentence of substance will do', () => {
  expect(wrongReason('They went to the police themselves.')).toBeUndefined();
});

test.each(['', 'x', 'See log', 'Good good good good good'])(
  '"%s" is turned away with what to write',
  (reason) => {
    expect(wrongReason(reason)).toMatch(/^Say in a whole sentence what makes this case exceptional/);
  },
);
