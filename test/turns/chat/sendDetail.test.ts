import { beforeEach, describe, expect, test } from 'vitest';
import type { Notice } from '../../../src/domain/notices/notice.ts';
import { press } from '../../../src/turns/chat/press.ts';
import type { TurnDeps } from '../../../src/turns/turnDeps.ts';
import { approved, awaiting, awaitingSergeant } from '../../support/caseStages.ts';
import { type Aimed, depsThatCount, headingOf, keep, pressOf } from './buttons/depsOn.ts';
import { type Place, pressers, type Who, whereIs } from './buttons/people.ts';

let deps: TurnDeps;
let wakes: () => number;
beforeEach(async () => {
  ({ deps, wakes } = await depsThatCount());
  for (const who of Object.values(pressers))
    await deps.store.remember(`person:${who.by.id}`, whereIs('chat', who.by).address);
});

const asks = async (who: Who, aimed: Aimed, place: Place = 'posted') => {
  const pressed = pressOf(pressers[who], place, { step: 'authorisation', verb: 'send-detail' }, aimed);
  const { view, beside } = await press(pressed, deps);
  return { heading: headingOf(view), view, beside };
};
const request = (story = awaitingSergeant()) => keep(story.events, pressers['its officer'], deps);
const noticesOf = async ({ id }: Aimed) => (await deps.store.load(id))?.notices ?? [];
const comes = 'It comes to your own chat';

describe('given a request in a channel, when somebody asks what it rests on,', () => {
  test('then it is sent to whoever may decide it, once, and the case is as it was', async () => {
    const aimed = await request();
    expect((await asks('sergeant', aimed)).heading).toBe(comes);
    const sent: Partial<Notice> = {
      ...{ kind: 'authorisation-detail', to: 'decider', person: pressers.sergeant.by.id },
      ...{ state: 'waiting', dueAt: deps.now(), attempts: 0 },
    };
    expect(await noticesOf(aimed)).toMatchObject([sent]);
    expect(wakes()).toBe(1);
    const again = await asks('sergeant', aimed);
    expect([again.heading, again.beside?.startsWith(comes)]).toEqual([comes, true]);
    expect(await noticesOf(aimed), 'it is on its way already').toHaveLength(1);
    expect((await deps.store.load(aimed.id))?.events).toHaveLength(aimed.revision);
    expect(await deps.store.audit.viewsOf(aimed.id), 'it is written down who reads it').toMatchObject([
      { by: { id: pressers.sergeant.by.id }, card: 'authorisation-detail' },
    ]);
  });

  test('then it is written down once that they read it, though somebody else was first with the case', async () => {
    const aimed = await request();
    let tries = 0;
    const { commit } = deps.store;
    const store: TurnDeps['store'] = {
      ...deps.store,
      commit: async (record) => {
        tries += 1;
        const first = tries === 1 ? await deps.store.load(aimed.id) : undefined;
        if (first !== undefined) await commit({ ...first, revision: first.revision + 1 });
        return commit(record);
      },
    };
    const pressed = pressOf(
      pressers.sergeant,
      'posted',
      { step: 'authorisation', verb: 'send-detail' },
      aimed,
    );
    await press(pressed, { ...deps, store });
    expect(tries).toBe(2);
    expect(await noticesOf(aimed)).toHaveLength(1);
    expect(await deps.store.audit.viewsOf(aimed.id)).toHaveLength(1);
  });

  test('then two who may decide each get it', async () => {
    const aimed = await request();
    await asks('sergeant', aimed);
    expect((await asks('inspector', aimed)).heading).toBe(comes);
    expect((await noticesOf(aimed)).map(({ person }) => person)).toEqual([
      pressers.sergeant.by.id,
      pressers.inspector.by.id,
    ]);
  });

  test('then it is sent again to whoever has had it', async () => {
    const aimed = await request();
    await asks('sergeant', aimed);
    const record = await deps.store.load(aimed.id);
    if (record === undefined) throw new Error('The case is gone');
    const notices = record.notices.map((one) => ({ ...one, state: 'sent' }) as const);
    await deps.store.commit({ ...record, revision: record.revision + 1, notices });
    expect((await asks('sergeant', aimed)).heading).toBe(comes);
    expect((await noticesOf(aimed)).map(({ state }) => state)).toEqual(['sent', 'waiting']);
  });

  test('then something else that waits for them does not count', async () => {
    const aimed = await request();
    await asks('sergeant', aimed);
    const record = await deps.store.load(aimed.id);
    if (record === undefined) throw new Error('The case is gone');
    const notices = record.notices.map((one) => ({ ...one, kind: 'authorisation-card' }) as const);
    await deps.store.commit({ ...record, revision: record.revision + 1, notices });
    await asks('sergeant', aimed);
    expect(await noticesOf(aimed)).toHaveLength(2);
  });

  test.each<[string, Who, () => ReturnType<typeof awaitingSergeant>]>([
    ['a constable', 'another constable', awaitingSergeant],
    ['its officer', 'its officer', awaitingSergeant],
    ['nobody on the list', 'nobody on the list', awaitingSergeant],
    ['a sergeant where an inspector must decide', 'sergeant', () => awaiting('inspector')],
    ['a sergeant once it is decided', 'sergeant', approved],
  ])('then it is not sent to %s', async (_what, who, story) => {
    const aimed = await request(story());
    expect((await asks(who, aimed)).heading).toBe('This is for a decision maker');
    expect(await noticesOf(aimed)).toEqual([]);
    expect(await deps.store.audit.viewsOf(aimed.id)).toEqual([]);
    expect(wakes()).toBe(0);
  });

  test('then whoever has no chat of their own is told how to get one', async () => {
    const aimed = await request();
    const none = { ...deps.store, recall: async () => undefined };
    const known = deps;
    deps = { ...deps, store: none };
    const { heading, beside } = await asks('sergeant', aimed);
    deps = known;
    expect(heading).toBe('I have no chat with you yet');
    expect(beside).toContain((await deps.store.load(aimed.id))?.reference);
    expect(await noticesOf(aimed)).toEqual([]);
  });

  test('then in another channel it is as if there were no case', async () => {
    const aimed = await request();
    expect((await asks('another constable', aimed, 'elsewhere')).heading).toMatch(/^No case of yours/);
  });
});

test('given their own chat, it is shown at once', async () => {
  const aimed = await request();
  const { view, beside } = await asks('sergeant', aimed, 'chat');
  expect([view.card, view.target.caseId, beside]).toEqual(['authorisation', aimed.id, undefined]);
  expect(await noticesOf(aimed)).toEqual([]);
});
