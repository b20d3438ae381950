import { describe, expect, test } from 'vitest';
import { callView } from '../../../src/dialogue/screens/calls/callView.ts';
import { callToday, dueCall } from '../../../src/domain/calls/dueCall.ts';
import type { CaseEvent } from '../../../src/domain/case/caseEvent.ts';
import type { ClockName } from '../../../src/domain/force/victimsCode.ts';
import { type Day, day } from '../../../src/law/day.ts';
import { filingFor, frozenRecord } from '../../support/filings.ts';
import { callAbout } from '../../support/victimCalls.ts';
import { westMidlands } from '../../support/westMidlands.ts';
import { type Happened, lived, situations } from '../victim/situations.ts';

const friday = '2026-11-20T10:00:00.000Z';
const begun = situations.find(({ what }) => what === 'a draft in which nobody was rung')?.story ?? [];
const told = (...names: readonly ClockName[]): CaseEvent => ({
  type: 'victim-called',
  call: callAbout('disposal', ...names),
});

/**
 * Filed and told of it on a Friday, with their views and a meeting spoken of; help is to be offered by
 * Tuesday, and they were told in that call that they hear again by a day.
 */
const waits = (nextBy: string): Happened => [
  ...begun,
  [friday, { type: 'filed', filing: filingFor({ at: friday }), record: frozenRecord }],
  [friday, told('views', 'restorative-justice', 'disposal', 'survey')],
  ['2026-11-20T10:01:00.000Z', { type: 'victim-wishes', wishes: { nextBy: day(nextBy) } }],
];
const names = (story: Happened) => dueCall(lived(story), westMidlands)?.clocks.map(({ name }) => name) ?? [];

const march = waits('2027-03-19');
const tuesday = day('2026-11-24');

function cardOn(story: Happened, today: Day) {
  const theCase = lived(story);
  const due = callToday(theCase, westMidlands, today);
  if (due === undefined) throw new Error('There is no call');
  const view = callView(theCase, due, westMidlands, { caller: 'liaison', today });
  if (view.card !== 'call') throw new Error('It is no call');
  return { ...view, said: view.data.script.map(({ words }) => words).join(' ') };
}

// Victims' Code, right 6: who was told a day waits for it. In November nobody rings because of a day in March.
describe('given a victim who was promised to hear by a day in March, when they are rung about help in November', () => {
  test('then the words say nothing of a promise, and it stands neither on the card nor among what was done', () => {
    const { said, fields, data } = cardOn(march, tuesday);
    expect(said).toContain('There is free help for you');
    expect(said).not.toMatch(/We said that you would hear from us|that is why I am in touch/);
    expect(data.due.map(({ text }) => text).join(' ')).not.toContain('as promised');
    expect(fields.callDone?.choices?.map(({ value }) => value)).toEqual(['support']);
  });

  test('then they still hear by that day, whatever day the card would propose', () => {
    expect(names([...march, ['2026-11-24', told('support')]])).toEqual(['promised']);
    expect(cardOn(march, tuesday).fields.victimNextBy?.value).toBe('2027-03-19');
    // The plan ends in March: a day before that, which they asked for, is not put off until then.
    expect(cardOn(waits('2026-12-18'), tuesday).fields.victimNextBy?.value).toBe('2026-12-18');
  });

  test.each<[string, Happened]>([
    ['help was arranged, and the day is not near', [...march, ['2026-11-24', told('support')]]],
    ['the four questions were asked', [...march, ['2026-11-24', told('support', 'survey')]]],
  ])('then it is kept by no such call: %s', (_what, story) => {
    expect(names(story)).toContain('promised');
  });

  test.each<[string, Happened]>([
    ['they were rung because of it', [...march, ['2026-11-24', told('promised')]]],
    ['they heard news, and what comes next was said then', [...march, ['2026-11-24', told('disposal')]]],
    ['they heard news, and of help', [...march, ['2026-11-24', told('support', 'disposal')]]],
    ['they were spoken to in the days before it', [...march, ['2027-03-15', told()]]],
  ])('then it is kept once %s', (_what, story) => {
    expect(names(story)).not.toContain('promised');
  });
});

describe('given a day that they were promised, when it is near or nothing else is due', () => {
  test.each<[string, Happened, Day]>([
    ['five days before it', waits('2026-11-29'), tuesday],
    ['on it', march, day('2027-03-19')],
    ['after it', march, day('2027-04-01')],
    ['long before it, and nothing else is due', [...march, ['2026-11-24', told('support')]], tuesday],
  ])('then that is why they are rung: %s', (_when, story, today) => {
    expect(cardOn(story, today).said).toContain('that is why I am in touch today');
    expect(cardOn(story, today).fields.callDone?.value.split(',')).toContain('promised');
  });

  test('six days before it they are rung for what else is due', () => {
    expect(cardOn(waits('2026-11-30'), tuesday).said).not.toContain('that is why I am in touch today');
  });
});
