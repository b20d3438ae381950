import { expect, test } from 'vitest';
import { lateWishes } from '../../../src/domain/calls/lateWishes.ts';
import { runningClocks } from '../../../src/domain/calls/runningClocks.ts';
import { addDays } from '../../../src/domain/days.ts';
import type { TaskWish } from '../../../src/domain/force/vocabulary.ts';
import type { VictimWishes } from '../../../src/domain/victim/victimEvent.ts';
import { filedConditionalCaution } from '../../support/caseStages.ts';
import { byClock, type Story, tell } from '../../support/caseStories.ts';
import { callAbout } from '../../support/victimCalls.ts';
import { westMidlands as force } from '../../support/westMidlands.ts';

/** They were told the decision, and asked for it then. */
const asks = (wishes: VictimWishes): Story =>
  byClock(
    byClock(filedConditionalCaution(), { type: 'victim-called', call: callAbout('disposal', 'disposal') }),
    { type: 'victim-wishes', wishes },
  );

// Whoever was promised something by a day, and had nothing, hears that we are sorry: of whatever has a day.
test.each<[TaskWish, VictimWishes]>([
  ['support', { support: 'wanted' }],
  ['restorative-justice', { restorativeJustice: 'interested' }],
  ['statement', { statement: 'wanted' }],
  ['compensation', { compensation: 'wanted' }],
  ['review', { review: 'wanted' }],
])('what a victim asked for (%s) is late once its day is over, and not on it', (wish, wishes) => {
  const { theCase } = asks(wishes);
  const dueBy = runningClocks(theCase, force).find(({ name }) => name === wish)?.dueBy;
  if (dueBy === undefined) throw new Error(`${wish} has no day`);
  expect(lateWishes(theCase, force, dueBy)).not.toContain(wish);
  expect(lateWishes(theCase, force, addDays(dueBy, 1))).toContain(wish);
});

test('what was only offered, or was done, is never late', () => {
  const offered = filedConditionalCaution().theCase;
  const clock = runningClocks(offered, force).find(({ name }) => name === 'support');
  const long = addDays(clock?.dueBy ?? force.bankHolidaysUntil, 100);
  expect(lateWishes(offered, force, long)).toEqual([]);
  const done = tell(asks({ statement: 'wanted' }), { type: 'statement-taken' });
  expect(lateWishes(done.theCase, force, long)).toEqual([]);
});
