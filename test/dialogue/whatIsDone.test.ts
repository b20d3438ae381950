import { describe, expect, test } from 'vitest';
import { breachView } from '../../src/dialogue/screens/breach/breachView.ts';
import { agreedLines } from '../../src/dialogue/screens/case/agreedLines.ts';
import type { CaseCondition } from '../../src/domain/case/case.ts';
import { day } from '../../src/law/day.ts';
import * as stages from '../support/caseStages.ts';
import { filed, minute, reported, type Story, sergeant, tell, withdrawn } from '../support/caseStories.ts';
import { courseCondition, remedyCondition } from '../support/filings.ts';
import { triedCall } from '../support/victimCalls.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

const deadline = day('2026-12-18');
const money: CaseCondition = {
  ...{ ...remedyCondition, id: 'compensation', text: 'Pay: £60.', measure: 'compensation' },
  ...{ amount: 60, payee: 'victim', deadline },
};
const letter: CaseCondition = { ...remedyCondition, isLetter: true, deadline };
const at = (days: number) => minute(days * 24 * 60 + 60);

const agreed = (...conditions: readonly CaseCondition[]): Story =>
  filed(stages.approved(), { intervention: null, provider: null, conditions });
const withLetter = (...conditions: readonly CaseCondition[]): Story =>
  tell(agreed(...conditions), { type: 'letter-received' });
const notPaid = (story: Story, days = 29): Story => tell(story, { type: 'mark-not-done' }, { at: at(days) });
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

const cardOf = ({ theCase }: Story) => agreedLines(theCase).map(({ text }) => text);

type Reader = Parameters<typeof breachView>[2];
function agreedFor(reader: Reader, { theCase }: Story): readonly string[] {
  const view = breachView(theCase, { force, today: day('2026-12-21') }, reader);
  if (view.card !== 'breach') throw new Error('A breach is shown on another card');
  return view.data.lines.map(({ text }) => text).filter((text) => text.startsWith('What was agreed'));
}

// Whoever decides on a charge weighs what was done as well as what was not, and a day that nobody set for it is not its day.
describe('given money and a letter, of which its officer has the letter, when the money is not paid', () => {
  const broken = () => notPaid(withLetter(money, letter));
  const again = () => notPaid(newDay(broken()), 57);

  test.each(['officer', 'decider'] as const)('then the %s reads of each whether it is done', (reader) => {
    expect(agreedFor(reader, broken())).toEqual([
      'What was agreed: Pay: £60. By Friday 18 December.',
      'What was agreed: Write a letter of apology. Done.',
    ]);
  });

  test('then a channel reads how many are done, and not which', () => {
    expect(agreedFor('supervisors', broken())).toEqual([
      'What was agreed: 2 things, to be done by Friday 18 December. One of them is done.',
    ]);
  });

  test('then the case says so from the day the letter came', () => {
    const lines = ['Pay: £60. By Friday 18 December.', 'Write a letter of apology. Done.'];
    expect(cardOf(withLetter(money, letter))).toEqual(lines);
    expect(cardOf(broken())).toEqual(lines);
  });

  test('then a new day is that of the money alone, and is said to be new', () => {
    const lines = ['Pay: £60. By Friday 15 January, the new deadline.', 'Write a letter of apology. Done.'];
    expect(cardOf(newDay(broken()))).toEqual(lines);
    for (const reader of ['officer', 'decider'] as const)
      expect(agreedFor(reader, again())).toEqual(lines.map((line) => `What was agreed: ${line}`));
    expect(agreedFor('supervisors', again())).toEqual([
      'What was agreed: 2 things, to be done by Friday 15 January, the new deadline. One of them is done.',
    ]);
  });

  test.each<[string, (story: Story) => Story, string]>([
    ['no further action', (story) => ended(notPaid(story)), 'Not confirmed as done.'],
    ['a withdrawal', withdrawn, 'Not asked of them any more.'],
  ])('then the letter stays done after %s', (_what, end, ofMoney) => {
    expect(cardOf(end(withLetter(money, letter)))).toEqual([
      `What was agreed: Pay: £60. ${ofMoney}`,
      'What was agreed: Write a letter of apology. Done.',
    ]);
  });
});

// “A provider has reported since then” is all that a channel reads of that; what was done before is one of the things done.
test('given a course and money, then a channel counts the course where it was completed before the breach alone', () => {
  const both = () => filed(stages.approved(), { conditions: [courseCondition, money] });
  const before = notPaid(reported(both(), 'accepted', 'completed'));
  expect(agreedFor('supervisors', before)).toEqual([
    'What was agreed: 2 things, to be done by Friday 18 December. One of them is done.',
  ]);
  const since = reported(reported(both(), 'accepted', 'missed', 'missed'), 'completed');
  expect(agreedFor('supervisors', since).join(' ')).not.toContain('done.');
  expect(agreedFor('decider', since)).toContain('What was agreed: Take part in the course. Completed.');
});

test('given a letter that nobody has, then nothing is said to be done', () => {
  const broken = notPaid(agreed(money, letter));
  for (const reader of ['officer', 'decider', 'supervisors'] as const)
    expect(agreedFor(reader, broken).join(' ')).not.toMatch(/done\.|Done/);
  expect(cardOf(ended(broken)).join(' ')).not.toContain('Done.');
});

test('given several that are done, then a channel reads how many', () => {
  const story = notPaid(withLetter(money, letter, { ...letter, id: 'second', from: 'officer' }));
  expect(agreedFor('supervisors', story)).toEqual([
    'What was agreed: 3 things, to be done by Friday 18 December. 2 of them are done.',
  ]);
});

// What is signed then has the day that is in it.
test('given a case that is decided again after a new day, then what is agreed anew has a day of its own', () => {
  const deferred = filed(stages.drafting(), {
    ...{ disposal: 'deferred-prosecution', intervention: null, provider: null },
    conditions: [money],
  } as const);
  const varied = notPaid(newDay(notPaid(deferred)), 57);
  const decide = { type: 'decide-breach', decision: 'decide-again', reason: 'It did not work.' } as const;
  const again = tell(varied, decide, { by: sergeant, at: at(57) });
  const rung = tell(
    again,
    { type: 'answer', step: 'victim', answers: {}, victim: { call: triedCall } },
    { at: at(58) },
  );
  const anew = filed(rung, {
    ...{ disposal: 'community-resolution', intervention: null, provider: null, at: at(58) },
    conditions: [money],
  } as const);
  expect(cardOf(anew)).toEqual(['Pay: £60. By Friday 18 December.']);
});
