import { describe, expect, test } from 'vitest';
import { callView } from '../../src/dialogue/screens/calls/callView.ts';
import { readCallWishes } from '../../src/dialogue/screens/calls/readCallWishes.ts';
import { victimLines } from '../../src/dialogue/screens/case/victimLines.ts';
import { dueCall } from '../../src/domain/calls/dueCall.ts';
import type { Case, CaseCondition } from '../../src/domain/case/case.ts';
import { daysToDo } from '../../src/domain/case/daysToDo.ts';
import { officerActionsOpen } from '../../src/domain/case/decideOfficerAction.ts';
import { isLetterAwaited, victimTasksOpen } from '../../src/domain/case/victimTasksOpen.ts';
import { compose } from '../../src/domain/conditions/compose.ts';
import { day } from '../../src/law/day.ts';
import * as stages from '../support/caseStages.ts';
import { byClock, filed, reported, type Story, sergeant, tell } from '../support/caseStories.ts';
import { courseCondition, remedyCondition } from '../support/filings.ts';
import { triedCall } from '../support/victimCalls.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

const { drafting } = stages;
const today = day('2026-11-20');
const letter: CaseCondition = { ...remedyCondition, isLetter: true };

/** Filed with these, without a provider, and all of it done. */
function done(...conditions: readonly CaseCondition[]): Story {
  const agreed = filed(drafting(), {
    ...{ disposal: 'community-resolution', intervention: null, provider: null },
    conditions,
  } as const);
  return tell(agreed, { type: 'mark-done' });
}

function card(theCase: Case) {
  const due = dueCall(theCase, force);
  if (due === undefined) throw new Error('Nothing is due');
  const view = callView(theCase, due, force, { caller: 'liaison', today });
  if (view.card !== 'call') throw new Error('It is no call');
  const said = view.data.script.map(({ words }) => words).join(' ');
  return { due, said, wants: (view.fields.victimWants?.choices ?? []).map(({ value }) => value) };
}

function abused({ theCase }: Story): Case {
  const facts = { ...theCase.answers.facts, domesticAbuse: 'intimate-partner' } as const;
  return { ...theCase, answers: { ...theCase.answers, facts } };
}

const saidOf = (theCase: Case) =>
  victimLines(theCase, force)
    .map(({ text }) => text)
    .join(' | ');

// The force's data: “the victim gets it only if they want it”.
describe('given a letter that was written to whoever was harmed, once all that was agreed is done', () => {
  test('then it is passed on where they had chosen one, by the day on which they hear', () => {
    const story = done(letter);
    expect(victimTasksOpen(story.theCase)).toEqual(['letter-passed-on']);
    // Five working days from Friday 20 November.
    expect(saidOf(story.theCase)).toContain('pass on the letter that they want by Friday 27 November');
    expect(card(story.theCase).said).toMatch(
      /the letter to say sorry that you asked for\. We will get it to you\./,
    );
    expect(officerActionsOpen(story.theCase)).toContain('letter-passed-on');
    const passed = tell(story, { type: 'letter-passed-on' });
    expect(victimTasksOpen(passed.theCase)).toEqual([]);
    expect(card(passed.theCase).said).toMatch(/You have had the letter/);
  });

  test('then they are asked where the officer had put it there, and nobody passes on what they do not want', () => {
    const story = done({ ...letter, from: 'officer' });
    expect(victimTasksOpen(story.theCase)).toEqual([]);
    const { due, said, wants } = card(story.theCase);
    expect(said).toMatch(/They wrote a letter to you to say sorry\. .* Would you like it\?/);
    expect(wants).toContain('letter');
    const about = { force, today, isNext: false };
    const { wishes = {} } = readCallWishes({ victimWants: 'letter' }, story.theCase, due, about);
    const wanted = byClock(story, { type: 'victim-wishes', wishes });
    expect(victimTasksOpen(wanted.theCase)).toEqual(['letter-passed-on']);
    const no = readCallWishes({ victimWants: 'no-letter' }, wanted.theCase, due, about);
    const back = byClock(wanted, { type: 'victim-wishes', wishes: no.wishes ?? {} });
    expect(victimTasksOpen(back.theCase)).toEqual([]);
    expect(card(back.theCase).said).not.toMatch(/letter/);
  });

  test('then after domestic abuse nothing is sent, and nobody offers what they did not ask for', () => {
    const theCase = abused(done(letter));
    expect(saidOf(theCase)).toContain('hand it over only in a way they said is safe; send nothing');
    expect(saidOf(theCase)).not.toContain('pass on the letter');
    expect(card(theCase).said).toMatch(/We send nothing\./);
    expect(card(abused(done({ ...letter, from: 'officer' }))).said).not.toMatch(/letter/);
  });

  test('then it is passed on once the officer has it, before all else is done', () => {
    const agreed = filed(drafting(), {
      ...{ disposal: 'community-resolution', intervention: null, provider: null },
      conditions: [letter, remedyCondition],
    } as const);
    expect(officerActionsOpen(agreed.theCase)).toContain('letter-received');
    const got = tell(agreed, { type: 'letter-received' });
    expect(got.theCase.state.status).toBe('in-progress');
    expect(officerActionsOpen(got.theCase)).not.toContain('letter-received');
    expect(victimTasksOpen(got.theCase)).toEqual(['letter-passed-on']);
    expect(card(got.theCase).said).toMatch(/They wrote the letter to say sorry that you asked for/);
    expect(officerActionsOpen(done(remedyCondition).theCase)).not.toContain('letter-received');
  });

  test('then nobody is asked for it on its day once the officer has it', () => {
    const due = day('2026-12-04');
    const agreed = filed(drafting(), {
      ...{ disposal: 'community-resolution', intervention: null, provider: null },
      conditions: [{ ...letter, deadline: due }],
    } as const);
    expect(daysToDo(agreed.theCase)).toEqual([due]);
    expect(daysToDo(tell(agreed, { type: 'letter-received' }).theCase)).toEqual([]);
  });

  // It was agreed in what was decided then: another is another letter, which somebody has to write, get and pass on.
  test('then a case that is decided anew knows of none, and a letter that is agreed again is awaited', () => {
    const breach = reported(
      filed(drafting(), { disposal: 'deferred-prosecution', conditions: [courseCondition, letter] }),
      ...(['accepted', 'missed', 'missed'] as const),
    );
    const got = tell(tell(breach, { type: 'letter-received' }), { type: 'letter-passed-on' });
    const again = tell(
      got,
      { type: 'decide-breach', decision: 'decide-again', reason: 'It did not work.' },
      { by: sergeant },
    );
    expect(victimTasksOpen(again.theCase)).toEqual([]);
    const rung = tell(again, { type: 'answer', step: 'victim', answers: {}, victim: { call: triedCall } });
    const anew = filed(rung, { disposal: 'community-resolution', conditions: [letter] });
    expect(isLetterAwaited(anew.theCase)).toBe(true);
    const second = tell(anew, { type: 'letter-received' });
    expect(victimTasksOpen(second.theCase)).toEqual(['letter-passed-on']);
  });

  test('then nothing of it is said before it is done, or where there is none', () => {
    const agreed = filed(drafting(), {
      ...{ disposal: 'community-resolution', intervention: null, provider: null },
      conditions: [letter],
    } as const);
    expect(victimTasksOpen(agreed.theCase)).toEqual([]);
    const money = { ...remedyCondition, measure: 'compensation', amount: 40, payee: 'victim' } as const;
    const { theCase } = done(money);
    expect(victimTasksOpen(theCase)).toEqual([]);
    expect(card(theCase).said).not.toMatch(/letter/);
    expect(card(theCase).said).toMatch(
      /What was agreed for the loss or damage has been done\.|£40 to you\. That has been done\./,
    );
  });

  test('the force says which of its conditions is one', () => {
    for (const row of [...force.remedies, ...force.conditions])
      expect([row.id, row.isLetter === true]).toEqual([row.id, row.id === 'written-apology']);
    const remedy = force.remedies.find(({ isLetter }) => isLetter === true);
    if (remedy === undefined) throw new Error('There is no letter');
    const context = { facts: {}, providerTitle: (id: string) => id };
    const [made] = compose({ interventions: [], support: [], added: [], amounts: {}, remedy }, context);
    expect(made).toMatchObject({ id: 'written-apology', isLetter: true });
  });
});
