import { expect, test } from 'vitest';
import { callView } from '../../src/dialogue/screens/calls/callView.ts';
import { scriptOf } from '../../src/dialogue/screens/calls/scriptOf.ts';
import { victimLines } from '../../src/dialogue/screens/case/victimLines.ts';
import { dueCall } from '../../src/domain/calls/dueCall.ts';
import { replay } from '../../src/domain/case/apply.ts';
import type { BreachDecision, Case, CaseCondition } from '../../src/domain/case/case.ts';
import { heardDecision } from '../../src/domain/case/heardDecision.ts';
import { keptUpIsOver } from '../../src/domain/case/keptUpIsOver.ts';
import { addDays, londonDay } from '../../src/domain/days.ts';
import type { Day } from '../../src/law/day.ts';
import type { Disposal } from '../../src/law/disposal.ts';
import * as stages from '../support/caseStages.ts';
import {
  byClock,
  filed,
  minute,
  reported,
  type Story,
  sergeant,
  tell,
  withdrawn,
} from '../support/caseStories.ts';
import { courseCondition, remedyCondition } from '../support/filings.ts';
import { callAbout } from '../support/victimCalls.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

const again = (events: Story['events']): Story => ({ events, theCase: replay(events) });
/** The same story, in which all that was filed is to be kept up until that day. */
const keptUp = ({ events }: Story, until: Day | undefined): Story =>
  again(
    events.map((logged) => {
      if (logged.event.type !== 'filed' || until === undefined) return logged;
      const { filing } = logged.event;
      const conditions = filing.conditions.map((one) => ({
        ...{ ...one, isKeptUp: true as const, deadline: until },
      }));
      return { ...logged, event: { ...logged.event, filing: { ...filing, conditions } } };
    }),
  );
/** The same story, in which the victim heard what was decided once it was filed. */
const knowing = ({ events }: Story): Story => {
  const place = events.findLastIndex(({ event }) => event.type === 'filed');
  const { at = minute(0) } = events[place] ?? {};
  const event = { type: 'victim-called', call: callAbout('disposal', 'disposal') } as const;
  const heard = { at, by: { kind: 'clock' }, cause: 'heard', event } as const;
  return again(events.toSpliced(place + 1, 0, heard));
};
const toldOf = (story: Story) => byClock(story, { type: 'victim-called', call: callAbout('disposal') });
const hearing = (story: Story) =>
  byClock(story, { type: 'victim-called', call: callAbout('disposal', 'disposal') });

const today = londonDay(minute(0));
const later = addDays(today, 60);

// Who relies on a protection that is over is in danger: its officer sees to that today.
test.each([
  ['sent to the CPS', stages.referredToCps, later, true],
  ['sent to the CPS on its last day', stages.referredToCps, today, true],
  ['sent to the CPS once its last day was over', stages.referredToCps, addDays(today, -1), false],
  ['sent to the CPS, nothing to keep up', stages.referredToCps, undefined, false],
  ['withdrawn', () => withdrawn(toldOf(stages.filedConditionalCaution())), later, true],
  ['still going on', stages.breachedConditionalCaution, later, false],
] as const)('%s, then its officer sees to it that they hear', (_what, of, until, says) => {
  const { theCase } = knowing(keptUp(of(), until));
  const lines = victimLines(theCase, force)
    .map(({ text }) => text)
    .join(' ');
  const see =
    'See that the victim is told today, before the person, not to count any more on them staying away';
  expect(lines.includes(see)).toBe(says);
  // Whoever rings may never see the officer's card, and the call is due on the day that the card names.
  const due = dueCall(theCase, force);
  if (due === undefined) throw new Error('No call is due');
  const { data } = callView(theCase, due, force, { caller: 'liaison', today });
  expect(JSON.stringify(data).includes(see)).toBe(says);
  expect(due.clocks.some(({ name, dueBy }) => name === due.about && dueBy === today)).toBe(says);
});

// They rely on it, and a letter is days on its way.
test.each([
  [later, false],
  [undefined, true],
])('who wants letters is spoken to where they hear today that it is over (until %s)', (until, isWritten) => {
  const wants = byClock(hearing(stages.filedConditionalCaution()), {
    type: 'victim-wishes',
    wishes: { preferred: 'letter' },
  });
  const { theCase } = keptUp(withdrawn(wants), until);
  const due = dueCall(theCase, force);
  if (due === undefined) throw new Error('No call is due');
  const { data } = callView(theCase, due, force, { caller: 'liaison', today });
  expect(JSON.stringify(data).includes('Dear …')).toBe(isWritten);
});

test('who never heard of it, or saw it kept to its end, is told nothing of the kind', () => {
  expect(keptUpIsOver(keptUp(stages.referredToCps(), later).theCase)).toBe(false);
  expect(keptUpIsOver(knowing(keptUp(stages.referredToCps(), later)).theCase)).toBe(true);
  expect(keptUpIsOver(knowing(keptUp(stages.completed(), later)).theCase)).toBe(false);
});

/** What whoever rings reads to them, on the next day. */
function readTo(theCase: Case): string {
  const due = dueCall(theCase, force);
  if (due === undefined) throw new Error('No call is due');
  const { pieces } = scriptOf(theCase, due, force, { caller: 'liaison', today: addDays(today, 1) });
  return pieces.map(({ words }) => words).join(' ');
}
const notCharged = () =>
  tell(stages.referredToCps(), { type: 'decide-instead', disposal: 'no-further-action', cps: stages.cps });
const over =
  'You cannot count any more on the person staying away, or on no contact from them. If you are afraid of that, tell me now.';

// She alone knows whether he kept away, and may be afraid of the day on which he need not: she is told, and asked.
test.each([
  ['sent to the CPS', stages.referredToCps, later, true],
  ['charged by the CPS', stages.chargedByCps, later, true],
  ['stopped by the CPS', stages.stoppedByCps, later, true],
  ['sent to the CPS, which does not charge', notCharged, later, true],
  ['no further action after the breach', stages.notChargedAfterBreach, later, true],
  ['a charge is asked for', stages.charged, later, true],
  ['withdrawn', () => withdrawn(toldOf(stages.filedConditionalCaution())), later, true],
  ['all of it is done', stages.completed, addDays(today, -1), true],
  ['all of it is done, nothing to keep up', stages.completed, undefined, false],
  ['sent to the CPS once its last day was over', stages.referredToCps, addDays(today, -1), false],
  ['sent to the CPS, nothing to keep up', stages.referredToCps, undefined, false],
  ['still going on', stages.breachedConditionalCaution, later, false],
  ['a new day was set', stages.varied, later, false],
] as const)('%s, then whoever rings says that nobody has to keep away any more', (_what, of, until, says) => {
  expect(readTo(knowing(keptUp(of(), until)).theCase).includes(over)).toBe(says);
});

test('who hears in one call what had to be kept up and that it has ended is told that it has', () => {
  const { theCase } = keptUp(stages.referredToCps(), later);
  expect(dueCall(theCase, force)?.clocks.map(({ name }) => name)).toContain('disposal');
  expect(readTo(theCase)).toContain(over);
});

// They were told its last day, and the course took months more.
test.each([
  [14, true],
  [15, false],
  [90, false],
])('who was told the day hears at the end that it is over where that is news: %s days ago', (days, says) => {
  const done = byClock(hearing(stages.filedConditionalCaution()), { type: 'completed' });
  const { theCase } = keptUp(done, addDays(today, -days));
  expect(dueCall(theCase, force)?.clocks.map(({ name }) => name)).not.toContain('disposal');
  expect(readTo(theCase).includes(over)).toBe(says);
});

test('who hears in one call what had to be kept up, long ago, and that all is done, is told that it is over', () => {
  const { theCase } = keptUp(stages.completed(), addDays(today, -90));
  expect(dueCall(theCase, force)?.clocks.map(({ name }) => name)).toContain('disposal');
  expect(readTo(theCase)).toContain(over);
});

// “That is taken back” is said at the beginning, and what it means where the conditions stand: no third time at the end.
test.each([
  ['nothing of what was decided', toldOf, undefined],
  ['what was decided', hearing, undefined],
  ['that somebody stays away', hearing, later],
] as const)(
  'who was told %s hears of a withdrawal what is taken back, and what it means',
  (_what, hears, until) => {
    const words = readTo(keptUp(withdrawn(hears(stages.filedConditionalCaution())), until).theCase);
    expect(words.includes(over)).toBe(until !== undefined);
    expect(words.match(/is taken back|do not have to do any of/g)).toHaveLength(2);
    expect(words).not.toContain('Nothing more comes of');
  },
);

test('who knows of a case that was withdrawn, and not of what was decided, hears nothing of keeping away', () => {
  const promised = byClock(stages.filedConditionalCaution(), {
    type: 'victim-called',
    call: callAbout('views', 'views'),
  });
  expect(readTo(withdrawn(keptUp(promised, later)).theCase)).not.toContain('cannot count any more');
});

// Whoever hears of the withdrawal has heard of no decision by that, and whoever heard of both has heard of it.
test('what they heard of a case that was withdrawn is the decision only where they heard it before', () => {
  const hear = (story: Story) =>
    byClock(story, { type: 'victim-called', call: callAbout('disposal', 'disposal') });
  const filed = stages.filedConditionalCaution();
  expect(heardDecision(filed.theCase)).toBe(false);
  expect(heardDecision(hear(filed).theCase)).toBe(true);
  expect(heardDecision(withdrawn(hear(filed)).theCase)).toBe(true);
  expect(heardDecision(hear(withdrawn(filed)).theCase)).toBe(false);
  expect(heardDecision(hear(withdrawn(hear(filed))).theCase)).toBe(true);
});

const away = { ...remedyCondition, isKeptUp: true as const, deadline: later };

/** Broken after they were told that somebody stays away, and the breach decided like that. */
function endedBy(
  disposal: Disposal,
  decision: BreachDecision,
  conditions: readonly CaseCondition[] = [away],
): Story {
  const story = disposal === 'conditional-caution' ? stages.approved() : stages.drafting();
  const broken = reported(hearing(filed(story, { disposal, conditions })), 'accepted', 'missed', 'missed');
  return tell(broken, { type: 'decide-breach', decision, reason: 'No reason was given.' }, { by: sergeant });
}

// What somebody has heard for weeks is no news of today, whatever is decided after it.
test.each(['reached', 'sent'] as const)('who heard that it has ended (%s) hears it once', (outcome) => {
  const ended = endedBy('conditional-caution', 'charge');
  expect(keptUpIsOver(ended.theCase)).toBe(true);
  const about = byClock(ended, {
    type: 'victim-called',
    call: { ...callAbout('disposal', 'support'), outcome },
  });
  expect(keptUpIsOver(about.theCase)).toBe(true);
  const heard = byClock(ended, {
    type: 'victim-called',
    call: { ...callAbout('breach', 'breach'), outcome },
  });
  expect(keptUpIsOver(heard.theCase)).toBe(false);
  const charged = tell(heard, { type: 'decide-instead', disposal: 'charge' });
  expect(keptUpIsOver(charged.theCase)).toBe(false);
  expect(readTo(charged.theCase)).not.toContain(over);
});

// All that was agreed is over when it is decided again: whoever relies on it hears so before that.
test('whose case is decided again is told today that nobody has to keep away any more', () => {
  const { theCase } = endedBy('deferred-prosecution', 'decide-again');
  expect(theCase.filed?.conditions).toEqual([]);
  expect(keptUpIsOver(theCase)).toBe(true);
  expect(readTo(theCase)).toContain(over);
  expect(dueCall(theCase, force)?.clocks[0]?.dueBy).toBe(today);
  expect(keptUpIsOver(endedBy('deferred-prosecution', 'decide-again', [remedyCondition]).theCase)).toBe(
    false,
  );
});

/** Its provider declines the course, and it is filed anew with these conditions in the place of what was. */
function filedAnew(...conditions: readonly CaseCondition[]): Story {
  const told = hearing(
    filed(stages.approved(), { disposal: 'conditional-caution', conditions: [courseCondition, away] }),
  );
  return filed(tell(reported(told, 'declined'), { type: 'choose-another' }), {
    ...{ disposal: 'conditional-caution', conditions, intervention: 'conditional-cautioning' },
    provider: 'cranstoun',
  });
}

const noContact = { ...away, id: 'no-contact' };

// One of two that stays, or a day that is sooner, is less than she relies on.
test.each([
  ['one of them alone', [away], true],
  ['both, one of them sooner', [{ ...away, deadline: addDays(later, -1) }, noContact], true],
  ['both as they were', [away, noContact], false],
  ['both, and longer', [{ ...away, deadline: addDays(later, 7) }, noContact], false],
])('who was told of two is told today where it is filed anew with %s', (_what, conditions, isToday) => {
  const both = hearing(
    filed(stages.approved(), {
      disposal: 'conditional-caution',
      conditions: [courseCondition, away, noContact],
    }),
  );
  const open = tell(reported(both, 'declined'), { type: 'choose-another' });
  const anew = filed(open, {
    disposal: 'conditional-caution',
    conditions,
    intervention: 'conditional-cautioning',
  });
  const lines = victimLines(anew.theCase, force).map(({ text }) => text);
  expect(
    lines.some((line) =>
      /told today, before the person, that the person need not keep away as much/.test(line),
    ),
  ).toBe(isToday);
  expect(dueCall(anew.theCase, force)?.clocks[0]?.dueBy === today).toBe(isToday);
  expect(readTo(anew.theCase)).not.toContain(over);
  const known = hearing(anew).theCase;
  expect(victimLines(known, force).some(({ text }) => text.includes('told today'))).toBe(false);
});

// She was told that he stays away, and who fills the place of a course may leave that out.
test.each([
  ['without it', [remedyCondition], true],
  ['with it', [remedyCondition, away], false],
] as const)(
  'whose case is filed anew %s after a course was declined hears today whether it is over',
  (_what, conditions, isOver) => {
    const { theCase } = filedAnew(...conditions);
    expect(keptUpIsOver(theCase)).toBe(isOver);
    expect(readTo(theCase).includes(over)).toBe(isOver);
    expect(dueCall(theCase, force)?.clocks[0]?.dueBy === today).toBe(isOver);
    const heard = hearing(filedAnew(...conditions));
    expect(keptUpIsOver(heard.theCase)).toBe(false);
  },
);
