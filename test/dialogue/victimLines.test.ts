import { describe, expect, test } from 'vitest';
import { victimLines } from '../../src/dialogue/screens/case/victimLines.ts';
import { lived, situations } from '../domain/victim/situations.ts';
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
      [
        'Victim: told the decision on Friday 20 November; to be told that it was not done by Friday 15 January',
      ],
    ],
    [
      'completed',
      ['Victim: told the decision on Friday 20 November; to be told that it is done by Friday 19 February'],
    ],
    ['an offence without a victim', []],
  ])('%s: %j', (what, expected) => {
    const story = situations.find((one) => one.what === what)?.story ?? [];
    expect(victimLines(lived(story), westMidlands).map(({ text }) => text)).toEqual(expected);
  });
});
