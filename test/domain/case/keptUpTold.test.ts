import { describe, expect, test } from 'vitest';
import { isToHearToday } from '../../../src/domain/calls/isToHearToday.ts';
import type { CaseCondition } from '../../../src/domain/case/case.ts';
import { keptUpHasEnded, keptUpIsOver } from '../../../src/domain/case/keptUpIsOver.ts';
import { day } from '../../../src/law/day.ts';
import * as stages from '../../support/caseStages.ts';
import { byClock, filed, reported, type Story, sergeant, tell } from '../../support/caseStories.ts';
import { courseCondition, remedyCondition } from '../../support/filings.ts';
import { callAbout, triedCall } from '../../support/victimCalls.ts';

type Step = (story: Story) => Story;

const noContact: CaseCondition = { ...remedyCondition, id: 'no-contact', isKeptUp: true };
const stayAway: CaseCondition = { ...remedyCondition, id: 'stay-away', isKeptUp: true };
const until = (date: string, one = noContact): CaseCondition => ({ ...one, deadline: day(date) });
const march = until('2027-03-12');
const january = until('2027-01-31');

const agreed = (conditions: readonly CaseCondition[]) => ({
  disposal: 'deferred-prosecution' as const,
  conditions: [courseCondition, ...conditions],
});
const first =
  (...conditions: readonly CaseCondition[]): Step =>
  (story) =>
    filed(story, agreed(conditions));
const anew =
  (...conditions: readonly CaseCondition[]): Step =>
  (story) =>
    filed(tell(reported(story, 'declined'), { type: 'choose-another' }), agreed(conditions));
/** And tried to hear them anew, in vain. */
const decidedAgain: Step = (story) =>
  byClock(
    tell(
      reported(story, 'accepted', 'missed', 'missed'),
      { type: 'decide-breach', decision: 'decide-again', reason: 'No reason was given.' },
      { by: sergeant },
    ),
    { type: 'victim-called', call: triedCall },
  );
const called =
  (some: Partial<ReturnType<typeof callAbout>>): Step =>
  (story) =>
    byClock(story, { type: 'victim-called', call: { ...callAbout('disposal', 'disposal'), ...some } });
const heard = called({});
const caseOf = (...steps: readonly Step[]) =>
  steps.reduce((story, step) => step(story), stages.drafting()).theCase;

// What they rely on is what somebody told them, however often it was settled anew before the next call.
describe('given a victim who was told until when nobody is to contact them, when it is filed anew,', () => {
  test.each<readonly [string, readonly Step[], boolean]>([
    ['a sooner day', [first(march), heard, anew(january)], true],
    [
      'the sooner day once more, with no call between',
      [first(march), heard, anew(january), anew(january)],
      true,
    ],
    [
      'another that is later, and sooner than they heard',
      [first(march), heard, anew(january), anew(until('2027-02-07'))],
      true,
    ],
    ['the sooner day once they heard it', [first(march), heard, anew(january), heard, anew(january)], false],
    [
      'the sooner day once a letter says it',
      [first(march), heard, anew(january), called({ outcome: 'sent', channel: 'letter' }), anew(january)],
      false,
    ],
    [
      'the sooner day after a ring in vain',
      [first(march), heard, anew(january), called(triedCall), anew(january)],
      true,
    ],
    ['the day that they heard, after a sooner one', [first(march), heard, anew(january), anew(march)], false],
    ['none, and then a sooner day', [first(march), heard, anew(), anew(january)], true],
    ['none, and then the day that they heard', [first(march), heard, anew(), anew(march)], false],
    [
      'a sooner day after a breach had it decided again',
      [first(march), heard, decidedAgain, first(january)],
      true,
    ],
    ['none', [first(march), heard, anew()], true],
    ['none, twice', [first(march), heard, anew(), anew()], true],
    ['none once they heard that', [first(march), heard, anew(), heard, anew()], false],
    ['one of two', [first(march, until('2027-03-12', stayAway)), heard, anew(march)], true],
    [
      'one of two, the other over by its day',
      [first(march, until('2026-11-19', stayAway)), heard, anew(march)],
      false,
    ],
    ['a sooner day that they never heard the later one of', [first(march), anew(january)], false],
    // They were told that nothing of the kind was agreed.
    [
      'none, where it was agreed and left out between two calls',
      [first(), heard, anew(march), anew()],
      false,
    ],
  ])('%s, then they are told today exactly where it is less than they heard', (_what, steps, isToday) => {
    expect(isToHearToday(caseOf(...steps), 'disposal')).toBe(isToday);
  });

  test('then nobody says that it is over who was never told of it', () => {
    const between = caseOf(first(), heard, anew(march), anew());
    expect([keptUpIsOver(between), keptUpHasEnded(between, true)]).toEqual([false, false]);
    expect(keptUpIsOver(caseOf(first(march), heard, anew()))).toBe(true);
    // What stands is sooner: that is less, and not over.
    expect(keptUpIsOver(caseOf(first(march), heard, anew(), anew(january)))).toBe(false);
  });
});
