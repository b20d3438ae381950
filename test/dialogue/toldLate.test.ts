import { describe, expect, test } from 'vitest';
import { scriptOf } from '../../src/dialogue/screens/calls/scriptOf.ts';
import { dueCall } from '../../src/domain/calls/dueCall.ts';
import { addDays, londonDay, sayDay } from '../../src/domain/days.ts';
import type { VictimCall } from '../../src/domain/victim/victimEvent.ts';
import type { Day } from '../../src/law/day.ts';
import { monthsAfter } from '../../src/law/limits.ts';
import * as stages from '../support/caseStages.ts';
import { byClock, minute, reported, type Story, sergeant, tell } from '../support/caseStories.ts';
import { callAbout, triedCall } from '../support/victimCalls.ts';
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

const daysBetween = (from: Day, until: Day) => (Date.parse(until) - Date.parse(from)) / 86_400_000;

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

// Victims’ Code, right 6. A decision on the breach begins five days of its own; the weeks before it are over all the same.
describe('given a breach that nobody told the victim of, and that is decided weeks later', () => {
  const after = (days: number) => minute(days * 24 * 60 + 60);
  const heard = (told: VictimCall['told']) =>
    byClock(stages.breachedConditionalCaution(), {
      type: 'victim-called',
      call: { ...triedCall, occasion: 'disposal', outcome: 'reached', told },
    });
  const decided = (story: Story, days: number) =>
    tell(
      story,
      { type: 'decide-breach', decision: 'charge', reason: 'No reason was given.' },
      { by: sergeant, at: after(days) },
    );

  test.each([
    ['that day, and they are rung the next', 0, 1, false],
    ['after weeks, and they are rung the next day', 40, 41, true],
    ['that day, and they are rung after weeks', 0, 41, true],
  ] as const)('%s', (_when, decidedAfter, rungAfter, isLate) => {
    const said = saidAfter(rungAfter, decided(heard(['disposal']), decidedAfter));
    expect(said.includes('You should have heard from us sooner, and I am sorry.')).toBe(isLate);
  });

  test('but told of the breach in time, then nobody says sorry for what was decided the day before', () => {
    expect(saidAfter(41, decided(heard(['disposal', 'breach']), 40))).not.toContain('sooner');
  });
});

test('given a new day after a breach, when the victim is rung once it is over, then it is none to come', () => {
  const story = stages.varied();
  expect(saidAfter(1, story)).toMatch(
    /We will ask the person to agree to a new day.*This is what they still have to do, if they agree to the new day\. Sessions about what led to this, by Thursday 1 April\./,
  );
  const late = saidAfter(400, story);
  expect(late).toMatch(/A new day was set for it/);
  expect(late).toMatch(
    /This is what they were still to do\. Sessions about .*, which was due by .*\. We have not heard yet/,
  );
  expect(late).not.toMatch(/There is a new day|still have to do/);
});

test('given a breach that was charged, when its victim is rung weeks after, then they hear on which day it was decided', () => {
  const story = tell(stages.charged(), { type: 'decide-instead', disposal: 'charge' });
  expect(saidAfter(1, story)).toContain('The case now goes to court.');
  const late = saidAfter(40, story);
  expect(late).toMatch(/It was decided on \w+ \d+ \w+ that it goes to court\./);
  expect(late).not.toContain('now goes to court');
});

// Victims' Right to Review: asked for within three months. No source says from when, so that no day after three months from the
// decision is named, and nobody who hears later than that is told that it is over.
describe('given a case that ends without court', () => {
  const ended = () => tell(stages.notDiverted(), { type: 'decide-instead', disposal: 'no-further-action' });
  const decided = londonDay(minute(0));
  test.each([
    ['the next day', 1],
    ['weeks after', 40],
    ['on the last day', daysBetween(decided, monthsAfter(decided, 3))],
  ])(
    'when its victim is rung %s, then they hear until which day they can ask for a review',
    (_when, days) => {
      const until = sayDay(monthsAfter(decided, 3));
      expect(saidAfter(days, ended())).toContain(
        `look at this choice again, until ${until}. Shall I tell you how?`,
      );
    },
  );

  test('when its victim is rung later than that, then no day is named, and somebody finds out', () => {
    const said = saidAfter(daysBetween(decided, monthsAfter(decided, 3)) + 1, ended());
    expect(said).toContain('You had three months to ask us to look at this again. That time may be over.');
    expect(said).toContain('If you want to know, we will find out and tell you.');
    expect(said).not.toMatch(/again, until|Shall I tell you how\?/);
  });
});

// Whoever got a letter was spoken to by nobody.
test.each([
  ['a letter', 'letter', true],
  ['an e-mail', 'email', true],
  ['a text', 'text', true],
  ['a call', 'phone', false],
] as const)(
  'given a victim who heard before by %s, when they are rung, then it is the first talk: %s',
  (_by, channel, isFirst) => {
    const before = tell(stages.filedForDivert(), {
      type: 'log-victim-call',
      call: { ...callAbout('disposal', 'disposal'), channel },
    });
    const said = saidAfter(1, reported(before, 'accepted', 'completed'));
    expect(said.includes('You and I have not spoken before.')).toBe(isFirst);
  },
);

// The conditions of a community resolution: not enforceable “in all but the most exceptional circumstances” (NPCC guidance).
test('what is said of court after a community resolution names the source it rests on', () => {
  const rows = westMidlands.victimScripts.parts.filter(({ words }) => /Only in very rare cases/.test(words));
  expect(rows.map(({ id }) => id)).toEqual(['must-cr', 'must-cr-agreed', 'breach-cr']);
  for (const { source } of rows) expect(source).toContain('in all but the most exceptional circumstances');
});

test('given a decision, when the victim is told of it, then what is open stands under “Do not say”, and nothing else of it', () => {
  const unsaid = (story: Story) => {
    const due = dueCall(story.theCase, westMidlands);
    if (due === undefined) throw new Error('There is no call');
    const speaker = { caller: 'liaison', today: londonDay(minute(0)) } as const;
    return scriptOf(story.theCase, due, westMidlands, speaker).mustNotSay.join(' ');
  };
  const ended = tell(stages.notDiverted(), { type: 'decide-instead', disposal: 'no-further-action' });
  expect(unsaid(ended)).not.toMatch(/How it will end|will do all of it/);
  expect(unsaid(charged())).not.toMatch(/How it will end|will do all of it/);
  expect(unsaid(stages.filedConditionalCaution())).toContain(
    'That they will do all of it: nobody knows yet.',
  );
  expect(unsaid(stages.breachedConditionalCaution())).toContain('How it will end.');
});
