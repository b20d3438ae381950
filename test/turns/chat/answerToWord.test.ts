import { beforeEach, describe, expect, test } from 'vitest';
import { wordAlone } from '../../../src/dialogue/text/wordAlone.ts';
import type { View } from '../../../src/dialogue/view/view.ts';
import { message } from '../../../src/turns/chat/message.ts';
import type { TurnDeps } from '../../../src/turns/turnDeps.ts';
import { awaitingSergeant, drafting } from '../../support/caseStages.ts';
import { depsThatCount, keep } from './buttons/depsOn.ts';
import { pressers, whereIs } from './buttons/people.ts';

let deps: TurnDeps;
beforeEach(async () => {
  ({ deps } = await depsThatCount());
});
const owner = pressers['its officer'];
const { by } = owner;
let count = 0;
const write = async (text: string): Promise<View> => {
  count += 1;
  return (await message({ id: `w-${count}`, text, by, where: whereIs('chat', by) }, deps)).view;
};
/** As people type a word on a phone: with a stop, in capitals, in quotes, politely. */
const ways = (word: string): readonly string[] => [
  word,
  `${word}.`,
  word.toUpperCase(),
  `“${word}”`,
  `${word} please`,
];

// Found by trying it: these were taken for an offence that was looked up, or for a reference that nobody knows.
const ofACase = {
  withdraw: ['withdraw', 'cancel', 'stop', 'delete', 'withdraw it'],
  undo: ['undo', 'back', 'go back', 'change'],
  again: ['start again', 'restart'],
  close: ['close', 'close case', 'finish', 'file'],
  answer: ['yes', 'no', 'ok'],
} as const;
const rows = Object.entries(ofACase).flatMap(([meant, words]) => words.map((word) => [meant, word] as const));

describe('given a word typed alone, of a case that is not named, when', () => {
  test.each(rows)('no case is open (%s: “%s”), then that is said with how to begin', async (_meant, word) => {
    for (const text of ways(word)) {
      const view = await write(text);
      expect(view.card, text).toBe('cases');
      expect(view.note, text).toMatch(/Type the reference of a case/);
      expect(view.verbs, text).toEqual(['new']);
    }
  });

  test.each(rows)(
    'one is open (%s: “%s”), then it is shown by its reference, and nothing happens to it',
    async (meant, word) => {
      const { id, reference } = await keep(drafting().events, owner, deps);
      const before = await deps.store.load(id);
      for (const text of ways(word)) {
        const view = await write(text);
        expect(view.target.caseId, text).toBe(id);
        if (meant === 'withdraw') expect(view.verbs, text).toEqual(['withdraw', 'open']);
        else expect(view.note, text).toContain(`This is ${reference}, your only open case.`);
      }
      expect((await deps.store.load(id))?.events).toEqual(before?.events);
    },
  );

  test.each(rows)('several are open (%s: “%s”), then it is asked which', async (_meant, word) => {
    await keep(drafting().events, owner, deps);
    await keep(awaitingSergeant().events, owner, deps);
    for (const text of ways(word)) {
      const view = await write(text);
      expect(view.card, text).toBe('cases');
      expect(view.note, text).toContain('Which case do you mean?');
      expect(view.fields.chosenCase?.choices, text).toHaveLength(2);
    }
  });
});

describe('given a command typed alone, then its full stop, capitals and quotes do not matter', () => {
  test.each([
    ['new', 'offence'],
    ['cases', 'cases'],
    ['case', 'cases'],
    ['help', 'help'],
    ['help me', 'help'],
    ['calls', 'calls'],
    ['alerts', 'message'],
    ['find', 'message'],
  ])('“%s”: the card %s', async (word, card) => {
    for (const text of [word, `${word}.`, word.toUpperCase(), `“${word}”`, `${word}!`])
      expect((await write(text)).card, text).toBe(card);
  });

  test('“alert”: how one is written', async () => {
    for (const text of ['alert', 'Alert.', '“alert”'])
      expect((await write(text)).note, text).toContain('alert drug heroin in');
  });

  test('a reference, and “withdraw” with one, whatever stands behind it', async () => {
    const { id, reference } = await keep(drafting().events, owner, deps);
    for (const text of [`${reference}.`, `“${reference}”`, `case ${reference}.`])
      expect((await write(text)).target.caseId, text).toBe(id);
    for (const text of [`withdraw ${reference}.`, `Withdraw case ${reference}`, `withdraw “${reference}”`])
      expect((await write(text)).verbs, text).toEqual(['withdraw', 'open']);
  });
});

test.each([
  'stop and search',
  'back street assault',
  'no insurance',
  'damage',
  'cancelled card fraud',
  'new',
  'end of terrace burglary',
  'deleted messages, harassment',
])('“%s” is no such word', (text) => expect(wordAlone(text)).toBeUndefined());
