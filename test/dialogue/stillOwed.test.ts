import { describe, expect, test } from 'vitest';
import { taskReminderView } from '../../src/dialogue/screens/calls/callAskedView.ts';
import { callOverdueView } from '../../src/dialogue/screens/calls/callOverdueView.ts';
import { callView } from '../../src/dialogue/screens/calls/callView.ts';
import { readCallWishes } from '../../src/dialogue/screens/calls/readCallWishes.ts';
import { isPromised } from '../../src/dialogue/screens/calls/scriptOf.ts';
import { victimLines } from '../../src/dialogue/screens/case/victimLines.ts';
import { dueCall } from '../../src/domain/calls/dueCall.ts';
import { owedTasks, owedToThem } from '../../src/domain/calls/owedToThem.ts';
import { runningClocks } from '../../src/domain/calls/runningClocks.ts';
import { isLeftAlone } from '../../src/domain/case/isLeftAlone.ts';
import { addWorkingDays, londonDay, sayDay } from '../../src/domain/days.ts';
import type { TaskClock } from '../../src/domain/force/victimsCode.ts';
import { clockDrafts } from '../../src/domain/notices/victimDrafts.ts';
import { victimTasks } from '../../src/domain/victim/victimTasks.ts';
import * as stages from '../support/caseStages.ts';
import { byClock, filed, minute, type Story, sergeant, tell, withdrawn } from '../support/caseStories.ts';
import { remedyCondition } from '../support/filings.ts';
import { callAbout } from '../support/victimCalls.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

const today = londonDay(minute(0));
const asksFor = (story: Story, wish: Exclude<TaskClock, 'letter'>): Story =>
  byClock(story, { type: 'victim-wishes', wishes: { [wish]: 'wanted' } });
const wishes = ['statement', 'compensation', 'review'] as const;

/** The call about the decision was made: what it answered is owed no more. */
const told = (): Story =>
  byClock(stages.filedConditionalCaution(), {
    type: 'victim-called',
    call: callAbout('disposal', 'disposal'),
  });

const clockOf = ({ theCase }: Story, name: string) =>
  runningClocks(theCase, force).find((clock) => clock.name === name);

// “Your statement is still to be taken”, “We still owe you an answer on that”: what is said aloud has a day until it is kept.
describe.each(wishes)('given a victim who asked for it (%s) in a case that goes on', (wish) => {
  const story = asksFor(told(), wish);
  const clock = clockOf(story, wish);

  test('then it has a day, on its officer’s card, too, and no call is made for it', () => {
    const days = wish === 'statement' ? 10 : 5;
    expect(clock?.dueBy).toBe(addWorkingDays(today, days, force.bankHolidays));
    const said = victimLines(story.theCase, force).map(({ text }) => text);
    expect(said.join(' ')).toContain(` by ${sayDay(clock?.dueBy ?? today)}`);
    expect(dueCall(story.theCase, force)?.clocks.map(({ name }) => name)).not.toContain(wish);
  });

  test('then its officer is reminded before that day, and the supervisors hear after it', () => {
    const before = told().theCase;
    const known = runningClocks(before, force).map((one) => ({ clock: one }));
    const drafts = clockDrafts(before, story.theCase, force, known, minute(0));
    expect(drafts.map(({ kind, clock: of }) => [kind, of?.name])).toEqual([
      ['victim-reminder', wish],
      ['victim-overdue', wish],
    ]);
    if (clock === undefined) throw new Error('It has no day');
    expect(JSON.stringify(taskReminderView(story.theCase, clock, force).data)).toContain(
      'Press it on the case’s card',
    );
    // Who is to be told something hears it from somebody; what is arranged needs no call.
    expect(
      JSON.stringify(taskReminderView(story.theCase, clock, force).data).includes('Nobody needs to be rung'),
    ).toBe(!['compensation', 'review'].includes(wish));
    expect(JSON.stringify(callOverdueView(story.theCase, clock, undefined).data)).toContain(
      'It is for the officer, PC Ash.',
    );
  });

  test('then it is kept once its officer says so, and gone with a withdrawal', () => {
    expect(clockOf(tell(story, { type: victimTasks[wish] }), wish)).toBeUndefined();
    expect(clockOf(withdrawn(story), wish)).toBeUndefined();
    expect(owedToThem(stages.drafting().theCase)).toEqual([]);
  });

  test('then who does not want to hear from us is left alone, until they ask for it themselves', () => {
    const silent = byClock(story, { type: 'victim-wishes', wishes: { preferred: 'none' } });
    expect(clockOf(silent, wish)).toBeUndefined();
    const said = victimLines(silent.theCase, force).map(({ text }) => text);
    expect(said).toContain('They do not want to hear from us: do not ring or write.');
    expect(said.join(' ')).not.toMatch(/Yours to do/);
    expect(clockOf(asksFor(silent, wish), wish)).toBeDefined();
    // What they ask for in the conversation in which they say so is theirs.
    const atOnce = byClock(stages.filedConditionalCaution(), {
      type: 'victim-wishes',
      wishes: { preferred: 'none', [wish]: 'wanted' },
    });
    expect(isLeftAlone(atOnce.theCase, wish)).toBe(false);
  });
});

// Not diverted is not decided: whoever may charge has still to say what becomes of it.
test.each<[string, () => Story]>([
  ['while it goes on', stages.approved],
  ['once it is not diverted', stages.notDiverted],
  ['while a sergeant is asked to let it go no further', stages.askedToEndIt],
])('an answer on what was lost is not late before anything is decided, %s', (_when, stage) => {
  const early = asksFor(stage(), 'compensation');
  expect(clockOf(early, 'compensation')).toBeUndefined();
  const lines = victimLines(early.theCase, force).map(({ text }) => text);
  expect(lines.join(' ')).not.toContain('tell them whether they get compensation');
});

// It was agreed until then: nobody owed an answer, so that it is not late in the second in which it is over.
test('an answer on money that was agreed is owed from the day on which that is over', () => {
  const money = { ...remedyCondition, id: 'compensation', measure: 'compensation', amount: 60 } as const;
  const early = asksFor(stages.approved(), 'compensation');
  const agreed = filed(early, { intervention: null, provider: null, conditions: [money] });
  expect(clockOf(agreed, 'compensation')).toBeUndefined();
  const breached = tell(agreed, { type: 'mark-not-done' });
  const over = tell(
    breached,
    { type: 'decide-breach', decision: 'no-further-action', reason: 'No.' },
    { by: sergeant, at: minute(90_000) },
  );
  expect(owedToThem(over.theCase)).toEqual([{ name: 'compensation', since: minute(90_000) }]);
});

test('nothing of it is late while a case is decided anew, and nothing starts anew while somebody is asked to close it', () => {
  const again = byClock(stages.decidedAgain(), { type: 'victim-wishes', wishes: { statement: 'wanted' } });
  expect(owedToThem(again.theCase)).toEqual([]);
  const asking = asksFor(stages.askedToEndIt(), 'statement');
  expect(asking.theCase.state.status).toBe('awaiting-authority');
  expect(owedToThem(asking.theCase).map(({ name }) => name)).toEqual(['statement']);
});

test('what is owed is named each time', () => expect(owedTasks).toHaveLength(4));

const ended = (wish: Exclude<TaskClock, 'letter'>) => {
  const breached = asksFor(stages.breachedConditionalCaution(), wish);
  const decision = { type: 'decide-breach', decision: 'no-further-action', reason: 'No.' } as const;
  return tell(breached, decision, { by: sergeant });
};
const answersOf = ({ theCase }: Story, inputs: Readonly<Record<string, string>>) => {
  const due = dueCall(theCase, force);
  if (due === undefined) throw new Error('Nothing is due');
  const isNext = isPromised(theCase, due, force, { caller: 'liaison', today });
  return readCallWishes({ victimNextNone: 'true', ...inputs }, theCase, due, { force, today, isNext });
};
const refused = (inputs: ReturnType<typeof answersOf>) => inputs.errors?.victimNextBy ?? '';

describe('given “Nothing more is planned”, then it is', () => {
  test.each<[string, Story, Readonly<Record<string, string>>, RegExp]>([
    [
      'refused while the case goes on',
      stages.filedConditionalCaution(),
      {},
      /hear how the case goes on\. Tick/,
    ],
    ['refused while a breach is open', stages.breachedConditionalCaution(), {}, /how the case goes on/],
    ['refused of a statement', ended('statement'), {}, /still to hear when their statement is taken\. Tick/],
    [
      'refused of both, where an answer on what was lost is owed, too',
      byClock(ended('statement'), { type: 'victim-wishes', wishes: { compensation: 'wanted' } }),
      {},
      /their statement is taken, and whether they get compensation, or the goods back\. Tick/,
    ],
    ['taken once it was answered', ended('statement'), { callDone: 'breach,statement-taken' }, /^$/],
    ['taken of somebody who wants no more', ended('statement'), { victimWants: 'nothing' }, /^$/],
    ['not needed with a day', ended('statement'), { victimNextNone: 'false', victimNextBy: today }, /^$/],
  ])('%s', (_what, story, inputs, sentence) => {
    expect(refused(answersOf(story, inputs))).toMatch(sentence);
  });
});

// Whoever has heard the end and waits for their statement is still on the list, by the day they were given.
test('given a case that has ended, when a statement is still to be taken, then the card of the call asks for a day', () => {
  const { theCase } = ended('statement');
  const due = dueCall(theCase, force);
  if (due === undefined) throw new Error('Nothing is due');
  const view = callView(theCase, due, force, { caller: 'liaison', today });
  expect(Object.keys(view.fields)).toEqual(expect.arrayContaining(['victimNextBy', 'victimNextNone']));
  const told = byClock(ended('statement'), { type: 'victim-called', call: callAbout('breach', 'breach') });
  const promised = byClock(told, { type: 'victim-wishes', wishes: { nextBy: today } });
  expect(dueCall(promised.theCase, force)?.clocks.map(({ name }) => name)).toContain('promised');
});
