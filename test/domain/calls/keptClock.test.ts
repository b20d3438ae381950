import { describe, expect, test } from 'vitest';
import { breachView } from '../../../src/dialogue/screens/breach/breachView.ts';
import { callReminderView } from '../../../src/dialogue/screens/calls/callAskedView.ts';
import { callView } from '../../../src/dialogue/screens/calls/callView.ts';
import { newsView } from '../../../src/dialogue/screens/news/newsView.ts';
import { callToday, dueCall, madeFrom } from '../../../src/domain/calls/dueCall.ts';
import { runningClocks } from '../../../src/domain/calls/runningClocks.ts';
import type { Case } from '../../../src/domain/case/case.ts';
import { isKeptUnasked } from '../../../src/domain/case/keptToAsk.ts';
import type { VictimCall } from '../../../src/domain/victim/victimEvent.ts';
import { day } from '../../../src/law/day.ts';
import { dialogueContextOf } from '../../../src/turns/turnDeps.ts';
import { deps } from '../../dialogue/sitting.ts';
import * as stages from '../../support/caseStages.ts';
import { remedyCondition } from '../../support/filings.ts';
import { callAbout, triedCall } from '../../support/victimCalls.ts';
import { westMidlands as force } from '../../support/westMidlands.ts';

// It is Friday 20 November 2026 when it is filed; Wednesday 14 July 2027 is the last day of no contact.
const lee = { id: 'lia-1', name: 'Lee Morgan' };
const noContact = { isKeptUp: true, needsVictim: true, deadline: day('2027-07-14') } as const;
const heard = { ...callAbout('disposal', 'disposal', 'support', 'restorative-justice', 'survey') };

type Made = readonly (readonly [at: string, call: VictimCall])[];

function kept(some: object, made: Made = []): Case {
  const { theCase } = stages.filedConditionalCaution();
  const { filed } = theCase;
  if (filed === undefined) throw new Error('It is filed');
  const conditions = [{ ...remedyCondition, ...some }];
  const all: Made = [['2026-11-23T10:00:00.000Z', heard], ...made];
  const calls = all.map(([at, call]) => ({ ...call, at, by: lee }));
  const told = Object.fromEntries(
    calls
      .filter(({ outcome }) => outcome === 'reached')
      .flatMap(({ told, at }) => told.map((one) => [one, at])),
  );
  const file = { details: {}, wishes: {}, messages: [], surveys: [], calls, told };
  return { ...theCase, filed: { ...filed, conditions }, victim: file };
}

const breached = (theCase: Case): Case => ({
  ...theCase,
  state: stages.breachedConditionalCaution().theCase.state,
});

const ask = (theCase: Case, today: string) =>
  callToday(theCase, force, day(today))?.clocks.map(({ name, dueBy }) => `${name} ${dueBy}`) ?? [];

// Victims' Code, right 6, and the condition's own “The officer asks the victim once the last day is over”.
describe('given no contact until a day, when somebody looks for the calls that are due', () => {
  const asked = ['2027-07-15T09:00:00.000Z', callAbout('disposal', 'kept')] as const;
  test.each<[string, Case, string, readonly string[]]>([
    ['long before', kept(noContact), '2026-12-01', []],
    ['on its last day', kept(noContact), '2027-07-14', []],
    ['on the day after', kept(noContact), '2027-07-15', ['kept 2027-07-16']],
    ['a week later, and still not asked', kept(noContact), '2027-07-22', ['kept 2027-07-16']],
    ['once they were asked', kept(noContact, [asked]), '2027-07-16', []],
    [
      'of a place, of which they know nothing',
      kept({ ...noContact, needsVictim: undefined }),
      '2027-07-15',
      [],
    ],
    ['of a letter', kept({ deadline: day('2027-07-14') }), '2027-07-15', []],
    // Whoever decides the breach is to know, and nobody is let off it before that.
    [
      'in a case that somebody has to decide on',
      breached(kept(noContact)),
      '2027-07-15',
      ['kept 2027-07-16'],
    ],
    [
      'in a case that ended before, of which they hear that it holds no more',
      { ...kept(noContact), state: stages.notChargedAfterBreach().theCase.state },
      '2027-07-15',
      [],
    ],
  ])('%s', (_what, theCase, today, due) => {
    const found = ask(theCase, today).filter((one) => one.startsWith('kept'));
    expect(found).toEqual(due);
  });

  test('nobody who wants no word is asked', () => {
    const theCase = kept(noContact);
    const { victim } = theCase;
    if (victim === undefined) throw new Error('Somebody was harmed');
    const silent: Case = { ...theCase, victim: { ...victim, wishes: { preferred: 'none' } } };
    expect(ask(silent, '2027-07-15')).toEqual([]);
    expect(isKeptUnasked(silent, force.offences, day('2027-07-15'))).toBe(false);
  });

  test('a reminder comes on the morning after, and two things that end on two days are asked about twice', () => {
    const [clock] = runningClocks(kept(noContact), force);
    expect(clock).toMatchObject({ name: 'kept', since: '2027-07-15', remindOn: '2027-07-15' });
    const theCase = kept(noContact, [['2027-07-15T09:00:00.000Z', callAbout('disposal', 'kept')]]);
    const { filed } = theCase;
    if (filed === undefined) throw new Error('It is filed');
    const later = { ...remedyCondition, ...noContact, deadline: day('2027-07-21') };
    const two = { ...theCase, filed: { ...filed, conditions: [...filed.conditions, later] } };
    expect(ask(two, '2027-07-21')).toEqual([]);
    expect(ask(two, '2027-07-22')).toEqual(['kept 2027-07-23']);
  });

  test('the call is named after it, and not after the four questions that wait since; what is told comes before it', () => {
    const { victim, ...theCase } = kept(noContact);
    if (victim === undefined) throw new Error('Somebody was harmed');
    const { survey: _asked, ...told } = victim.told;
    const open: Case = { ...theCase, victim: { ...victim, told } };
    expect(callToday(open, force, day('2027-07-14'))?.about).toBe('survey');
    expect(callToday(open, force, day('2027-07-15'))?.about).toBe('kept');
    const untold: Case = { ...theCase, victim: { ...victim, told: {} } };
    expect(callToday(untold, force, day('2027-07-15'))?.about).toBe('disposal');
  });

  test.each([
    ['survey', '2026-12-07', /Ask the four questions\./, /whether it was kept/],
    ['kept', '2027-07-16', /Ask whether it was kept\./, /Due by then/],
  ] as const)('a reminder of %s names the call after what is due by then', (name, dueBy, says, never) => {
    const { victim, ...theCase } = kept(noContact);
    if (victim === undefined) throw new Error('Somebody was harmed');
    const { survey: _asked, ...told } = victim.told;
    const view = callReminderView(
      { ...theCase, victim: { ...victim, told } },
      { name, dueBy: day(dueBy) },
      force,
    );
    expect(JSON.stringify(view.data)).toMatch(says);
    expect(JSON.stringify(view.data)).not.toMatch(never);
  });

  test('the list keeps from which day the call is made', () => {
    const due = dueCall(kept(noContact), force);
    expect(due && madeFrom(due)).toBe('2027-07-15');
    expect(due?.about).toBe('kept');
  });
});

// As for what is filed (R25): asked, or tried; a number that is not theirs, and a ring in a way that is not safe, tried nobody.
describe('given that its last day is over, when its officer would end the case as completed, then they were asked or tried', () => {
  const on = '2027-07-15T09:00:00.000Z';
  const later = '2027-07-15T15:00:00.000Z';
  test.each<[string, Made, boolean]>([
    ['nobody has rung', [], true],
    ['they were asked', [[on, callAbout('disposal', 'kept')]], false],
    ['they were reached, and not asked', [[on, callAbout('disposal', 'support')]], true],
    ['nobody answered', [[on, triedCall]], false],
    ['nobody answered on the last day', [['2027-07-14T09:00:00.000Z', triedCall]], true],
    ['a message was left', [[on, { ...triedCall, outcome: 'message-left' }]], false],
    ['they could not talk safely', [[on, { ...triedCall, outcome: 'not-safe' }]], true],
    ['the number is not theirs', [[on, { ...triedCall, outcome: 'wrong-details' }]], true],
    ['they were rung in a way that is not safe', [[on, { ...triedCall, byUnsafeWay: true }]], true],
    ['their IDVA was asked', [[on, { ...triedCall, channel: 'advocate', outcome: 'asked' }]], true],
    ['their IDVA could not be reached', [[on, { ...triedCall, channel: 'advocate' }]], false],
    [
      'they were written to, and have time to answer',
      [[on, { ...triedCall, channel: 'letter', outcome: 'sent', awaitsAnswer: true }]],
      true,
    ],
    [
      'no answer came',
      [
        [on, { ...triedCall, channel: 'letter', outcome: 'sent', awaitsAnswer: true }],
        [later, { ...triedCall, channel: 'letter' }],
      ],
      false,
    ],
    [
      'no answer came, and they were rung once its day was over',
      [
        [on, { ...triedCall, channel: 'letter', outcome: 'sent', awaitsAnswer: true }],
        [later, { ...triedCall, afterAnswerDay: true }],
      ],
      false,
    ],
  ])('%s', (_what, made, unasked) => {
    expect(isKeptUnasked(kept(noContact, made), force.offences, day('2027-07-15'))).toBe(unasked);
    expect(isKeptUnasked(kept(noContact, made), force.offences, day('2027-07-14'))).toBe(false);
  });
});

// A letter asks, and tells nobody yet whether it was kept: they have until its day to answer, and are spoken to then.
test('given somebody who wants letters, when they are asked so in one, then its day to answer is given, and it stands unticked', () => {
  const { victim, ...theCase } = kept(noContact);
  if (victim === undefined) throw new Error('Somebody was harmed');
  const wants: Case = { ...theCase, victim: { ...victim, wishes: { preferred: 'letter' } } };
  const today = day('2027-07-15');
  const due = callToday(wants, force, today);
  if (due === undefined) throw new Error('Nothing is due');
  const view = callView(wants, due, force, { caller: 'liaison', today });
  if (view.card !== 'call') throw new Error('It is no call');
  const words = view.data.script.map((piece) => piece.words).join(' ');
  // Ten working days after Thursday 15 July, as the force has it.
  expect(words).toMatch(/please ring us or write to us by Thursday 29 July\./);
  expect(words).not.toMatch(/Was it kept\?|tell me/);
  expect(view.fields.callDone?.value).toBe('');
});

// She may say it while somebody has the breach before them: they are to know before they decide, and no channel is.
describe('given a breach that nobody has decided by the day after no contact ended, when they say that it was not kept', () => {
  const on = '2027-07-15T09:00:00.000Z';
  const said = breached(kept(noContact, [[on, { ...callAbout('breach', 'kept'), notKept: true }]]));
  const wordsOf = (view: { readonly data: object }) => JSON.stringify(view.data);

  test('then whoever took the call reads what to do, and its officer whom to ring', () => {
    const open = breached(kept(noContact));
    const due = callToday(open, force, day('2027-07-15'));
    if (due === undefined) throw new Error('Nobody rings them');
    const call = callView(open, due, force, { caller: 'officer', today: day('2027-07-15'), letter: 'none' });
    expect(wordsOf(call)).toContain('tick that below; then ring the decision maker of the breach today.');
    expect(wordsOf(call)).toContain('Was it kept?');
    expect(wordsOf(newsView('not-kept', said, force))).toContain(
      'decision maker’s own card of the breach: ring them today',
    );
  });

  test('then the decider reads it on their own card, and the channel does not', () => {
    const context = dialogueContextOf(deps);
    expect(wordsOf(breachView(said, context, 'decider'))).toContain('the victim says that they were not');
    expect(wordsOf(breachView(said, context, 'supervisors'))).not.toContain('left alone');
    expect(wordsOf(breachView(breached(kept(noContact)), context, 'decider'))).not.toContain('left alone');
  });
});
