import { beforeEach, describe, expect, test } from 'vitest';
import { renderCard } from '../../../src/cards/renderCard.ts';
import { callOverdueView } from '../../../src/dialogue/screens/calls/callOverdueView.ts';
import { victimLines } from '../../../src/dialogue/screens/case/victimLines.ts';
import type { View } from '../../../src/dialogue/view/view.ts';
import { runningClocks } from '../../../src/domain/calls/runningClocks.ts';
import type { CaseEvent } from '../../../src/domain/case/caseEvent.ts';
import { hasSpokenTo } from '../../../src/domain/victim/hasSpokenTo.ts';
import { day } from '../../../src/law/day.ts';
import type { Press } from '../../../src/turns/turns.ts';
import { filingFor, frozenRecord } from '../../support/filings.ts';
import { callAbout } from '../../support/victimCalls.ts';
import { westMidlands } from '../../support/westMidlands.ts';
import { callOffice, harmed, nine } from './callOffice.ts';

const filed: CaseEvent = { type: 'filed', filing: filingFor({ at: nine }), record: frozenRecord };
const card = { conversation: 'a:lia-1', activity: 'activity-1' };
/** A letter of Friday 20 November, two weeks of working days to answer it. */
const answerBy = '2026-12-04';

let office: Awaited<ReturnType<typeof callOffice>>;
beforeEach(async () => {
  office = await callOffice();
  await office.happens('officer-1', harmed, filed);
  await office.press('lia-1', 'take-call', { card });
});

const press = async (verb: Press['verb'], inputs: Press['inputs'] = {}) =>
  (await office.press('lia-1', verb, { card, inputs })).view;
const wordsOn = (view: View) => JSON.stringify(renderCard(view, 'n').card);
const file = async () => (await office.theCase()).victim;
const clocks = async () =>
  runningClocks(await office.theCase(), westMidlands).map(({ name, dueBy }) => `${name} ${dueBy}`);
const errorsOf = ({ fields }: View) =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([id, { error }]) => (error === '' ? [] : [[id, error]])),
  );

const letter = {
  victimChannel: 'letter',
  callDone: 'disposal',
  wordsNotCovered: 'false',
  // How it goes on is still to be told, so nobody can write that nothing more is planned.
  victimNextBy: '2026-12-18',
};

describe('given a decision that a victim is to hear, when whoever has the call writes instead, then', () => {
  test('the card has words to write, and nothing that is said on the telephone', async () => {
    const spoken = wordsOn(await press('take-call'));
    expect(spoken).toContain('Am I speaking to');
    expect(spoken).not.toContain('Sent it');
    const view = await press('told', { victimChannel: 'letter' });
    expect(view.note).toContain('The words to write are below');
    expect(view.fields.victimChannel?.value).toBe('letter');
    expect((await file())?.calls).toEqual([]);
    const written = wordsOn(view);
    expect(written).toContain('Words to write');
    expect(written).toContain('Dear …,');
    expect(written).toContain('Please do that by Friday 4 December if you can.');
    expect(written).not.toMatch(
      /Am I speaking|Are you safe|Would you like|ring me back|How have things been|somebody else answers|nobody answers|No answer|said back why/,
    );
    expect(view.fields.victimChannel?.only).toEqual(['email', 'letter']);
    // A letter can tell; nobody has taken up what it offers.
    expect(view.fields.callDone?.value).toBe('disposal');
    expect(wordsOn(await press('speak-instead'))).toContain('Am I speaking to');
  });

  test('what was sent is no conversation: they are told in writing, and what it offers stays open until they are to answer', async () => {
    const view = await press('sent', { ...letter, victimUnderstood: 'true', wordsSaid: 'who-i-am' });
    expect(view.note).toContain('is recorded');
    const victim = await file();
    expect(victim?.calls.at(-1)).toMatchObject({
      ...{ outcome: 'sent', channel: 'letter', told: ['disposal'], awaitsAnswer: true },
    });
    expect(victim?.calls.at(-1)).not.toHaveProperty('understood');
    // Which parts were left out of it was asked on the card that has them.
    expect(victim?.calls.at(-1)?.said).toEqual(['who-i-am']);
    expect(
      victim?.calls
        .at(-1)
        ?.script.pieces.map(({ words }) => words)
        .join(' '),
    ).toContain('Dear …,');
    expect(Object.keys(victim?.told ?? {})).toEqual(['disposal']);
    expect(hasSpokenTo(await office.theCase())).toBe(false);
    expect(await clocks()).toEqual([`support ${answerBy}`, `answer ${answerBy}`, 'promised 2026-12-18']);
    const lines = victimLines(await office.theCase(), westMidlands).map(({ text }) => text);
    expect(lines[0]).toBe(
      'Victim: told the decision in writing on Friday 20 November; not heard back, to answer by Friday 4 December',
    );
  });

  test('a reply ends the wait, and says what they want', async () => {
    await press('sent', letter);
    office.clock.now = '2026-11-25T09:00:00.000Z';
    await press('take-call');
    await press('wrote-back', { ...letter, callDone: 'disposal', victimWants: 'support' });
    const victim = await file();
    expect(victim?.calls.at(-1)).toMatchObject({ outcome: 'reached', channel: 'letter', told: [] });
    expect(victim?.calls.at(-1)?.script.pieces).toEqual([]);
    expect(victim?.calls.at(-1)).not.toHaveProperty('said');
    expect(victim?.wishes.support).toBe('wanted');
    expect((await clocks()).some((one) => one.startsWith('answer'))).toBe(false);
    expect(hasSpokenTo(await office.theCase())).toBe(false);
  });

  // “After that day we try to speak to you”: only a ring after it is the try that the letter speaks of.
  test.each([
    ['on the day to answer', `${answerBy}T09:00:00.000Z`, undefined],
    ['on the day after it', '2026-12-05T09:00:00.000Z', true],
  ])('rung in vain %s, it is kept whether that day was over', async (_when, now, isAfter) => {
    await press('sent', letter);
    office.clock.now = now;
    await press('take-call');
    await press('speak-instead');
    await press('no-answer', { victimChannel: 'phone' });
    expect((await file())?.calls.at(-1)).toMatchObject({ outcome: 'no-answer', channel: 'phone' });
    expect((await file())?.calls.at(-1)?.afterAnswerDay).toBe(isAfter);
  });

  test('who is rung in the end hears it aloud', async () => {
    await press('sent', letter);
    office.clock.now = '2026-12-04T09:00:00.000Z';
    const view = wordsOn(await press('take-call'));
    expect(view).toContain('Written to: speak to them if they have not answered: by Friday 4 December');
    expect(view).not.toContain('We told you what was decided');
    await press('told', { ...letter, victimChannel: 'phone', callDone: 'answer,support' });
    expect((await clocks()).map((one) => one.split(' ')[0])).toEqual(['survey', 'promised']);
  });
});

// Nobody answers in the minute in which they are written to.
describe('given a letter that is only sent, when an answer is recorded with it, then it is refused and nothing is kept:', () => {
  test.each<[string, Press['verb'], Press['inputs'], string]>([
    ['what they want', 'sent', { ...letter, victimWants: 'support' }, 'victimWants'],
    [
      'that help was offered, and taken up or not',
      'sent',
      { ...letter, callDone: 'disposal,support' },
      'callDone',
    ],
    ['that they have enhanced rights', 'sent', { ...letter, victimEnhanced: 'true' }, 'victimEnhanced'],
    ['something the words do not cover', 'sent', { ...letter, wordsNotCovered: 'true' }, 'wordsNotCovered'],
    ['a text that told them', 'told', { ...letter, victimChannel: 'text' }, 'victimChannel'],
    ['a call that was sent', 'sent', { ...letter, victimChannel: 'phone' }, 'victimChannel'],
    ['nothing of how it was sent', 'sent', { ...letter, victimChannel: '' }, 'victimChannel'],
    ['a call in which they wrote back', 'wrote-back', { ...letter, victimChannel: 'phone' }, 'victimChannel'],
    [
      'no day by which they hear, though it says one',
      'sent',
      { ...letter, victimNextBy: '', victimNextNone: 'false' },
      'victimNextBy',
    ],
  ])('%s', async (_what, verb, inputs, at) => {
    const view = await press(verb, inputs);
    expect(Object.keys(errorsOf(view))).toEqual([at]);
    expect((await file())?.calls).toEqual([]);
  });
});

test.each(['told', 'no-answer', 'message-left', 'not-safe'] as const)(
  'given a card that is spoken from, when a letter is recorded on it as “%s”, then nothing is, and the words to write come',
  async (verb) => {
    const view = await press(verb, letter);
    expect(view.note).toContain('The words to write are below');
    expect((await file())?.calls).toEqual([]);
  },
);

// The letter says: after that day we try to speak to you.
describe('given a victim who wants letters and did not answer one, when the call is opened, then', () => {
  const wants: CaseEvent = { type: 'victim-wishes', wishes: { preferred: 'letter' } };
  const breached: CaseEvent = { type: 'breached' };
  const open = async (at: string) => {
    office.clock.now = `${at}T09:00:00.000Z`;
    return press('take-call');
  };
  const isWritten = (view: View) => /Words to write/.test(wordsOn(view));
  const promise = /After that day we try to speak to you/;

  beforeEach(async () => {
    await office.happens('officer-1', wants);
    expect(isWritten(await press('take-call'))).toBe(true);
    await press('sent', letter);
  });

  test.each([
    ['before the day, as the letter would say the same', '2026-12-02'],
    ['once the day is over', '2026-12-07'],
  ])('it is spoken from %s', async (_when, on) => {
    expect(isWritten(await open(on))).toBe(false);
  });

  test('it has other news to write before that day', async () => {
    await office.happens('officer-1', breached);
    const view = await open('2026-12-02');
    expect(isWritten(view)).toBe(true);
    expect(wordsOn(view)).toMatch(promise);
  });

  test('other news is spoken, too, once the day is over, until somebody has tried', async () => {
    await office.happens('officer-1', breached);
    expect(isWritten(await open('2026-12-07'))).toBe(false);
    await press('no-answer', { victimChannel: 'phone', victimNextBy: '' });
    const again = await open('2026-12-08');
    expect(isWritten(again)).toBe(true);
    expect(wordsOn(again)).toMatch(promise);
  });

  test('who is written to all the same is promised no other call, and the one that is owed stays owed', async () => {
    await office.happens('officer-1', breached);
    await open('2026-12-07');
    const view = await press('told', { victimChannel: 'letter' });
    expect(isWritten(view)).toBe(true);
    expect(wordsOn(view)).not.toMatch(promise);
    await press('sent', { ...letter, callDone: 'breach', victimNextBy: '2027-01-15' });
    expect((await file())?.calls.at(-1)).toMatchObject({ outcome: 'sent', told: ['breach'] });
    expect(await clocks()).toContain(`answer ${answerBy}`);
    const said = async (at: string) =>
      victimLines(await office.theCase(), westMidlands, { readAt: `${at}T09:00:00.000Z` })[0]?.text;
    expect(await said('2026-12-07')).toContain('did not answer by Friday 4 December: to be spoken to');
    expect(await said('2026-12-04')).toContain('not heard back, to answer by Friday 4 December');
  });

  test('its supervisors read that an answer was due, and not that nothing was heard', async () => {
    const clock = { name: 'answer', dueBy: day(answerBy) } as const;
    const { data } = callOverdueView(await office.theCase(), clock, undefined);
    expect(JSON.stringify(data)).toContain('the victim was to answer by Friday 4 December');
    expect(JSON.stringify(data)).toContain('Still to do: speak to them, as they were only written to.');
  });
});

// They said how they want to hear: the card begins with it. After domestic abuse others may read it, so that nothing is sent.
describe('given a victim who wants letters, when the call is opened, then', () => {
  const wants: CaseEvent = { type: 'victim-wishes', wishes: { preferred: 'letter' } };

  test('it has words to write', async () => {
    await office.happens('officer-1', wants);
    const view = await press('take-call');
    expect(wordsOn(view)).toContain('Words to write');
    expect(view.fields.victimChannel?.value).toBe('letter');
  });

  test('after domestic abuse it has none, and none can be sent', async () => {
    const atHome = {
      type: 'answered',
      step: 'questions',
      answers: { facts: { domesticAbuse: 'family' } },
    } as const;
    await office.happens('officer-1', wants, atHome);
    for (const verb of ['take-call', 'told'] as const)
      expect(wordsOn(await press(verb, { victimChannel: 'letter' }))).not.toMatch(/Words to write|Sent it/);
    await press('sent', letter);
    expect((await file())?.calls).toEqual([]);
  });

  // Nothing is left to tell, and no letter asks the four questions: one that was sent would be due again the next day.
  test('where the four questions alone are due, it is spoken from, and no letter is sent', async () => {
    const call = callAbout('disposal', 'disposal', 'support');
    await office.happens('officer-1', wants, { type: 'victim-called', call });
    expect((await clocks()).map((one) => one.split(' ')[0])).toEqual(['survey']);
    const view = await press('take-call');
    expect(wordsOn(view)).toContain('Asked them');
    expect(wordsOn(view)).not.toMatch(/Words to write|Sent it/);
    for (const verb of ['sent', 'told'] as const)
      expect(Object.keys(errorsOf(await press(verb, letter)))).toEqual(['victimChannel']);
    expect((await file())?.calls).toHaveLength(1);
  });

  test('an e-mail to nowhere is none', async () => {
    await office.happens('officer-1', { type: 'victim-wishes', wishes: { preferred: 'email' } });
    expect(wordsOn(await press('take-call'))).not.toContain('Words to write');
  });
});
