import { beforeEach, describe, expect, test } from 'vitest';
import { message } from '../../../src/turns/chat/message.ts';
import type { TurnDeps } from '../../../src/turns/turnDeps.ts';
import { depsThatCount } from './buttons/depsOn.ts';
import { type Place, pressers, type Who, whereIs } from './buttons/people.ts';

let deps: TurnDeps;
beforeEach(async () => {
  ({ deps } = await depsThatCount());
});

const write = (text: string, who: Who = 'its officer', place: Place = 'chat', id = 'm-1') => {
  const { by } = pressers[who];
  return message({ id, text, by, where: whereIs(place, by) }, deps);
};
const keptOf = (who: Who, place: Place = 'chat', id = 'm-1') =>
  deps.store.recall(`named:${whereIs(place, pressers[who].by).conversation}:${id}`);
const caseOf = async (caseId: string | undefined) => {
  const record = await deps.store.load(caseId ?? '');
  if (record === undefined) throw new Error('The case is gone');
  return record;
};

describe('given a message that names somebody,', () => {
  // Names made up; a day of birth and a number of Ofcom's for drama.
  const text = 'new shoplifting by Mr John Smith dob 13/04/1987, 07700 900123';

  test('when it begins a case, then the case keeps it whole, and no card has any of it', async () => {
    const { view, keepPlaceFor } = await write(text);
    const { stopped, events } = await caseOf(keepPlaceFor?.caseId);
    expect(stopped).toEqual([
      { at: deps.now(), by: pressers['its officer'].by.id, step: 'message', field: 'text', text },
    ]);
    expect(JSON.stringify(view)).not.toMatch(/Smith|1987|900123/);
    expect(JSON.stringify(events), 'nor what is asked from now on').not.toMatch(/Smith|1987|900123/);
    expect(view.note).toMatch(
      /^Your message shows a phone number, a date of birth or another full date and a name\./,
    );
    expect(view.note).toContain('It is kept with the case. Now delete it from this chat');
    expect(view.card, 'the offence was looked up all the same').toBe('questions');
  });

  test('when it is heard twice, then it is one case, and kept once', async () => {
    const [first, second] = [await write(text), await write(text)];
    expect(second.keepPlaceFor).toEqual(first.keepPlaceFor);
    expect((await caseOf(first.keepPlaceFor?.caseId)).stopped).toHaveLength(1);
  });

  test.each<[string, string, Who, Place]>([
    ['no command', 'his name is john smith and he lives at 14 Wibbleswick Crescent', 'its officer', 'chat'],
    ['a search', 'find help for Mrs Smith', 'liaison', 'chat'],
    ['a search, bare', 'find alcohol John Smith', 'liaison', 'chat'],
    ['a reference that is nobody’s', 'case WM-2222-22 John Smith', 'its officer', 'chat'],
    ['a withdrawal', 'withdraw WM-2222-22 because John Smith has moved', 'its officer', 'chat'],
    ['in a channel', 'new John Smith dob 13/04/1987', 'sergeant', 'posted'],
    ['a warning with an address', 'alert drug heroin at 14 Wibbleswick Crescent', 'sergeant', 'chat'],
  ])(
    'when it is about no case, then it is kept with the conversation: %s',
    async (_what, said, who, place) => {
      const { view } = await write(said, who, place);
      const { id, name } = pressers[who].by;
      expect(await keptOf(who, place)).toEqual({ at: deps.now(), by: { id, name }, text: said });
      expect(view.note).toContain('It is kept on record here. Now delete it from this chat');
      expect(JSON.stringify(view)).not.toMatch(/smith|1987|wibbleswick/i);
    },
  );

  test('when it begins a case without an offence, then the name alone is told by where it stands', async () => {
    const { view, keepPlaceFor } = await write('new John Smith');
    const { stopped, events } = await caseOf(keepPlaceFor?.caseId);
    expect(stopped).toMatchObject([{ step: 'message', text: 'new John Smith' }]);
    expect(JSON.stringify([view, events])).not.toContain('Smith');
    expect(view.note).toContain('Your message shows a name.');
  });

  // They are told to delete it: what was cut would be gone.
  test('when it is long, with lines, then all of it is kept, and looked at', async () => {
    const whole = `new shoplifting\n${'He went round the shop. '.repeat(150)}\nHis name is John Smith.`;
    const cut = whole.replaceAll('\n', ' ').slice(0, 2000);
    const by = pressers['its officer'].by;
    const { view, keepPlaceFor } = await message(
      { id: 'm-long', text: cut, whole, by, where: whereIs('chat', by) },
      deps,
    );
    expect((await caseOf(keepPlaceFor?.caseId)).stopped).toMatchObject([{ text: whole }]);
    expect(view.note).toContain('Now delete it from this chat');
  });

  test('when it cannot be kept, then nobody is told to delete it', async () => {
    const remember = (key: string) =>
      key.startsWith('named:') ? Promise.reject(new Error('The disk is full')) : Promise.resolve();
    deps = { ...deps, store: { ...deps.store, remember } };
    await expect(write('his name is john smith')).rejects.toThrow('The disk is full');
  });
});

test.each([
  'new weed',
  'cases',
  'find alcohol in West Bromwich',
  'find Change Grow Live Dudley',
  'case WM-2222-22: Dudley Road Birmingham',
  'alert drug Blue tablets found 28/11/2026. Call 0300 123 6600',
])('given “%s”, which names nobody, then nothing is kept, and nothing is to be deleted', async (text) => {
  const { view, keepPlaceFor } = await write(text, 'sergeant');
  expect(view.note).not.toContain('delete');
  expect(await keptOf('sergeant')).toBeUndefined();
  if (keepPlaceFor) expect((await caseOf(keepPlaceFor.caseId)).stopped).toBeUndefined();
});
