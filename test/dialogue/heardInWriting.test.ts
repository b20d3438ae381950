import { describe, expect, test } from 'vitest';
import { type DialogueState, dialogueStateOf } from '../../src/dialogue/state/dialogueState.ts';
import { readHeard, victimCard } from '../../src/dialogue/steps/victim/victimCard.ts';
import { areWishesKnown } from '../../src/dialogue/steps/victimWishes/areWishesKnown.ts';
import { readWishes, viewsCard } from '../../src/dialogue/steps/victimWishes/viewsCard.ts';
import type { VictimCall } from '../../src/domain/victim/victimEvent.ts';
import { isTried } from '../../src/domain/victim/victimEvent.ts';
import { day } from '../../src/law/day.ts';
import { dialogueContextOf } from '../../src/turns/turnDeps.ts';
import * as stages from '../support/caseStages.ts';
import { minute } from '../support/caseStories.ts';
import { deps } from './sitting.ts';

const state = dialogueStateOf(stages.unheardWith({ domesticAbuse: 'none' }).theCase, dialogueContextOf(deps));
const stateAfter = (
  call: VictimCall,
  today = state.today,
  ...later: readonly VictimCall[]
): DialogueState => {
  const file = { details: {}, wishes: {}, messages: [], surveys: [], told: {}, ...state.theCase.victim };
  const by = { id: 'officer-1', name: 'PC Ash' };
  const calls = [call, ...later].map((one, index) => ({ ...one, at: minute(9 + index), by }));
  const { facts } = state.theCase.answers;
  const answers = { ...state.theCase.answers, facts: { ...facts, victimContacted: 'yes' as const } };
  return { ...state, today, theCase: { ...state.theCase, answers, victim: { ...file, calls } } };
};
const callOf = (inputs: Readonly<Record<string, string>>): VictimCall => {
  const read = readHeard(state, 'officer', inputs);
  if (!read.ok || read.entry.call === undefined) throw new Error('It was not read');
  return read.entry.call;
};
const errorsOf = (inputs: Readonly<Record<string, string>>, from = state) => {
  const read = readHeard(from, 'officer', inputs);
  return read.ok ? [] : Object.keys(read.errors);
};
const sent = callOf({ victimContacted: 'sent', victimChannel: 'letter' });
const rung = callOf({ victimContacted: 'no-answer', victimChannel: 'phone' });
const answered = { victimContacted: 'wrote-back', victimChannel: 'email', victimView: 'supports' };

// R25: reasonable efforts to hear them come first; whoever has had no time to answer was not heard, nor tried.
describe('given a victim who is written to before the decision, then', () => {
  test('the card has words to write, one letter with all that they can ask for and the day to answer', () => {
    const { toWrite } = victimCard(state, 'officer').data as { toWrite: readonly { text: string }[] };
    const letter = toWrite.map(({ text }) => text).join(' ');
    expect(letter).toMatch(/^Dear …, I am a police officer/);
    expect(letter).toContain('ring 101. Please do that by');
    // Nothing is decided before they have had their time to answer: no earlier day is promised.
    expect(letter).not.toMatch(/\?|Am I speaking|Hello|hear from us (again|by)/);
  });

  test('what was sent is neither heard nor tried, and waits for an answer', () => {
    expect(sent).toMatchObject({ outcome: 'sent', channel: 'letter', told: [], awaitsAnswer: true });
    expect(sent.script.pieces.map(({ words }) => words).join(' ')).toContain('Dear …,');
    expect(sent).not.toHaveProperty('understood');
    expect(isTried([sent])).toBe(false);
    // The card asks which parts were said, of other words than the letter's.
    const inputs = { victimContacted: 'sent', victimChannel: 'letter', wordsSaid: 'who-i-am,listen' };
    expect(callOf({ ...inputs, wordsNotCovered: 'false' })).not.toHaveProperty('said');
    const read = readHeard(state, 'officer', { victimContacted: 'sent', victimChannel: 'letter' });
    expect(read.ok && read.answers.facts?.victimContacted).toBeUndefined();
    const next = victimCard(stateAfter(sent), 'officer');
    expect((next.data as { tried: string }).tried).toMatch(
      /^Written to on Friday 20 November, [\d:]+\. They have not answered yet/,
    );
    expect(next.fields.victimChannel?.value).not.toBe('letter');
  });

  test.each([
    [
      'somebody spoke to them by letter',
      { ...answered, victimContacted: 'reached', victimChannel: 'letter' },
      'victimChannel',
    ],
    [
      'somebody spoke to them by text',
      { ...answered, victimContacted: 'reached', victimChannel: 'text' },
      'victimChannel',
    ],
    ['they wrote back by phone', { ...answered, victimChannel: 'phone' }, 'victimChannel'],
    ['they were written to by phone', { victimContacted: 'sent', victimChannel: 'phone' }, 'victimChannel'],
    [
      'a letter had no answer at once',
      { victimContacted: 'no-answer', victimChannel: 'letter' },
      'victimContacted',
    ],
    [
      'a message was left by letter',
      { victimContacted: 'message-left', victimChannel: 'email' },
      'victimContacted',
    ],
  ])('it is not so that %s', (_what, inputs, at) => {
    expect(errorsOf(inputs)).toEqual([at]);
  });

  // They were promised a fortnight: a ring in the meantime is good, and files nothing over their heads.
  test.each<[string, readonly VictimCall[], boolean]>([
    ['rung in vain the same day', [sent, rung], false],
    ['rung in vain before it', [rung, sent], false],
    ['left a message', [sent, { ...rung, outcome: 'message-left' }], false],
    ['spoken to', [sent, { ...rung, outcome: 'reached' }], true],
    ['did not answer by the day', [sent, { ...rung, channel: 'letter' }], true],
    [
      'rung in vain once the day was over, as the letter says',
      [sent, { ...rung, afterAnswerDay: true }],
      true,
    ],
    ['rung in vain before it, and after it', [sent, rung, { ...rung, afterAnswerDay: true }], true],
    ...(['not-safe', 'wrong-details'] as const).map((outcome): [string, readonly VictimCall[], boolean] => [
      `rung before it, and after it ${outcome}: nobody was tried as the letter says`,
      [sent, rung, { ...rung, outcome, afterAnswerDay: true }],
      false,
    ]),
    [
      'rung after it in a way that is not safe for them',
      [sent, { ...rung, byUnsafeWay: true, afterAnswerDay: true }],
      false,
    ],
    ['and was written to anew after that', [sent, { ...rung, afterAnswerDay: true }, sent], false],
    ['did not answer, and was written to anew', [sent, { ...rung, channel: 'letter' }, sent], false],
    [
      'and the letter came back, rung before',
      [rung, sent, { ...rung, channel: 'letter', outcome: 'wrong-details' }],
      true,
    ],
    [
      'sent what asks nothing, and rung in vain',
      [{ ...rung, channel: 'letter', outcome: 'sent' }, rung],
      true,
    ],
  ])('%s: whether somebody tried to hear them', (_what, calls, is) => {
    expect(isTried(calls)).toBe(is);
  });

  test('rung in vain besides, then the card says that they still have their time', () => {
    const next = victimCard(stateAfter(sent, day('2026-11-21'), rung), 'officer');
    expect((next.data as { tried: string }).tried).toMatch(
      /gives them a day to answer: .* nothing counts as heard before\.$/,
    );
  });

  test('no answer is a try once the day to answer is over, and not on it', () => {
    const none = { victimContacted: 'no-answer', victimChannel: 'letter' };
    expect(errorsOf(none, stateAfter(sent, day('2026-12-04')))).toEqual(['victimContacted']);
    expect(errorsOf(none, stateAfter(sent, day('2026-12-05')))).toEqual([]);
  });

  // “After that day we try to speak to you”: who does so has tried.
  test.each([
    ['on it', '2026-12-04', undefined],
    ['once it is over', '2026-12-05', 'attempted'],
  ])('rung in vain by the day to answer, %s: %s', (_when, today, contacted) => {
    const inputs = { victimContacted: 'no-answer', victimChannel: 'phone' };
    const read = readHeard(stateAfter(sent, day(today)), 'officer', inputs);
    expect(read.ok && read.answers.facts?.victimContacted).toBe(contacted);
  });

  test('who writes back is heard, and nobody offered them anything or heard what they understood', () => {
    const call = callOf({ ...answered, victimUnderstood: 'true', wordsSaid: 'who-i-am' });
    expect(call).toMatchObject({ outcome: 'reached', channel: 'email' });
    expect(call.script.pieces).toEqual([]);
    expect(call).not.toHaveProperty('understood');
    expect(call).not.toHaveProperty('said');
    const next = stateAfter(call);
    expect((viewsCard(next, 'officer').data as { script: readonly object[] }).script).toEqual([]);
    const wishes = readWishes(next, 'officer', { victimWants: 'statement', victimNextBy: '2026-12-18' });
    if (!wishes.ok) throw new Error('It was not read');
    expect(wishes.entry.call?.told).toEqual(['views']);
    expect(wishes.entry.wishes).toMatchObject({ statement: 'wanted' });
    expect(wishes.entry.wishes).not.toHaveProperty('support');
    expect(wishes.entry.wishes).not.toHaveProperty('compensation');
    expect(victimCard(next, 'officer').fields.victimContacted?.value).toBe('wrote-back');
  });

  // “Please ring me”: whoever rings hears more than was written, and a slip of the finger says less.
  test.each([
    [
      'who wrote back and is then spoken to',
      answered,
      { victimContacted: 'reached', victimChannel: 'phone' },
    ],
    [
      'who was spoken to, as the card said by mistake, and wrote back',
      { ...answered, victimContacted: 'reached', victimChannel: 'phone' },
      { victimContacted: 'wrote-back', victimChannel: 'letter' },
    ],
  ])('%s: the card says it, and so does the next one', (_what, first, then) => {
    const read = readHeard(stateAfter(callOf(first)), 'officer', { ...then, victimView: 'supports' });
    if (!read.ok || read.entry.call === undefined) throw new Error('It was not kept');
    expect(read.entry.call).toMatchObject({ outcome: 'reached', channel: then.victimChannel });
    const next = stateAfter(read.entry.call);
    expect(victimCard(next, 'officer').fields.victimContacted?.value).toBe(then.victimContacted);
    const { script } = viewsCard(next, 'officer').data as { script: readonly object[] };
    expect(script.length > 0).toBe(then.victimContacted === 'reached');
    // What they want is asked anew, though the second half was filled in after the first answer.
    const { victim } = next.theCase;
    if (victim === undefined) throw new Error('Nobody is known');
    const wishes = { nextBy: day('2026-12-18') };
    const facts = { ...next.theCase.answers.facts, remedyChosen: 'none' };
    const known = (told: typeof victim.told) =>
      areWishesKnown({
        theCase: {
          ...next.theCase,
          answers: { ...next.theCase.answers, facts },
          victim: { ...victim, wishes, told },
        },
      });
    expect([known({ views: minute(8) }), known({})]).toEqual([false, true]);
  });

  test('pressed again in the same way, it is no new call', () => {
    const again = readHeard(stateAfter(callOf(answered)), 'officer', { ...answered, victimView: 'opposes' });
    expect(again.ok && again.entry).not.toHaveProperty('call');
    expect(again.ok && again.answers.facts?.victimView).toBe('opposes');
  });
});
