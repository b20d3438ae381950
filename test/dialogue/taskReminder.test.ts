import { describe, expect, test } from 'vitest';
import { taskReminderView } from '../../src/dialogue/screens/calls/callAskedView.ts';
import type { Case } from '../../src/domain/case/case.ts';
import type { ClockName } from '../../src/domain/force/victimsCode.ts';
import { day } from '../../src/law/day.ts';
import { draftingWith, wishing } from '../support/caseStages.ts';
import { filed } from '../support/caseStories.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

const dueBy = day('2026-12-02');

/** What its officer reads at the end of the reminder of these, after what is to be done. */
function goesOn(theCase: Case, [first, ...others]: readonly [ClockName, ...ClockName[]]): string {
  const clock = (name: ClockName) => ({ name, dueBy });
  const { data } = taskReminderView(theCase, clock(first), force, others.map(clock));
  return 'lines' in data ? JSON.stringify(data.lines.at(-1)) : '';
}

const shop = filed(draftingWith({ offence: 'theft-shop', victim: 'business' }), {
  disposal: 'conditional-caution',
}).theCase;
const abused = (known: boolean): Case => {
  const { theCase } = wishing({});
  const facts = { ...theCase.answers.facts, domesticAbuse: 'intimate-partner' } as const;
  const { victim } = theCase;
  if (victim === undefined) throw new Error('There is no victim');
  const said = known
    ? {
        ...{ details: { phone: '07700900123', safeToCall: 'evenings' } },
        wishes: { ...victim.wishes, preferred: 'phone' as const },
      }
    : {};
  return { ...theCase, answers: { ...theCase.answers, facts }, victim: { ...victim, ...said } };
};

// A button that is pressed too early ends what nobody has done; and a shop said nothing of what is safe.
describe('given the reminder of what a victim asked for, then it says when each is pressed', () => {
  test.each<[string, readonly [ClockName, ...ClockName[]], string]>([
    [
      'what is done',
      ['statement'],
      'Press it on the case’s card once it is done. Nobody needs to be rung for it.',
    ],
    [
      'two that are done',
      ['statement', 'support'],
      'Press each on the case’s card once it is done. Nobody needs to be rung for them.',
    ],
    ['an answer', ['compensation'], 'Press it on the case’s card once they know.'],
    ['two answers', ['compensation', 'review'], 'Press each on the case’s card once they know.'],
    [
      'both kinds',
      ['statement', 'compensation', 'support'],
      'Press each on the case’s card once it is done, or once they know.',
    ],
    ['a letter', ['letter'], 'Press it on the case’s card once it is done. Nobody needs to be rung for it.'],
  ])('of %s', (_what, names, words) => {
    expect(goesOn(shop, names)).toContain(`"${words}"`);
  });
});

describe('given a victim of domestic abuse, then it says how they are reached', () => {
  const once = 'Press it on the case’s card once';

  test.each<[string, boolean, ClockName, string]>([
    ['an answer', true, 'compensation', `${once} they know. Reach them only in a way they said is safe.`],
    ['a letter', true, 'letter', `${once} it is done. Reach them only in a way they said is safe.`],
    [
      'an answer, where they said nothing',
      false,
      'review',
      `${once} they know. Reach them only in person, or through whoever supports them.`,
    ],
    ['a statement', true, 'statement', `${once} it is done. Nobody needs to be rung for it.`],
  ])('with %s', (_what, known, name, words) => {
    expect(goesOn(abused(known), [name])).toContain(`"${words}"`);
  });
});

// Nobody says “what comes of compensation”.
test('given a victim who asked for what was lost, then the officer reads that they are told whether they get it', () => {
  const { data } = taskReminderView(shop, { name: 'compensation', dueBy }, force);
  expect(JSON.stringify(data)).toContain('Tell them whether they get compensation, or the goods back.');
});
