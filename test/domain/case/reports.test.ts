import { describe, expect, test } from 'vitest';
import type { Report, ReportKind } from '../../../src/domain/case/case.ts';
import { markDone, markNotDone } from '../../../src/domain/case/decideReport.ts';
import { day } from '../../../src/law/day.ts';
import * as stages from '../../support/caseStages.ts';
import {
  attempt,
  filed,
  minute,
  outcomeOf,
  reported,
  reportOf,
  type Story,
  sergeant,
  tell,
} from '../../support/caseStories.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const say = (story: Story, report: Report, provider = 'cranstoun') =>
  tell(story, { type: 'report', report, provider }, { by: 'provider' });

const progressOf = ({ theCase: { state } }: Story) =>
  state.status === 'in-progress' ? state.progress : state.status;

describe('given a filed case, when the provider reports in order, then', () => {
  test.each<[string, readonly ReportKind[]]>([
    ['sent', []],
    ['accepted', ['accepted']],
    ['booked', ['accepted', 'booked']],
    ['attended', ['accepted', 'booked', 'attended']],
    ['closed', ['accepted', 'booked', 'attended', 'completed']],
    ['declined', ['declined']],
    ['breached', ['accepted', 'withdrawn']],
    ['breached', ['missed', 'missed']],
    ['accepted', ['accepted', 'booked', 'missed']],
  ])('it is %s after %j', (expected, kinds) => {
    expect(progressOf(reported(stages.filedConditionalCaution(), ...kinds))).toBe(expected);
  });

  test('a booked appointment is shown until it is missed', () => {
    const appointment = minute(5000);
    const booked = say(stages.filedConditionalCaution(), reportOf('booked', 60, { appointment }));
    expect(booked.theCase.state).toEqual({ status: 'in-progress', progress: 'booked', appointment });
    const missed = say(booked, reportOf('missed', 5000));
    expect(missed.theCase.state).toEqual({ status: 'in-progress', progress: 'accepted' });
    const again = say(missed, reportOf('booked', 5100, { appointment: minute(9000) }));
    expect(again.theCase.state).toMatchObject({ progress: 'booked', appointment: minute(9000) });
  });

  test('completion closes it with the outcome code of its disposal', () => {
    const states = [stages.filedConditionalCaution(), stages.filedForDivert()].map(
      (story) => reported(story, 'completed').theCase.state,
    );
    expect(states).toMatchObject([
      { how: 'completed', outcomeCode: '3' },
      { how: 'completed', outcomeCode: '8' },
    ]);
  });

  test('with a victim’s remedy the officer has the last word', () => {
    const story = stages.courseCompleted();
    expect(progressOf(story)).toBe('course-completed');
    expect(tell(story, { type: 'mark-done' }).theCase.state).toMatchObject({ how: 'completed' });
    expect(progressOf(tell(story, { type: 'mark-not-done' }))).toBe('breached');
  });

  test('after a remedy was given more time, the course stays completed and the officer can close', () => {
    const breached = tell(stages.courseCompleted(), { type: 'mark-not-done' });
    const vary = {
      type: 'decide-breach',
      decision: 'vary',
      reason: 'r',
      deadline: day('2027-04-01'),
    } as const;
    const varied = tell(breached, vary, { by: sergeant });
    expect(progressOf(varied)).toBe('course-completed');
    expect(outcomeOf(attempt(varied, { type: 'mark-done' }))).toBe('completed');
  });

  test('excused without a provider, nobody is said to have accepted it', () => {
    const breached = tell(stages.filedWithoutProvider(), { type: 'mark-not-done' });
    const excuse = { type: 'decide-breach', decision: 'excuse', reason: 'r' } as const;
    expect(progressOf(tell(breached, excuse))).toBe('sent');
  });
});

describe('given a report that arrives late, when it is recorded, then', () => {
  const attended = () => reported(stages.filedConditionalCaution(), 'accepted', 'booked', 'attended');

  test.each<[ReportKind]>([['accepted'], ['booked'], ['declined']])('%s takes nothing back', (kind) => {
    expect(progressOf(say(attended(), reportOf(kind, 1)))).toBe('attended');
  });

  test('in any order of arrival the same reports make the same case', () => {
    const reports = (['accepted', 'booked', 'attended'] as const).map((kind, index) => reportOf(kind, index));
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    const states = orders.map((order) =>
      order
        .flatMap((index) => reports[index] ?? [])
        .reduce((story, report) => say(story, report), stages.filedConditionalCaution()),
    );
    expect(new Set(states.map(progressOf))).toEqual(new Set(['attended']));
  });

  test.each<[ReportKind]>([['attended'], ['booked'], ['missed'], ['withdrawn'], ['declined']])(
    '%s after the course was completed changes neither progress nor makes a breach',
    (kind) => {
      expect(progressOf(say(stages.courseCompleted(), reportOf(kind, 500)))).toBe('course-completed');
    },
  );

  test.each<[ReportKind]>([['declined'], ['completed'], ['attended'], ['withdrawn'], ['missed']])(
    '%s while a breach waits to be decided is noted and decides nothing',
    (kind) => {
      const story = stages.breachedConditionalCaution();
      const after = say(story, reportOf(kind, 500));
      expect(after.theCase.state).toEqual(story.theCase.state);
      expect(after.theCase.reports).toHaveLength(story.theCase.reports.length + 1);
    },
  );

  test('a provider that declined and then accepts has accepted; two misses meanwhile are no breach', () => {
    const declined = stages.declinedByProvider();
    expect(progressOf(reported(declined, 'missed', 'missed'))).toBe('declined');
    expect(progressOf(reported(declined, 'accepted'))).toBe('accepted');
  });
});

describe('given a report, when it comes again or from elsewhere, then', () => {
  test('the same id is the same report, whatever it says and whatever has become of the case', () => {
    const missed = reportOf('missed', 10);
    const once = say(stages.filedConditionalCaution(), missed);
    const again = {
      type: 'report',
      report: { ...missed, kind: 'withdrawn' },
      provider: 'cranstoun',
    } as const;
    expect(attempt(once, again, { by: 'provider' })).toEqual({ ok: true, value: [] });
    const closed = tell(once, { type: 'withdraw' });
    expect(attempt(closed, again, { by: 'provider' })).toEqual({ ok: true, value: [] });
  });

  test('a case that was not diverted takes none, while somebody is asked how it goes on, either', () => {
    const { theCase, events } = stages.askedToEndIt();
    const { filed: agreed } = stages.filedForDivert().theCase;
    const asked = { events, theCase: { ...theCase, ...(agreed && { filed: agreed }) } };
    const command = { type: 'report', report: reportOf('missed', 900), provider: 'cranstoun' } as const;
    expect(outcomeOf(attempt(asked, command, { by: 'provider' }))).toBe('refused: closed');
  });

  test('another provider is refused, at every stage', () => {
    for (const story of Object.values(stages.everyStage)) {
      const command = { type: 'report', report: reportOf('attended', 1), provider: 'hampton-trust' } as const;
      expect(outcomeOf(attempt(story(), command, { by: 'provider' }))).toBe('refused: not-yours');
    }
  });
});

describe('given a case filed again after it was declined, then', () => {
  const beforehand = () =>
    reported(stages.filedConditionalCaution(), 'accepted', 'booked', 'missed', 'declined');
  const again = (provider: string) => filed(tell(beforehand(), { type: 'choose-another' }), { provider });

  test('it begins afresh: no strike, no progress, the earlier reports are history', () => {
    const { theCase } = again('hampton-trust');
    expect([theCase.strikes, theCase.reports, theCase.state]).toEqual([
      0,
      [],
      { status: 'in-progress', progress: 'sent' },
    ]);
    expect(theCase.earlierReports?.map(({ kind }) => kind)).toEqual([
      'accepted',
      'booked',
      'missed',
      'declined',
    ]);
  });

  test('the first miss is one strike and takes over nothing from the first provider', () => {
    const { theCase } = reported(again('hampton-trust'), 'missed');
    expect(theCase.strikes).toBe(1);
    expect(theCase.state).toEqual({ status: 'in-progress', progress: 'sent' });
  });

  test('a repeat of an earlier report by the same provider counts once; by another it is another report', () => {
    const { id = '' } = beforehand().theCase.reports.find(({ kind }) => kind === 'missed') ?? {};
    const repeat = (provider: string) =>
      attempt(
        again(provider),
        { type: 'report', report: reportOf('missed', 900, { id }), provider },
        { by: 'provider' },
      );
    expect(outcomeOf(repeat('cranstoun'))).toBe('');
    expect(outcomeOf(repeat('hampton-trust'))).toBe('reported');
  });

  test('while another is being chosen or a decision awaited, the first provider moves nothing', () => {
    const choosing = tell(beforehand(), { type: 'choose-another' });
    const ask = {
      type: 'ask-authority',
      disposal: 'conditional-caution',
      authority: 'sergeant',
      basis: 'b',
    } as const;
    for (const story of [choosing, tell(choosing, ask)]) {
      const command = { type: 'report', report: reportOf('withdrawn', 900), provider: 'cranstoun' } as const;
      expect(outcomeOf(attempt(story, command, { by: 'provider' }))).toBe('refused: closed');
    }
  });

  test('another intervention must be fitted anew', () => {
    const answers = { intervention: 'cara', conditionsFit: true };
    const drafted = tell(stages.approved(), { type: 'answer', step: 'conditions', answers });
    const declined = reported(filed(drafted), 'declined');
    const { theCase } = tell(declined, { type: 'choose-another' });
    expect(theCase.answers).not.toHaveProperty('intervention');
    expect(theCase.answers).not.toHaveProperty('conditionsFit');
  });
});

describe('given a policy of so many strikes, when appointments are missed, then', () => {
  test.each([1, 2, 3, 4])('the breach comes exactly at %i, excused misses aside', (strikes) => {
    const policy = { ...westMidlands.policy, strikes };
    let story = stages.filedConditionalCaution();
    for (let missed = 1; missed <= strikes; missed += 1) {
      expect(progressOf(story)).not.toBe('breached');
      const miss = (id: string, excused: boolean) =>
        ({
          type: 'report',
          report: { id, kind: 'missed', at: minute(100 + missed), excused },
          provider: 'cranstoun',
        }) as const;
      story = tell(story, miss(`excused-${missed}`, true), { by: 'provider', policy });
      expect(story.theCase.strikes).toBe(missed - 1);
      expect(progressOf(story)).not.toBe('breached');
      story = tell(story, miss(`unexcused-${missed}`, false), { by: 'provider', policy });
      expect(story.theCase.strikes).toBe(missed);
    }
    expect(progressOf(story)).toBe('breached');
  });

  test('an excuse wipes them: the next miss is the first', () => {
    const excuse = { type: 'decide-breach', decision: 'excuse', reason: 'r' } as const;
    const excused = tell(stages.breachedConditionalCaution(), excuse);
    expect(progressOf(reported(excused, 'missed'))).toBe('accepted');
    expect(progressOf(reported(excused, 'missed', 'missed'))).toBe('breached');
  });
});

// Nothing is asked of the person: that the police did not speak to them, or give the caution, is no breach of theirs.
test.each([
  [
    'words of advice',
    { wordsOfAdvice: true, conditions: [] },
    'If the words of advice are not given, withdraw the case.',
  ],
  // A caution is taken back by nobody below a sergeant.
  [
    'a simple caution',
    { disposal: 'simple-caution', conditions: [] },
    'If the caution is not given, have the case withdrawn.',
  ],
  [
    'a youth caution',
    { disposal: 'youth-caution', conditions: [] },
    'If the caution is not given, have the case withdrawn.',
  ],
] as const)('%s that was not given is no breach', (_what, given, toDo) => {
  const { theCase } = stages.filedWithoutProvider();
  if (theCase.filed === undefined) throw new Error('It is filed');
  const filed = { ...theCase, filed: { ...theCase.filed, ...given } };
  expect(markNotDone(theCase)).toMatchObject({ ok: true });
  expect(markNotDone(filed)).toMatchObject({
    ...{ ok: false, code: 'nothing-asked' },
    sentence: `WM-7Q4K-93 asks nothing of the person, so that nothing is breached. ${toDo}`,
  });
  const ended = { ...filed, state: stages.completed().theCase.state };
  expect(markNotDone(ended)).toMatchObject({ ok: false, code: 'not-in-progress' });
});

// Where something is asked of the person, that it was not done is a breach, whatever else is given with it.
test.each([
  ['a resolution in which nothing was agreed', { disposal: 'community-resolution', conditions: [] }],
  ['a youth caution with something to do', { disposal: 'youth-caution' }],
  ['a conditional caution', { disposal: 'conditional-caution' }],
  [
    'a youth caution with a course by phone',
    { disposal: 'youth-caution', conditions: [], required: [{ intervention: 'mutual-aid', provider: 'aa' }] },
  ],
] as const)('of %s that it was not done is a breach', (_what, given) => {
  const { theCase } = stages.filedWithoutProvider();
  if (theCase.filed === undefined) throw new Error('It is filed');
  expect(markNotDone({ ...theCase, filed: { ...theCase.filed, ...given } })).toMatchObject({
    ...{ ok: true, value: [{ type: 'breached' }] },
  });
});

const onDay = (today: string) => ({ now: `${today}T09:00:00.000Z`, offences: westMidlands.offences });

// What is to be kept up is not done before its last day is over; anything else is confirmed when it is done.
test.each<[string, string, boolean, object, string]>([
  ['on the last day', 'kept-up', false, { isKeptUp: true }, '2027-03-12'],
  ['before it', 'kept-up', false, { isKeptUp: true }, '2026-11-20'],
  ['on the day after', '', true, { isKeptUp: true }, '2027-03-13'],
  [
    'on the day after, and nobody has asked the victim',
    'victim-not-asked',
    false,
    { isKeptUp: true, needsVictim: true },
    '2027-03-13',
  ],
  ['of a letter, before its day', '', true, {}, '2026-11-20'],
])('that they kept away is confirmed %s: “%s”', (_when, code, ok, some, today) => {
  const { theCase } = stages.filedWithoutProvider();
  if (theCase.filed === undefined) throw new Error('It is filed');
  const conditions = theCase.filed.conditions.map((one) => ({
    ...one,
    ...some,
    deadline: day('2027-03-12'),
  }));
  const kept = { ...theCase, filed: { ...theCase.filed, conditions } };
  const answer = markDone(kept, onDay(today));
  expect(answer).toMatchObject(ok ? { ok } : { ok, code });
  // Once it has ended that is said, whatever day it is.
  const ended = { ...kept, state: stages.completed().theCase.state };
  expect(markDone(ended, onDay(today))).toMatchObject({ ok: false, code: 'not-in-progress' });
});

// No provider can know that somebody was at the victim's door: whoever hears of it says so, whatever else goes on.
test.each([
  ['something was agreed that no provider reports', 'officer', { ok: true, value: [{ type: 'breached' }] }],
  ['a course alone was agreed', 'intervention', { ok: false, code: 'provider-first' }],
] as const)(
  'while a provider still reports, and %s, its officer says that it was not kept',
  (_what, from, outcome) => {
    const { theCase } = stages.filedForDivert();
    const [first] = stages.filedWithoutProvider().theCase.filed?.conditions ?? [];
    if (theCase.filed === undefined || first === undefined) throw new Error('It is filed');
    const conditions = [{ ...first, from }];
    expect(markNotDone({ ...theCase, filed: { ...theCase.filed, conditions } })).toMatchObject(outcome);
  },
);

test('a letter that its officer has is nothing that is still to be kept', () => {
  const { theCase } = stages.filedForDivert();
  const [first] = stages.filedWithoutProvider().theCase.filed?.conditions ?? [];
  if (theCase.filed === undefined || first === undefined) throw new Error('It is filed');
  const letter = { ...first, from: 'officer', isLetter: true } as const;
  const agreed = { ...theCase, filed: { ...theCase.filed, conditions: [letter] } };
  expect(markNotDone(agreed)).toMatchObject({ ok: true });
  expect(markNotDone({ ...agreed, letterAt: agreed.filed.at })).toMatchObject({
    ok: false,
    code: 'provider-first',
  });
});
