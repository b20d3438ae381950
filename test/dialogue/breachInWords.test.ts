import { describe, expect, test } from 'vitest';
import { scriptOf } from '../../src/dialogue/screens/calls/scriptOf.ts';
import { dueCall } from '../../src/domain/calls/dueCall.ts';
import type { CaseCondition } from '../../src/domain/case/case.ts';
import { day } from '../../src/law/day.ts';
import * as stages from '../support/caseStages.ts';
import { byClock, filed, minute, type Story, sergeant, tell } from '../support/caseStories.ts';
import { courseCondition, remedyCondition } from '../support/filings.ts';
import { callAbout } from '../support/victimCalls.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

const money: CaseCondition = {
  ...{ ...remedyCondition, id: 'compensation', text: 'Pay: £60.', measure: 'compensation' },
  ...{ amount: 60, payee: 'victim', deadline: day('2026-12-18') },
};
const noContact: CaseCondition = {
  ...{ ...remedyCondition, id: 'no-contact', text: 'No contact until the deadline.', from: 'officer' },
  ...{ isKeptUp: true, needsVictim: true, deadline: day('2026-12-18') },
};
const letter: CaseCondition = { ...remedyCondition, isLetter: true, deadline: day('2026-12-18') };

/** Told of the decision, and marked as not completed the day after its day. */
function broken(...conditions: readonly CaseCondition[]): Story {
  const story = filed(stages.approved(), { intervention: null, provider: null, conditions });
  const told = byClock(story, { type: 'victim-called', call: callAbout('disposal', 'disposal') });
  return tell(told, { type: 'mark-not-done' }, { at: at(29) });
}

const at = (days: number) => minute(days * 24 * 60 + 60);
const newDay = (story: Story): Story =>
  tell(
    story,
    { type: 'decide-breach', decision: 'vary', reason: 'They were ill.', deadline: day('2027-01-15') },
    { by: sergeant, at: at(29) },
  );
const ended = (story: Story): Story =>
  tell(
    story,
    { type: 'decide-breach', decision: 'no-further-action', reason: 'No.' },
    { by: sergeant, at: at(29) },
  );

function said({ theCase }: Story, today = '2026-12-21'): string {
  const due = dueCall(theCase, force);
  if (due === undefined) throw new Error('Nothing is due');
  const { pieces } = scriptOf(theCase, due, force, { caller: 'officer', today: day(today) });
  return pieces.map(({ words }) => words).join(' ');
}

// They were told a sum and a day when it was decided: “a new day for it” and “what is left of it” take both away again.
describe('given a new day after a breach, when its victim hears of it, then each thing they know of has its new day', () => {
  test('money in pounds, a letter, and until when nobody is in touch', () => {
    const words = said(newDay(broken(money, letter, noContact)));
    expect(words).toContain('We will ask the person to agree to a new day.');
    expect(words).toMatch(
      /This is what they still have to do, if they agree to the new day\. Money for the loss or damage: £60 to you, by Friday 15 January\. A written apology, by Friday 15 January\. No contact with you, until Friday 15 January\./,
    );
    expect(words).not.toMatch(/what is left|It was agreed that they pay|18 December|It has to be done by/);
  });

  test('once the new day is over too, it is none to come, and nobody is still kept away', () => {
    const words = said(newDay(broken(money, noContact)), '2027-01-18');
    expect(words).toMatch(
      /This is what they were still to do\. Money .*: £60 to you, which was due by Friday 15 January\. We have not heard yet if it was done/,
    );
    expect(words).toContain('No contact with you, which was until Friday 15 January. Was it kept?');
    expect(words).not.toMatch(/No contact with you, until|still have to/);
  });

  test('of an excuse with the day that stands, it is that day', () => {
    const story = filed(stages.approved(), {
      conditions: [courseCondition, { ...money, deadline: day('2027-03-12') }],
    });
    const missed = tell(story, { type: 'mark-not-done' });
    const excused = tell(
      missed,
      { type: 'decide-breach', decision: 'excuse', reason: 'Ill.' },
      { by: sergeant },
    );
    expect(said(excused, '2026-11-23')).toMatch(
      /This is what they still have to do\. Sessions about what led to this, by Friday 12 March\. Money .*: £60 to you, by Friday 12 March\./,
    );
  });
});

// “Not all of what the person had to do”, of £60 of which nothing was paid, is not so.
describe('given a breach, when its victim hears of it first, then what was not done is named', () => {
  test.each<[string, readonly CaseCondition[], RegExp]>([
    [
      'the money',
      [money],
      /It is about this\. Money for the loss or damage: £60 to you, which was due by Friday 18 December\./,
    ],
    ['the letter', [letter], /It is about this\. A written apology, which was due by Friday 18 December\./],
    [
      'no contact',
      [noContact],
      /It is about this\. No contact with you, which was until Friday 18 December\./,
    ],
  ])('%s alone', (_what, conditions, says) => {
    const words = said(broken(...conditions));
    expect(words).toMatch(/^.*has not been kept to\. I want you to hear that from us\. It is about this\./);
    expect(words).toMatch(says);
    expect(words).not.toMatch(/Not all of|or give back or repair|This was agreed for what was lost/);
  });

  test('of several, what was for their loss is named in pounds, once', () => {
    const words = said(broken(money, letter));
    expect(words).toContain('This was agreed for what was lost. Money for the loss or damage: £60 to you.');
    expect(words).not.toMatch(/It is about this|or give back or repair/);
  });

  test('together with the decision, of which they heard nothing, it is named once', () => {
    const story = filed(stages.approved(), { intervention: null, provider: null, conditions: [money] });
    const unheard = tell(story, { type: 'mark-not-done' }, { at: at(29) });
    expect(said(unheard)).toContain('This is what they had to do. Money for the loss or damage: £60 to you,');
    expect(said(unheard).split('£60')).toHaveLength(2);
    expect(said(newDay(unheard))).toMatch(
      /This is what they still have to do, if they agree to the new day\. Money .* by Friday 15 January/,
    );
    expect(said(newDay(unheard)).split('£60')).toHaveLength(2);
  });

  test('of sessions nobody says which were missed', () => {
    expect(said(stages.breachedConditionalCaution(), '2026-11-23')).not.toContain('It is about this');
  });

  test('once nothing more comes of it, the money is named once as not asked any more', () => {
    const words = said(ended(broken(money)));
    expect(words).toMatch(
      /This was agreed for what was lost\. Money for the loss or damage: £60 to you\. That is not asked of them here any more, and I am sorry\./,
    );
    expect(words.split('£60')).toHaveLength(2);
  });
});
