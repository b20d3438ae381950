import { expect, test } from 'vitest';
import { deadlinesFrom } from '../../../src/domain/conditions/deadlines.ts';
import { day } from '../../../src/law/day.ts';

/** Friday 20 November 2026 and the force's weeks: practice, not law, so what the force has set is what counts. */
test.each([
  [12, 12, '2027-02-12', '2027-02-12'],
  [12, 16, '2027-02-12', '2027-03-12'],
  [16, 20, '2027-03-12', '2027-04-09'],
  [16, 24, '2027-03-12', '2027-05-07'], // longer than anything reported, once the force has confirmed it
])('usually %i weeks, %i at most: by %s, and never later than %s', (usual, longest, usually, latest) => {
  expect(deadlinesFrom(day('2026-11-20'), { deadlineWeeks: { usual, longest } })).toEqual({
    usual: usually,
    latest,
  });
});
