import { beforeEach, describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../../src/domain/case/caseEvent.ts';
import type { Notice } from '../../../src/domain/notices/notice.ts';
import { storedCase } from '../../../src/turns/changeCase.ts';
import { message } from '../../../src/turns/chat/message.ts';
import { noticeView } from '../../../src/turns/chat/noticeView.ts';
import { press } from '../../../src/turns/chat/press.ts';
import type { TurnDeps } from '../../../src/turns/turnDeps.ts';
import {
  breachedCommunityResolution,
  breachedConditionalCaution,
  breachedOfInspector,
} from '../../support/caseStages.ts';
import { minute } from '../../support/caseStories.ts';
import { depsThatCount, headingOf, keep, outcomeOf, pressOf } from './buttons/depsOn.ts';
import { type Place, pressers, type Who, whereIs } from './buttons/people.ts';

let deps: TurnDeps;
let at: number;
let breach: Awaited<ReturnType<typeof keep>>;
beforeEach(async () => {
  at = 60;
  deps = { ...(await depsThatCount()).deps, now: () => minute(at) };
  for (const { by } of Object.values(pressers))
    await deps.store.remember(`person:${by.id}`, whereIs('chat', by).address);
  breach = await keep(breachedConditionalCaution().events, pressers['its officer'], deps);
});

const reason = 'They were in hospital.';
const decides = (who: Who = 'sergeant', place: Place = 'posted', decision = 'excuse') => {
  const on = { step: 'breach', verb: 'decide-breach' };
  const pressed = pressOf(pressers[who], place, on, breach, { decision, reason });
  return outcomeOf(pressed, breach.id, deps);
};
const asks = (who: Who = 'sergeant') =>
  press(pressOf(pressers[who], 'posted', { step: 'breach', verb: 'send-detail' }, breach), deps);
const opens = (who: Who = 'sergeant') => {
  const { by } = pressers[who];
  return message({ id: 'm-1', text: breach.reference, by, where: whereIs('chat', by) }, deps);
};
const recordOf = async () => {
  const record = await deps.store.load(breach.id);
  if (record === undefined) throw new Error('The case is gone');
  return record;
};
const becomes = async (state: Notice['state']) => {
  const record = await recordOf();
  const notices = record.notices.map((one) => ({ ...one, state }));
  await deps.store.commit({ ...record, revision: record.revision + 1, notices });
};

const unread =
  'Read what it rests on before you decide: press “Send me the detail” and read it in your own chat with me. Nothing was changed.';

/** Of what somebody did before they decide in the channel: whether it counts. */
const table: readonly (readonly [string, () => Promise<unknown>, boolean])[] = [
  ['nothing', async () => undefined, false],
  ['they asked for it, and it is on its way', () => asks(), false],
  ['it could not be delivered', async () => [await asks(), await becomes('parked')], false],
  ['it was sent to them', async () => [await asks(), await becomes('sent')], true],
  ['they opened it by the reference', () => opens(), true],
  ['somebody else opened it', () => opens('inspector'), false],
  [
    'they saw no more than the post',
    async () => {
      const { by } = pressers.sergeant;
      const view = { version: 1, caseId: breach.id, at: minute(60), by, card: 'breach' } as const;
      await deps.store.audit.append(view);
    },
    false,
  ],
];

describe('given a breach in a channel, when it is decided there, then that counts only from one who read what it rests on:', () => {
  test.each(table)('%s', async (_what, before, counts) => {
    await before();
    // Whatever is decided, what closes the case and what does not: a breach is not waved through.
    for (const decision of counts ? ['excuse'] : ['charge', 'no-further-action', 'excuse']) {
      const { happened, answer } = await decides('sergeant', 'posted', decision);
      expect(happened, decision).toEqual(counts ? ['breach-decided'] : []);
      expect(answer.view.note).toBe(counts ? '' : `${unread} What you wrote was not sent; it is kept.`);
      if (counts) continue;
      expect(answer.view.verbs).toEqual(['decide-breach', 'send-detail']);
      expect(answer.view.fields.reason?.value, 'others read this card').toBe('');
    }
  });

  test('in their own chat it stands on the card; the officer of the case reads it on theirs', async () => {
    expect((await decides('sergeant', 'chat')).happened).toEqual(['breach-decided']);
    breach = await keep(breachedConditionalCaution().events, pressers['its officer'], deps);
    expect((await decides('its officer', 'posted')).happened).toEqual(['breach-decided']);
  });

  test('what they read counts only while nothing was reported since', async () => {
    await opens();
    const record = await recordOf();
    const by = { kind: 'staff', ...pressers['its officer'].by } as const;
    at = 61;
    const event: CaseEvent = { type: 'answered', step: 'x', answers: { facts: {} } };
    const events = [...record.events, { at: minute(61), by, cause: 'since', event }];
    await deps.store.commit({ ...record, revision: record.revision + 1, events });
    breach = { ...breach, revision: breach.revision + 1 };
    expect((await decides()).happened).toEqual([]);
  });
});

describe('given a breach in a channel, when somebody asks what it rests on,', () => {
  test('then it goes into their own chat, once, with what the channel was not told, and it is kept who read it', async () => {
    expect(headingOf((await asks()).view)).toBe('It comes to your own chat');
    await asks();
    const record = await recordOf();
    const { by } = pressers.sergeant;
    expect(record.notices).toMatchObject([{ kind: 'breach-detail', to: 'decider', person: by.id }]);
    expect(await deps.store.audit.viewsOf(breach.id)).toMatchObject([{ by, card: 'breach-detail' }]);
    const found = storedCase(record);
    const [notice] = record.notices;
    if (found === undefined || notice === undefined) throw new Error('Nothing is sent');
    const sent = await noticeView(notice, found.theCase, record, deps);
    expect(sent?.to).toBe(`person:${by.id}`);
    expect(JSON.stringify(sent)).toContain('Failed to attend: ');
    expect(JSON.stringify(sent)).not.toContain('Nobody reads that here');
  });

  test.each<Who>(['another constable', 'its officer', 'nobody on the list'])(
    'then it is not sent to %s',
    async (who) => {
      expect(headingOf((await asks(who)).view)).toBe('This is for a decision maker');
      expect((await recordOf()).notices).toEqual([]);
    },
  );

  test('then a sergeant does not get that of a caution which an inspector approved', async () => {
    breach = await keep(breachedOfInspector().events, pressers['its officer'], deps);
    expect(headingOf((await asks('sergeant')).view)).toBe('This is for a decision maker');
    expect(headingOf((await asks('inspector')).view)).toBe('It comes to your own chat');
  });

  test('then it is sent of a resolution, too, that nobody was ever asked about', async () => {
    breach = await keep(breachedCommunityResolution().events, pressers['its officer'], deps);
    expect(headingOf((await asks('sergeant')).view)).toBe('It comes to your own chat');
    expect((await recordOf()).notices).toMatchObject([{ kind: 'breach-detail' }]);
  });

  test('then whoever has no chat of their own is told how to get one', async () => {
    const none = { ...deps.store, recall: async () => undefined };
    deps = { ...deps, store: none };
    expect(headingOf((await asks()).view)).toBe('I have no chat with you yet');
  });

  test('then nothing is sent any more once it is decided', async () => {
    await asks();
    await decides('inspector', 'chat');
    const record = await recordOf();
    const found = storedCase(record);
    const notice = record.notices.find(({ kind }) => kind === 'breach-detail');
    if (found === undefined || notice === undefined) throw new Error('Nothing was to be sent');
    expect(await noticeView(notice, found.theCase, record, deps)).toBeUndefined();
  });
});
