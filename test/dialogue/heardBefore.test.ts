import { describe, expect, test } from 'vitest';
import { scriptOf } from '../../src/dialogue/screens/calls/scriptOf.ts';
import { dueCall } from '../../src/domain/calls/dueCall.ts';
import type { RunningClock } from '../../src/domain/calls/runningClocks.ts';
import type { ClockName } from '../../src/domain/force/victimsCode.ts';
import { day } from '../../src/law/day.ts';
import * as stages from '../support/caseStages.ts';
import { byClock, reported, type Story, sergeant, tell } from '../support/caseStories.ts';
import { callAbout } from '../support/victimCalls.ts';
import { westMidlands } from '../support/westMidlands.ts';

const speaker = { caller: 'liaison', today: day('2026-11-20') } as const;
const heardOfBreach = (story: Story) =>
  byClock(story, { type: 'victim-called', call: callAbout('breach', 'breach') });
const decided = (story: Story, decision: 'excuse' | 'charge' | 'no-further-action') =>
  tell(story, { type: 'decide-breach', decision, reason: 'r' }, { by: sergeant });
const missedAgain = (story: Story) => reported(story, 'missed', 'missed');
const breached = stages.breachedConditionalCaution;

function wordsOf({ theCase }: Story): string {
  const due = dueCall(theCase, westMidlands);
  if (due === undefined) throw new Error('Nobody waits for a call');
  return scriptOf(theCase, due, westMidlands, speaker)
    .pieces.map(({ words }) => words)
    .join(' ');
}

describe('given a call about a breach, when the victim', () => {
  const asNews = /What was agreed has not been kept to\. I want you to hear that from us\./;
  const asKnown = /We told you that what was agreed has not been kept to\./;

  // Who heard it last week is told what was decided; who did not, hears it as it happened.
  test.each<[string, RegExp, () => Story]>([
    ['has not heard of it, then it is news', asNews, () => breached()],
    ['has not heard of it and it is decided, then it is news', asNews, () => decided(breached(), 'charge')],
    ['knows of it, and it is to be charged', asKnown, () => decided(heardOfBreach(breached()), 'charge')],
    [
      'knows of it, and it is closed, then only that is news',
      asKnown,
      () => decided(heardOfBreach(breached()), 'no-further-action'),
    ],
    [
      'knows of an earlier one that was excused, then the next is news',
      asNews,
      () => missedAgain(decided(heardOfBreach(breached()), 'excuse')),
    ],
  ])('%s', (_what, words, story) => {
    expect(wordsOf(story())).toMatch(words);
  });
});

describe('given somebody who was to hear by a day, when they hear after it,', () => {
  const [dayBefore, onTheDay] = [day('2026-11-19'), speaker.today];
  const clock = (name: ClockName, dueBy = dayBefore): RunningClock => ({
    name,
    since: day('2026-11-10'),
    remindOn: dueBy,
    dueBy,
  });
  const sorry = /You should have heard from us sooner, and I am sorry\./;
  const said = (occasion: 'disposal' | 'breach' | 'completion', ...clocks: readonly RunningClock[]) => {
    const story = {
      disposal: stages.filedConditionalCaution,
      breach: breached,
      completion: stages.completed,
    };
    return scriptOf(story[occasion]().theCase, { occasion, clocks }, westMidlands, speaker)
      .pieces.map(({ words }) => words)
      .join(' ');
  };

  test.each(['disposal', 'breach', 'completion'] as const)('then of the %s with an apology', (occasion) => {
    expect(said(occasion, clock(occasion))).toMatch(sorry);
    expect(said(occasion, clock(occasion, onTheDay)), 'on the day it is not late').not.toMatch(sorry);
    expect(said(occasion, clock('promised')), 'a promise').toMatch(sorry);
  });

  test('then nothing of the kind where only help is offered late', () => {
    expect(said('disposal', clock('disposal', onTheDay), clock('support'))).not.toMatch(sorry);
  });
});
