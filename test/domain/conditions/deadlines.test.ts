import { expect, test } from 'vitest';
import { deadlinesFrom } from '../../../src/domain/conditions/deadlines.ts';
import { day } from '../../../src/law/day.ts';

const weeks = { weeksConditionsNeed: 6, weeksToHandleBreach: 4 };

/** Friday 20 November 2026 and the force's weeks: practice, not law, so what the force has set is what counts. */
test.each([
  [12, 12, '2027-02-12', '2027-02-12'],
  [12, 16, '2027-02-12', '2027-03-12'],
  [16, 20, '2027-03-12', '2027-04-09'],
  [16, 24, '2027-03-12', '2027-05-07'], // longer than anything reported, once the force has confirmed it
])('usually %i weeks, %i at most: by %s, and never later than %s', (usual, longest, usually, latest) => {
  expect(deadlinesFrom(day('2026-11-20'), { ...weeks, deadlineWeeks: { usual, longest } })).toEqual({
    usual: usually,
    latest,
  });
});

// MCA 1980 s.127: six months from a summary offence; past them a breach could no longer be charged. So the deadline that stands
// there leaves the four weeks that the force needs to handle one, but not less than the six that conditions need: nobody is
// asked for a course by tomorrow.
test.each([
  ['2026-07-01', '2027-01-01', '2027-01-01', '2027-01-01'],
  ['2026-07-20', '2027-01-01', '2027-01-20', '2027-01-20'],
  ['2026-08-05', '2027-01-08', '2027-02-05', '2027-02-05'],
  ['2026-09-20', '2027-02-20', '2027-03-20', '2027-03-20'],
  ['2026-10-09', '2027-03-12', '2027-04-09', '2027-04-09'],
  ['2026-10-08', '2027-03-11', '2027-04-08', '2027-04-08'],
  ['2026-11-19', '2027-03-12', '2027-04-09', '2027-05-19'],
  // Too soon for both: an exception (R30c), and the whole time that is left.
  ['2026-06-10', '2026-12-10', '2026-12-10', '2026-12-10'],
  ['2026-05-01', '2026-11-01', '2026-11-01', '2026-11-01'],
])('a summary offence of %s: by %s as a rule, %s at the latest', (on, usual, latest, chargeBy) => {
  const policy = { ...weeks, deadlineWeeks: { usual: 16, longest: 20 } };
  const facts = { offenceDate: day(on), domesticAbuse: 'none' } as const;
  const charged = { facts, offence: { class: 'summary', timeLimit: 'six-months' } } as const;
  expect(deadlinesFrom(day('2026-11-20'), policy, charged)).toEqual({ usual, latest, chargeBy });
  const { offenceDate: _unknown, ...unasked } = facts;
  const open = { usual: '2027-03-12', latest: '2027-04-09' };
  expect(deadlinesFrom(day('2026-11-20'), policy, { ...charged, facts: unasked })).toEqual(open);
});
