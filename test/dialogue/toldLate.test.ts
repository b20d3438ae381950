import { describe, expect, test } from 'vitest';
import { scriptOf } from '../../src/dialogue/screens/calls/scriptOf.ts';
import { dueCall } from '../../src/domain/calls/dueCall.ts';
import { addDays, londonDay } from '../../src/domain/days.ts';
import * as stages from '../support/caseStages.ts';
import { minute, type Story, tell } from '../support/caseStories.ts';
import { westMidlands } from '../support/westMidlands.ts';

/** The words of the call that is due, if it is made so many days after all of it happened. */
function saidAfter(days: number, { theCase }: Story): string {
  const due = dueCall(theCase, westMidlands);
  if (due === undefined) throw new Error('There is no call');
  const today = addDays(londonDay(minute(0)), days);
  return scriptOf(theCase, due, westMidlands, { caller: 'liaison', today })
    .pieces.map(({ words }) => words)
    .join(' ');
}

const charged = () => tell(stages.notDiverted(), { type: 'decide-instead', disposal: 'charge' });
const stories = [
  ['a conditional caution', stages.filedConditionalCaution, /It is called a conditional caution/],
  ['a charge', charged, /The person is charged/],
] as const;

// Victims' Code, right 6: a victim hears of a decision within five working days. Whoever hears it later is told that it is late,
// and hears of nothing as new or to come soon that is weeks old.
describe.each(stories)('given %s that nobody has told the victim of', (_what, story, says) => {
  test('when they are rung the day after, then it is news, and nobody says sorry', () => {
    const said = saidAfter(1, story());
    expect(said).toMatch(says);
    expect(said).toContain('Now it has been decided.');
    expect(said).not.toMatch(/It was decided on|You should have heard from us sooner/);
  });

  test.each([10, 40])('when they are rung %i days after, then they hear first that it is late', (days) => {
    const said = saidAfter(days, story());
    expect(said).toMatch(says);
    expect(said).toMatch(
      /It was decided on \w+ \d+ \w+\. You should have heard from us sooner, and I am sorry\. (It is called|The person is)/,
    );
    expect(said).not.toMatch(/Now it has been decided|\bsoon\b/);
  });
});

test('given a charge, when its victim is rung after weeks, then the day at court is not told as one to come', () => {
  expect(saidAfter(1, charged())).toMatch(/on the day that is set\. The court says what follows/);
  expect(saidAfter(40, charged())).toMatch(/That day may be over by now\. The court says what follows/);
});

test('given a new day after a breach, when the victim is rung once it is over, then it is none to come', () => {
  const story = stages.varied();
  expect(saidAfter(1, story)).toMatch(/There is a new day for it.*They still have to do what is left of it/);
  const late = saidAfter(400, story);
  expect(late).toMatch(/A new day was set for it/);
  expect(late).toMatch(/They were to do what was left of it\. It was to be done by .* We have not heard yet/);
  expect(late).not.toMatch(/There is a new day|still have to do/);
});
