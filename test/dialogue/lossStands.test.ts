import { describe, expect, test } from 'vitest';
import { callView } from '../../src/dialogue/screens/calls/callView.ts';
import { readCallWishes } from '../../src/dialogue/screens/calls/readCallWishes.ts';
import { caseView } from '../../src/dialogue/screens/case/caseView.ts';
import { victimLines } from '../../src/dialogue/screens/case/victimLines.ts';
import { dueCall } from '../../src/domain/calls/dueCall.ts';
import { runningClocks } from '../../src/domain/calls/runningClocks.ts';
import type { Case, CaseCondition } from '../../src/domain/case/case.ts';
import { lossStands } from '../../src/domain/case/lossStands.ts';
import { addDays, londonDay } from '../../src/domain/days.ts';
import type { Day } from '../../src/law/day.ts';
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
import { remedyCondition } from '../support/filings.ts';
import { callAbout } from '../support/victimCalls.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

const today = londonDay(minute(0));
const money: CaseCondition = {
  ...{ ...remedyCondition, id: 'compensation', text: 'Pay: £60.', measure: 'compensation' },
  ...{ amount: 60, payee: 'business' },
};
const goods: CaseCondition = { ...remedyCondition, id: 'goods-back', text: 'Give it back.', makesGood: true };
const repair: CaseCondition = { ...remedyCondition, id: 'repair', text: 'Repair it.', makesGood: true };
const toCharity: CaseCondition = { ...money, payee: 'charity' };
const toBody: CaseCondition = { ...money, payee: 'public-body', makesGood: true };
const asked = (story: Story): Story =>
  byClock(story, { type: 'victim-wishes', wishes: { compensation: 'wanted' } });
const agreed = (...conditions: readonly CaseCondition[]): Story =>
  filed(asked(stages.approved()), { intervention: null, provider: null, conditions });
const over = (story: Story): Story =>
  tell(
    tell(story, { type: 'mark-not-done' }),
    { type: 'decide-breach', decision: 'no-further-action', reason: 'No.' },
    { by: sergeant },
  );
/** A caution with this, broken and put forward for a charge that nobody makes. */
function notCharged(condition: CaseCondition): Story {
  const story = asked(stages.notChargedAfterBreach());
  const { filed } = story.theCase;
  if (filed === undefined) throw new Error('It is filed');
  return { ...story, theCase: { ...story.theCase, filed: { ...filed, conditions: [condition] } } };
}

const charged = () => asked(tell(stages.notDiverted(), { type: 'decide-instead', disposal: 'charge' }));

// Whoever asked hears an answer where there is one. “We still owe you an answer” was said for ever of what was never agreed.
describe('given a victim who asked for what was lost, then of it', () => {
  test.each<[string, Story, ReturnType<typeof lossStands>, RegExp | undefined]>([
    [
      'nothing was agreed',
      agreed(remedyCondition),
      'not-agreed',
      /is not asked of them here, and I am sorry/,
    ],
    ['money was agreed', agreed(money), 'none', /£60 to the business/],
    ['the goods are to be given back', agreed(goods), 'none', /What was taken, given back/],
    ['the damage is to be repaired', agreed(repair), 'none', /Repair of the damage/],
    ['money was agreed for the council that was harmed', agreed(toBody), 'none', /£60 to a public body/],
    [
      'money was agreed, and not kept',
      over(agreed(money)),
      'over',
      /not asked of them here any more.*got any/,
    ],
    [
      'the caution was not kept, and the CPS is to say whether it is charged',
      asked(stages.referredToCps()),
      'none',
      /If it goes to court, the court may order them to pay/,
    ],
    [
      'the caution was not kept, and nobody charges',
      notCharged(money),
      'over',
      /not asked of them here any more/,
    ],
    ['goods were agreed, and not given', over(agreed(goods)), 'over', /not asked of them here any more/],
    [
      'nothing was agreed, and it ended',
      over(agreed(remedyCondition)),
      'not-agreed',
      /is not asked of them here,/,
    ],
    [
      'nothing was agreed, and a breach is open',
      tell(agreed(remedyCondition), { type: 'mark-not-done' }),
      'not-agreed',
      undefined,
    ],
    ['the court says', charged(), 'none', /court may order them to pay/],
    ['nothing is decided', asked(stages.approved()), 'owed', undefined],
    ['nothing is said in a case that was withdrawn', withdrawn(agreed(money)), 'none', undefined],
  ])('%s', (_what, story, stands, says) => {
    expect(lossStands(story.theCase)).toBe(stands);
    if (says === undefined) return;
    expect(said(story)).toMatch(says);
    expect(said(story)).not.toMatch(/We still owe you an answer/);
  });
});

// The call reads them the answer: nobody is driven to ring for what was just said, nor kept from ending it.
describe('given words that answer what a victim asked for, then', () => {
  test.each<[string, Story, boolean]>([
    ['what was not agreed', agreed(remedyCondition), true],
    ['what is not asked of them any more', over(agreed(money)), true],
    ['what a court may order', charged(), true],
    ['what the court may order if it comes to that', asked(stages.referredToCps()), true],
    [
      'what was agreed for somebody else, in a breach',
      tell(agreed(toCharity), { type: 'mark-not-done' }),
      true,
    ],
  ])('%s stands ticked as told, and is nobody’s task until that call is made', (_what, story, isTold) => {
    const { theCase } = story;
    const { fields, due } = callOf(theCase);
    expect(tickedIn(fields.callDone?.value)).toBe(isTold);
    const about = { force, today, isNext: true };
    const none = { victimNextNone: 'true', callDone: String(fields.callDone?.value) };
    expect(JSON.stringify(readCallWishes(none, theCase, due, about))).not.toMatch(/compensation/);
    expect(runningClocks(theCase, force).map(({ name }) => name)).not.toContain('compensation');
    expect(lines(theCase)).not.toMatch(/tell them/);
    expect(caseView(theCase, force).verbs).not.toContain('compensation-answered');
  });

  test('what was not ticked is its officer’s again once the call is made', () => {
    const told = byClock(agreed(remedyCondition), {
      type: 'victim-called',
      call: callAbout('disposal', 'disposal'),
    });
    expect(lines(told.theCase)).toMatch(
      /compensation, or the goods back, is no part of what was agreed, and what else they can do by/,
    );
    expect(caseView(told.theCase, force).verbs).toContain('compensation-answered');
  });

  // “Waiting: a sergeant decides” stood over “yours to do: tell them whether they get compensation”.
  test('nobody is to tell what comes of it before anything is decided', () => {
    const { theCase } = asked(stages.awaitingSergeant());
    expect(lines(theCase)).not.toMatch(/tell them/);
    expect(caseView(theCase, force).verbs).not.toContain('compensation-answered');
  });

  test('an answer that is owed is not ticked', () => {
    const open = asked(reported(stages.filedConditionalCaution(), 'declined'));
    expect(lossStands(open.theCase)).toBe('owed');
    expect(tickedIn(callOf(open.theCase).fields.callDone?.value)).toBe(false);
  });
});

// Nothing more is decided in it: nobody would read what they say there.
test.each([
  [
    'ended after a breach',
    over(filed(stages.approved(), { intervention: null, provider: null, conditions: [money] })),
  ],
  ['completed', tell(stages.filedWithoutProvider(), { type: 'mark-done' })],
])('given a case that is %s, then nobody is offered to make a statement who never asked', (_what, story) => {
  expect(said(story)).not.toContain('You can say in a statement');
});

test('given a statement that nobody took before the end, then they are asked whether they still want it', () => {
  const ended = over(byClock(agreed(money), { type: 'victim-wishes', wishes: { statement: 'wanted' } }));
  expect(said(ended)).toMatch(
    /it was not taken\. I am sorry\. If you still want to make one, we will take it/,
  );
  const due = dueCall(ended.theCase, force);
  if (due === undefined) throw new Error('Nothing is due');
  const about = { force, today, isNext: true };
  const none = { victimNextNone: 'true', callDone: 'compensation-answered', victimWants: 'no-statement' };
  expect(readCallWishes(none, ended.theCase, due, about)).toMatchObject({
    wishes: { statement: 'declined' },
  });
});

// The court can still hear it.
test.each([
  ['charged', charged],
  ['charged by the CPS after a breach', stages.chargedByCps],
])('given what is %s, then a statement that they asked for is still to be taken', (_what, of) => {
  const words = said(byClock(of(), { type: 'victim-wishes', wishes: { statement: 'wanted' } }));
  expect(words).toMatch(/You asked to make a statement\. It is still to be taken\./);
  expect(words).not.toMatch(/it was not taken/);
});

// Victims’ Code, paragraph 4.5: within two working days.
test('given help that they asked for and that nobody arranged in time, then it is said to be late', () => {
  const story = byClock(stages.filedConditionalCaution(), {
    type: 'victim-wishes',
    wishes: { support: 'wanted' },
  });
  expect(said(story)).toMatch(/You asked for help, and we are seeing to it/);
  expect(said(story, addDays(today, 14))).toMatch(/and I am sorry\..*It should have been passed on by now\./);
});

const lines = (theCase: Case): string =>
  victimLines(theCase, force)
    .map(({ text }) => text)
    .join(' ');
const tickedIn = (done = ''): boolean => done.split(',').includes('compensation-answered');

function callOf(theCase: Case) {
  const due = dueCall(theCase, force);
  if (due === undefined) throw new Error('Nothing is due');
  return { due, fields: callView(theCase, due, force, { caller: 'liaison', today }).fields };
}

function said({ theCase }: Story, on: Day = today): string {
  const due = dueCall(theCase, force);
  if (due === undefined) throw new Error('Nothing is due');
  const view = callView(theCase, due, force, { caller: 'liaison', today: on });
  return view.card === 'call' ? view.data.script.map(({ words }) => words).join(' ') : '';
}
