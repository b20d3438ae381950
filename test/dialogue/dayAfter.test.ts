import { describe, expect, test } from 'vitest';
import { isPromised, nextAfter, scriptOf } from '../../src/dialogue/screens/calls/scriptOf.ts';
import { scriptInputOf } from '../../src/dialogue/victim/scriptInputOf.ts';
import { slotsOf } from '../../src/dialogue/victim/slotsOf.ts';
import type { RunningClock } from '../../src/domain/calls/runningClocks.ts';
import type { Case, CaseCondition } from '../../src/domain/case/case.ts';
import type { ClockName } from '../../src/domain/force/victimsCode.ts';
import type { Occasion } from '../../src/domain/force/vocabulary.ts';
import { composeScript } from '../../src/domain/victim/composeScript.ts';
import { type Day, day } from '../../src/law/day.ts';
import { lived, situations } from '../domain/victim/situations.ts';
import * as stages from '../support/caseStages.ts';
import { bareSlots, usual } from '../support/everyScript.ts';
import { remedyCondition } from '../support/filings.ts';
import { westMidlands } from '../support/westMidlands.ts';

/** A Thursday, and the day after it. */
const last = day('2026-12-03');
const after = day('2026-12-04');
const money: CaseCondition = {
  ...remedyCondition,
  id: 'compensation',
  measure: 'compensation',
  amount: 40,
  payee: 'victim',
  deadline: last,
};

const clock = (name: ClockName): RunningClock => ({
  name,
  since: day('2026-11-20'),
  remindOn: last,
  dueBy: last,
});
const speaker = (today: Day) => ({ caller: 'liaison', today }) as const;

/** The same case with this alone to do, in what was filed. */
function toDo(theCase: Case, condition: CaseCondition): Case {
  const { filed } = theCase;
  if (filed === undefined) throw new Error('It was not filed');
  return { ...theCase, filed: { ...filed, conditions: [condition] } };
}

function said(occasion: Occasion, theCase: Case, today: Day, names: readonly ClockName[] = ['promised']) {
  const due = { occasion, clocks: names.map(clock) };
  return scriptOf(theCase, due, westMidlands, speaker(today))
    .pieces.map(({ words }) => words)
    .join(' ');
}

function views(today: Day): string {
  const of = { caller: 'officer', conditions: [money], nextContact: last, today } as const;
  const slots = { ...bareSlots, ...slotsOf(stages.filedConditionalCaution().theCase, westMidlands, of) };
  const input = { ...usual, disposal: 'conditional-caution' } as const;
  return composeScript(westMidlands.victimScripts, input, slots)
    .pieces.map(({ words }) => words)
    .join(' ');
}

const filed = toDo(stages.filedConditionalCaution().theCase, money);
const newDay = toDo(stages.varied().theCase, money);

// Victims' Code, right 6: what a victim hears of the case is so on the day it is said. A call is drawn on the day it is made.
describe('given words that have a day in them, when they are read on that day and on the day after', () => {
  test.each<[string, (today: Day) => string, onIt: RegExp, afterIt: RegExp, never: RegExp]>([
    [
      'what they have to do, as decided',
      (today) => said('disposal', filed, today),
      /All of it has to be done by Thursday 3 December\./,
      /All of it was to be done by Thursday 3 December\. We have not heard yet if it was\./,
      /has to be done by/,
    ],
    [
      'money that was agreed',
      (today) => said('disposal', filed, today),
      /£40 to you, by Thursday 3 December\./,
      /£40 to you, which was due by Thursday 3 December\./,
      /to you, by/,
    ],
    [
      'a new day after a breach',
      (today) => said('breach', newDay, today),
      /still have to do, if they agree to the new day\. Money for the loss or damage: £40 to you, by Thursday 3 December\./,
      /£40 to you, which was due by Thursday 3 December\. We have not heard yet if it was done\./,
      /still have to do|, by Thursday/,
    ],
    [
      'what is planned for them, before the decision',
      views,
      /All of it would have to be done by Thursday 3 December\./,
      /This is what we have in mind for them\./,
      /would have to be done by/,
    ],
    [
      'by when they hear next',
      views,
      /You will hear from us by Thursday 3 December\./,
      /Let us fix now when you next hear from us\./,
      /You will hear from us by/,
    ],
  ])('%s: a day that is over is told as one that is over', (_what, words, onIt, afterIt, never) => {
    expect(words(last)).toMatch(onIt);
    expect(words(after)).toMatch(afterIt);
    expect(words(after)).not.toMatch(never);
  });

  test('nobody is offered a day that is over as the next on which they hear', () => {
    // Five working days from Thursday 3 December is Thursday 10 December (Victims' Code, right 6).
    expect(nextAfter(filed, 'disposal', westMidlands, day('2026-12-10'))).toBe('2026-12-10');
    expect(nextAfter(filed, 'disposal', westMidlands, day('2026-12-11'))).toBeUndefined();
  });

  test('who hears that we find out is promised to hear again', () => {
    const due = { occasion: 'disposal', clocks: [clock('promised')] } as const;
    expect(isPromised(filed, due, westMidlands, speaker(after))).toBe(true);
    expect(said('disposal', filed, after)).toMatch(/We will find out and tell you\./);
  });

  // Far in the future every day of every case is over.
  test.each(situations.map(({ what, story }) => [what, lived(story)] as const))(
    'in every case, years later: %s',
    (_what, theCase) => {
      for (const occasion of ['disposal', 'completion', 'breach'] as const)
        expect(said(occasion, theCase, day('2030-01-02'))).not.toMatch(
          /(has|have) to be done by|hear from us by|to you, by/,
        );
    },
  );
});

// She heard it; who hears it again takes it for news.
describe('given a call that was promised, when nothing of what it is about is new', () => {
  const told = (theCase: Case, name: 'disposal' | 'breach'): Case => {
    const file = { details: {}, wishes: {}, calls: [], messages: [], surveys: [], ...theCase.victim };
    return { ...theCase, victim: { ...file, told: { [name]: '2026-11-23T10:00:00.000Z' } } };
  };

  test('then it says why it is made, and that the decision stands', () => {
    expect(said('disposal', told(filed, 'disposal'), last)).toMatch(
      /We said that you would hear from us, and that is why I am in touch today\. We told you what was decided, and that still stands\. It is called a conditional caution\./,
    );
  });

  test('then a breach of which they know is no news', () => {
    const words = said('breach', told(stages.breachedConditionalCaution().theCase, 'breach'), last);
    expect(words).toMatch(/We told you that what was agreed has not been kept to\./);
    expect(words).not.toMatch(/I want you to hear that from us/);
  });

  test('and where the decision is news, it is told as that', () => {
    const words = said('disposal', told(filed, 'disposal'), last, ['disposal']);
    expect(words).toMatch(/Now it has been decided\./);
    expect(words).not.toMatch(/still stands|that is why I am in touch/);
    expect(said('disposal', filed, last)).toMatch(/Now it has been decided\./);
  });

  test('what is known is asked of what the call is about', () => {
    expect(scriptInputOf(filed, westMidlands, 'disposal').known).toBeUndefined();
    expect(scriptInputOf(filed, westMidlands, 'disposal', { known: true }).known).toBe(true);
  });
});
