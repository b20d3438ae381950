import { describe, expect, test } from 'vitest';
import { type CallRow, callsView } from '../../src/dialogue/screens/calls/callsView.ts';
import { callView } from '../../src/dialogue/screens/calls/callView.ts';
import { victimLines } from '../../src/dialogue/screens/case/victimLines.ts';
import { dueCall } from '../../src/domain/calls/dueCall.ts';
import type { VictimWishes } from '../../src/domain/victim/victimEvent.ts';
import { day } from '../../src/law/day.ts';
import { lived, situations } from '../domain/victim/situations.ts';
import * as stages from '../support/caseStages.ts';
import { filed, reported, type Story, sergeant, tell } from '../support/caseStories.ts';
import { courseCondition, remedyCondition } from '../support/filings.ts';
import { westMidlands } from '../support/westMidlands.ts';

test('a phone number that was found wrong is the officer’s to put right, while somebody is to ring it', () => {
  const story = situations.find(({ what }) => what === 'filed: five working days')?.story ?? [];
  const theCase = lived(story);
  const victim = {
    details: {},
    wishes: {},
    calls: [],
    messages: [],
    surveys: [],
    told: {},
    ...theCase.victim,
  };
  const linesOf = (some: object) =>
    victimLines({ ...theCase, victim: { ...victim, ...some } }, westMidlands).map(({ text }) => text);
  expect(linesOf({ isPhoneWrong: true }).at(-1)).toContain(
    'their phone number is wrong. Find the right one, and type “calls” to give it.',
  );
  expect(linesOf({ isEmailWrong: true }).at(-1)).toContain(
    'their e-mail address is wrong. Find the right one, and type “calls” to give it.',
  );
  expect(linesOf({}).join(' ')).not.toContain('wrong');
});

test('a miss that was excused is marked as excused for the officer, and for whoever rings', () => {
  const excuse = { type: 'decide-breach', decision: 'excuse', reason: 'r' } as const;
  const { theCase } = tell(stages.breachedConditionalCaution(), excuse, { by: sergeant });
  const line = victimLines(theCase, westMidlands)
    .map(({ text }) => text)
    .join(' ');
  expect(line).toContain('to be told that a failure to attend was excused by');
  expect(line).not.toContain('not done');
  const due = dueCall(theCase, westMidlands);
  if (due === undefined) throw new Error('No call is due');
  const of = { caller: 'liaison', today: day('2026-11-20') } as const;
  const card = JSON.stringify(callView(theCase, due, westMidlands, of));
  expect(card).toContain('Tell them that a failure to attend was excused: by');
  expect(card).toContain('Told that a failure to attend was excused');
  expect(card).not.toMatch(/T(ell them|old) of the breach/);
  const row = callsView([{ theCase, due }], westMidlands, { me: 'liaison-1', more: 0, isLiaison: true });
  expect(JSON.stringify(row)).toMatch(/tell them that a failure to attend was excused/i);
});

// Money was not paid: nobody had to attend anything.
test.each<[string, () => Story]>([
  ['where nobody had to attend', stages.filedWithoutProvider],
  [
    'though a failure to attend was reported, which counts on',
    () => {
      const both = filed(stages.approved(), { conditions: [courseCondition, remedyCondition] });
      return reported(both, 'accepted', 'missed');
    },
  ],
])('what was marked as not done, and excused, is no failure to attend %s', (_where, before) => {
  const excuse = { type: 'decide-breach', decision: 'excuse', reason: 'r' } as const;
  const { theCase } = tell(tell(before(), { type: 'mark-not-done' }), excuse, { by: sergeant });
  const due = dueCall(theCase, westMidlands);
  if (due === undefined) throw new Error('No call is due');
  const of = { caller: 'liaison', today: day('2026-11-20') } as const;
  const words = JSON.stringify([
    victimLines(theCase, westMidlands),
    callView(theCase, due, westMidlands, of),
    callsView([{ theCase, due }], westMidlands, { me: 'liaison-1', more: 0, isLiaison: true }),
  ]);
  expect(words).toContain('to be told that the breach was excused by');
  expect(words).toContain('Tell them that the breach was excused: by');
  expect(words).toContain('Told that the breach was excused');
  expect(words).not.toContain('attend');
});

// Whoever reads the list plans their days by it: the day of one thing is not that of another.
test('the list of calls gives each thing its own day, and how somebody is reached who is never rung', () => {
  const { theCase } = stages.breachedDomesticAbuse();
  const due = dueCall(theCase, westMidlands);
  if (due === undefined) throw new Error('No call is due');
  const clocks = [
    { name: 'support', since: day('2026-11-30'), remindOn: day('2026-12-03'), dueBy: day('2026-12-04') },
    { name: 'disposal', since: day('2026-11-30'), remindOn: day('2026-12-08'), dueBy: day('2026-12-09') },
    { name: 'breach', since: day('2026-11-30'), remindOn: day('2026-12-08'), dueBy: day('2026-12-09') },
  ] as const;
  const rowOf = (wishes: VictimWishes) => {
    const nothing = { details: {}, calls: [], messages: [], surveys: [], told: {} };
    const row = {
      theCase: { ...theCase, victim: { ...nothing, wishes } },
      due: { ...due, about: 'breach', clocks },
    };
    const view = callsView([row as CallRow], westMidlands, { me: 'liaison-1', more: 0, isLiaison: true });
    return view.fields.chosenCall?.choices?.[0]?.title;
  };
  expect(rowOf({ preferred: 'advocate' })).toBe(
    `${theCase.reference}: Tell them of the breach: by Wednesday 9 December; do not ring: only through their IDVA; also: offer support, and refer them where they want it by Friday 4 December, tell them the decision`,
  );
  expect(rowOf({})).toContain('by Wednesday 9 December; do not ring: see them, or through their IDVA; also:');
});

// Nobody missed anything: a provider stopped what it ran, and another is chosen in its place.
test('what a provider has stopped is told as that, before it is decided and after', () => {
  const stopped = reported(stages.filedConditionalCaution(), 'accepted', 'withdrawn');
  const excuse = { type: 'decide-breach', decision: 'excuse', reason: 'r' } as const;
  for (const { theCase } of [stopped, tell(stopped, excuse, { by: sergeant })]) {
    const due = dueCall(theCase, westMidlands);
    if (due === undefined) throw new Error('No call is due');
    const card = JSON.stringify(
      callView(theCase, due, westMidlands, { caller: 'liaison', today: day('2026-11-20') }),
    );
    expect(JSON.stringify(victimLines(theCase, westMidlands))).toContain(
      'told that the sessions were stopped',
    );
    expect(card).toContain('Tell them that the sessions were stopped: by');
    expect(card).toContain('The sessions were stopped.');
    expect(card).toContain('We are looking at what happens instead.');
    expect(card).not.toMatch(/failure to attend|good reason|did not do|has been done|taken to court for/);
  }
});

describe('given a case with a victim, when the officer looks at its card, then one line says', () => {
  test.each([
    ['a draft in which nobody was rung', []],
    ['filed: five working days', ['Victim: to be told the decision by Friday 27 November']],
    [
      'a message that was delivered tells them only that there is news: the call stays due',
      [
        'Victim: to be told the decision by Friday 27 November (sent word on Friday 20 November: they may ring)',
      ],
    ],
    ['told of the disposal: the survey may be asked', ['Victim: told the decision on Tuesday 24 November']],
    [
      'a breach',
      ['Victim: told the decision on Friday 20 November; to be told of the breach by Friday 15 January'],
    ],
    [
      'completed',
      ['Victim: told the decision on Friday 20 November; to be told that it is done by Friday 19 February'],
    ],
    // Once somebody decided on it, that is what they have still to hear (Victims' Code, right 6).
    [
      'ended after a breach, and they heard only of the breach: the decision is news',
      [
        'Victim: told the decision on Friday 20 November; told of the breach on Saturday 9 January; to be told what was decided after the breach by Tuesday 19 January',
      ],
    ],
    [
      'decided anew and filed anew, before they heard of the breach',
      [
        'Victim: to be told the decision by Thursday 21 January; to be told of the breach by Tuesday 19 January',
      ],
    ],
    ['an offence without a victim', []],
  ])('%s: %j', (what, expected) => {
    const story = situations.find((one) => one.what === what)?.story ?? [];
    expect(victimLines(lived(story), westMidlands).map(({ text }) => text)).toEqual(expected);
  });
});
