import { expect, test } from 'vitest';
import { callView } from '../../src/dialogue/screens/calls/callView.ts';
import { readCallWishes } from '../../src/dialogue/screens/calls/readCallWishes.ts';
import { type DueCall, dueCall } from '../../src/domain/calls/dueCall.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { victimTasksOpen } from '../../src/domain/case/victimTasksOpen.ts';
import { day } from '../../src/law/day.ts';
import { lived, situations } from '../domain/victim/situations.ts';
import { wishing } from '../support/caseStages.ts';
import { westMidlands } from '../support/westMidlands.ts';

const today = day('2026-11-20');

const calls = situations.flatMap(({ what, story }) => {
  const theCase = lived(story);
  const due = dueCall(theCase, westMidlands);
  return due === undefined || due.occasion === 'views' ? [] : [[what, theCase, due] as const];
});

function opened([, theCase, due]: (typeof calls)[number]) {
  const view = callView(theCase, due, westMidlands, { caller: 'liaison', today });
  if (view.card !== 'call') throw new Error('It is no call');
  const said = view.data.script.map(({ words }) => words).join(' ');
  const how = view.data.script.map((piece) => piece.how).join('');
  return { said, how, choices: (view.fields.victimWants?.choices ?? []).map(({ value }) => value) };
}

// A question whose answer is written down nowhere is lost (Victims' Code, rights 5, 7 and 12).
test.each(calls)('what the words of a call ask has a place for the answer: %s', (...call) => {
  const { said, choices } = opened(call);
  expect(choices.includes('statement')).toBe(/in a statement what this has done/.test(said));
  expect(choices.includes('compensation')).toBe(/ask for money/.test(said));
  expect(choices.includes('review')).toBe(
    /Shall I tell you how\?|you can complain\. I can tell you how|If you want to know, we will find out/.test(
      said,
    ),
  );
});

// Right 12 (to complain); Victims' Right to Review, asked for within three months: of the police or of the CPS.
test.each(calls)('how it is done stands under the words that offer to tell it: %s', (...call) => {
  const { said, how } = opened(call);
  expect(how.includes('How to complain:')).toBe(/you can complain|tell you how to complain/.test(said));
  expect(/How to ask for a review: they ring 101 .* within three months/.test(how)).toBe(
    /ask us to look at this choice again/.test(said),
  );
  expect(
    /How to ask for a review: they write to the office of the Crown .* within three months/.test(how),
  ).toBe(/ask the Crown Prosecution Service to look at this choice again/.test(said));
});

test('looked at, each is asked in some call', () => {
  const seen = new Set(calls.flatMap((call) => opened(call).choices));
  expect([...seen]).toEqual(expect.arrayContaining(['statement', 'compensation', 'review']));
});

// Right 7: a statement can be made until court; compensation is for the court to order.
test('in the last call after a breach that is charged, a victim hears of a statement and compensation', () => {
  const found = calls.find(([what]) => what === 'a breach that the CPS charges: told again');
  if (found === undefined) throw new Error('There is no such call');
  expect(opened(found).said).toMatch(
    /You can say in a statement what this has done, and the court can hear it\. Would you like that\? You can ask for money for harm or loss, and the court may order them to pay it\. Would you like that\?/,
  );
  const [, theCase, due] = found;
  const read = readCallWishes({ victimWants: 'statement,compensation' }, theCase, due, {
    ...{ force: westMidlands, today, isNext: false },
  });
  expect(read.wishes).toMatchObject({ statement: 'wanted', compensation: 'wanted' });
});

// Whether a decision to divert can be reviewed no source says: somebody has to find out.
test('whoever may want it looked at again has a tick, which stands as a task on the officer’s case', () => {
  const [theCase, due] = opposed();
  const call = ['opposed', theCase, due] as const;
  expect(opened(call).said).toContain('If you want to know, we will find out and tell you.');
  expect(opened(call).choices).toContain('review');
  const { wishes = {} } = readCallWishes({ victimWants: 'review' }, theCase, due, {
    ...{ force: westMidlands, today, isNext: false },
  });
  expect(victimTasksOpen(wishing(wishes).theCase)).toEqual(['review-explained']);
});

/** Somebody who does not agree with a caution is told of it. */
function opposed(): readonly [Case, DueCall] {
  const found = calls.find(([, { filed }, { occasion }]) => occasion === 'disposal' && filed !== undefined);
  if (found === undefined) throw new Error('Nobody is told of a caution');
  const [, { answers, ...theCase }, due] = found;
  const facts = { ...answers.facts, victimView: 'opposes' } as const;
  return [{ ...theCase, answers: { ...answers, facts } }, due];
}

// Victims' Code, right 3 (restorative justice) and right 4 (support): whoever asked for it has it once it is sent.
test.each([
  [
    'support',
    'support-referred',
    { support: 'wanted' },
    'Referred to the force’s support service for victims (to confirm), as they asked',
  ],
  [
    'restorative-justice',
    'meeting-explained',
    { restorativeJustice: 'interested' },
    'Sent what they want to know of restorative justice',
  ],
] as const)('what they asked for stands ticked in no call: %s', (name, task, wishes, title) => {
  const isDue = ([, , { clocks, about }]: (typeof calls)[number]) =>
    about === 'disposal' && clocks.some((clock) => clock.name === name);
  const found = calls.find((call) => isDue(call) && call[1].victim !== undefined);
  if (found?.[1].victim === undefined) throw new Error('There is no such call');
  const [, { victim, ...theCase }] = found;
  const asked = { ...theCase, victim: { ...victim, wishes: { ...victim.wishes, ...wishes } } };
  const due = dueCall(asked, westMidlands);
  if (due === undefined) throw new Error('Nothing is due');
  const done = callView(asked, due, westMidlands, { caller: 'liaison', today }).fields.callDone;
  expect(done?.choices).toContainEqual({ title, value: task });
  expect(done?.value.split(',')).not.toContain(task);
});
