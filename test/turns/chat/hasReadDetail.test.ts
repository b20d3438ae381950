import { beforeEach, describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../../src/domain/case/caseEvent.ts';
import type { Notice } from '../../../src/domain/notices/notice.ts';
import { message } from '../../../src/turns/chat/message.ts';
import { press } from '../../../src/turns/chat/press.ts';
import type { TurnDeps } from '../../../src/turns/turnDeps.ts';
import { awaitingSergeant } from '../../support/caseStages.ts';
import { minute } from '../../support/caseStories.ts';
import { depsThatCount, keep, outcomeOf, pressOf } from './buttons/depsOn.ts';
import { type Place, pressers, whereIs } from './buttons/people.ts';

const { sergeant, inspector, 'its officer': officer } = pressers;
type Decider = typeof sergeant | typeof inspector;

let deps: TurnDeps;
let at: number;
let request: Awaited<ReturnType<typeof keep>>;
beforeEach(async () => {
  const counting = await depsThatCount();
  // An hour after the case was opened: later than it was asked.
  at = 60;
  deps = { ...counting.deps, now: () => minute(at) };
  for (const { by } of [sergeant, inspector])
    await deps.store.remember(`person:${by.id}`, whereIs('chat', by).address);
  request = await keep(awaitingSergeant().events, officer, deps);
});

const presses = (verb: 'approve' | 'decline', who: Decider = sergeant, place: Place = 'posted') =>
  outcomeOf(
    pressOf(who, place, { step: 'authorisation', verb }, request, { reason: 'It fits.' }),
    request.id,
    deps,
  );
const asks = (who: Decider = sergeant) =>
  press(pressOf(who, 'posted', { step: 'authorisation', verb: 'send-detail' }, request), deps);
const opens = (who: Decider = sergeant) =>
  message({ id: 'm-1', text: request.reference, by: who.by, where: whereIs('chat', who.by) }, deps);

const passes = (minutes: number) => {
  at += minutes;
};

async function becomes(state: Notice['state'], more: Partial<Notice> = {}): Promise<void> {
  const record = await deps.store.load(request.id);
  if (record === undefined) throw new Error('The case is gone');
  const notices = record.notices.map((one) => ({ ...one, state, ...more }));
  await deps.store.commit({ ...record, revision: record.revision + 1, notices });
}

const unread =
  'Read what it rests on before you approve: press “Send me the detail” and read it in your own chat with me. Nothing was changed.';

const openBelow = 'What it rests on is open below now. Read it, then approve. Nothing was changed.';

/** Of what somebody did before they press Approve in the channel: whether it is accepted. */
const table: readonly (readonly [string, () => Promise<unknown>, boolean])[] = [
  ['nothing', async () => undefined, false],
  ['they asked for it, and it is on its way', () => asks(), false],
  ['it could not be delivered', async () => [await asks(), await becomes('parked')], false],
  ['it was sent to them', async () => [await asks(), await becomes('sent')], true],
  ['they opened it by the reference', () => opens(), true],
  [
    'it could not be delivered, and they opened it since',
    async () => [await asks(), await becomes('parked'), passes(5), await opens()],
    true,
  ],
  ['it is on its way, and they opened it since', async () => [await asks(), passes(5), await opens()], true],
  [
    'they opened it, asked for it again, and that has not come',
    async () => [await opens(), passes(5), await asks(), await becomes('parked')],
    true,
  ],
  [
    'it was asked for twice, and came neither time',
    async () => [await asks(), await becomes('parked'), passes(5), await asks(), await becomes('parked')],
    false,
  ],
  [
    'an older record says not when it was asked for, and it has not come',
    async () => [await asks(), await becomes('parked', { askedAt: undefined as never, dueAt: minute(70) })],
    false,
  ],
  [
    'an older record says not when it was asked for, has not come, and was due as they asked',
    async () => [await asks(), await becomes('parked', { askedAt: undefined as never, dueAt: minute(60) })],
    false,
  ],
  [
    'an older record says not when it was asked for, has not come, and they opened it since',
    async () => [
      await asks(),
      await becomes('parked', { askedAt: undefined as never, dueAt: minute(60) }),
      passes(5),
      await opens(),
    ],
    true,
  ],
  [
    'they opened it in the moment in which somebody else asked for it, to whom it has not come',
    async () => [await opens(), await asks(inspector)],
    true,
  ],
  [
    'they opened it in the moment in which something else was to go to them, and has not',
    async () => [await opens(), await asks(), await becomes('waiting', { kind: 'breach-detail' })],
    true,
  ],
  [
    'they opened it in the moment in which it was asked',
    async () => {
      const [asked] = awaitingSergeant().events.slice(-1);
      const view = { version: 1, caseId: request.id, at: asked?.at ?? '', by: sergeant.by } as const;
      await deps.store.audit.append({ ...view, card: 'authorisation-detail' });
    },
    true,
  ],
  ['somebody else opened it', () => opens(inspector), false],
  ['it was sent to somebody else', async () => [await asks(inspector), await becomes('sent')], false],
];

describe('given a request in a channel, when it is approved there, then that counts only from one who read what it rests on:', () => {
  test.each(table)('%s', async (_what, before, counts) => {
    await before();
    const { happened, answer } = await presses('approve');
    expect(happened).toEqual(counts ? ['authority-decided'] : []);
    expect(answer.view.note).toBe(counts ? '' : `${unread} What you wrote was not sent; it is kept.`);
  });

  test('it can be declined unread, and decided in their own chat, where it stands on the card', async () => {
    expect((await presses('decline')).happened).toEqual(['authority-decided']);
    request = await keep(awaitingSergeant().events, officer, deps);
    expect((await presses('approve', sergeant, 'chat')).happened).toEqual(['authority-decided']);
  });

  test('where it was sent without that to somebody else’s chat, it stands on the card in their own', async () => {
    const record = await deps.store.load(request.id);
    if (record === undefined) throw new Error('The case is gone');
    const asked = { kind: 'authorisation-card', to: 'decider', person: inspector.by.id } as const;
    const sent = { id: 'asked', ...asked, state: 'sent', dueAt: minute(60), attempts: 1 } as const;
    await deps.store.commit({ ...record, revision: record.revision + 1, notices: [sent] });
    expect((await presses('approve', sergeant, 'chat')).happened).toEqual(['authority-decided']);
  });

  test('where it was sent to their own chat without that, it opens on that very card, which says so', async () => {
    const record = await deps.store.load(request.id);
    if (record === undefined) throw new Error('The case is gone');
    const asked = { kind: 'authorisation-card', to: 'decider', person: sergeant.by.id } as const;
    const sent = { id: 'asked', ...asked, state: 'sent', dueAt: minute(60), attempts: 1 } as const;
    const notices = [...record.notices, sent];
    await deps.store.commit({ ...record, revision: record.revision + 1, notices });
    const { happened, answer } = await presses('approve', sergeant, 'chat');
    expect(happened).toEqual([]);
    expect(answer.view.note).toBe(openBelow);
    passes(5);
    expect((await presses('approve', sergeant, 'chat')).happened).toEqual(['authority-decided']);
  });

  test('what they read of an earlier request does not count for one that was asked since', async () => {
    const at = '2026-11-20T09:00:00.000Z';
    await deps.store.audit.append({
      ...{ version: 1, caseId: request.id, at, by: sergeant.by, card: 'authorisation-detail' },
    });
    const [asked] = awaitingSergeant().events.slice(-1);
    expect(asked && asked.at > at, 'the view is older than the request').toBe(true);
    expect((await presses('approve')).happened).toEqual([]);
  });

  const happens = async (event: CaseEvent) => {
    const record = await deps.store.load(request.id);
    if (record === undefined) throw new Error('The case is gone');
    const by = { kind: 'staff', ...officer.by } as const;
    at = 61;
    const events = [...record.events, { at: minute(61), by, cause: 'since', event }];
    await deps.store.commit({ ...record, revision: record.revision + 1, events });
    request = { ...request, revision: request.revision + 1 };
  };

  test.each<[string, CaseEvent, boolean]>([
    // What the victim said is among what it rests on; that a call was handed over is not.
    ['an answer came since', { type: 'answered', step: 'views', answers: { facts: {} } }, false],
    ['the call to the victim was handed over since', { type: 'victim-handed-over' }, true],
  ])('what they read counts only while the request asks the same: %s', async (_what, event, counts) => {
    await opens();
    await happens(event);
    expect((await presses('approve')).happened).toEqual(counts ? ['authority-decided'] : []);
  });

  test('nor does having seen the request without what it rests on', async () => {
    await deps.store.audit.append({
      ...{ version: 1, caseId: request.id, at: deps.now(), by: sergeant.by, card: 'authorisation' },
    });
    expect((await presses('approve')).happened).toEqual([]);
  });
});
