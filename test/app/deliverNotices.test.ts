import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deliverNotices } from '../../src/app/deliverNotices.ts';
import { type LocalMail, startLocalMail } from '../../src/dev/local/startLocalMail.ts';
import { replay } from '../../src/domain/case/apply.ts';
import type { Notice } from '../../src/domain/notices/notice.ts';
import { notReached } from '../../src/domain/notices/notReached.ts';
import { createLog } from '../../src/log.ts';
import { sendDueNotices } from '../../src/outbox/sendDueNotices.ts';
import type { TurnDeps } from '../../src/turns/turnDeps.ts';
import { aNotice } from '../outbox/harness.ts';
import * as stages from '../support/caseStages.ts';
import { minute, type Story } from '../support/caseStories.ts';
import { depsThatCount, keep } from '../turns/chat/buttons/depsOn.ts';
import { pressers, whereIs } from '../turns/chat/buttons/people.ts';

const { sergeant } = pressers;
const theirs = { to: 'decider', person: sergeant.by.id } as const;
let deps: TurnDeps;
beforeEach(async () => {
  ({ deps } = await depsThatCount());
  await deps.store.remember(`person:${sergeant.by.id}`, whereIs('chat', sergeant.by).address);
});

/** Everything that is sent to Teams is taken there. */
const means = (sent: () => void = () => {}) => {
  const take = async () => {
    sent();
    return { result: 'sent' } as const;
  };
  const clock = () => new Date(minute(5));
  return { sender: { post: take, update: take }, directory: new Map(), log: createLog('silent'), clock };
};

/** What becomes of this notice to a sergeant, five minutes after the post that the channel did not take; how often Teams was written to. */
async function delivered(some: Partial<Notice>, { events }: Story, more: Partial<TurnDeps> = {}) {
  const { id } = await keep(events, pressers['another constable'], deps);
  const record = await deps.store.load(id);
  if (record === undefined) throw new Error('It was just kept');
  const held = { state: 'parked', heldAt: 'supervisors:w' } as const;
  const post = aNotice('post', { kind: some.kind ?? 'breach-alert', to: 'supervisors', ...held });
  const notices = [post, aNotice('asked', { ...theirs, ...some })];
  await deps.store.commit({ ...record, revision: record.revision + 1, notices, nextDueAt: minute(0) });
  let posts = 0;
  const sent = () => {
    posts += 1;
  };
  const now = () => minute(5);
  const deliver = await deliverNotices({}, { ...means(sent), deps: { ...deps, now, ...more } });
  const [report, failed] = [() => {}, () => {}];
  const queue = { ...deps, deliver, now, random: () => 0, report, failed };
  await sendDueNotices({ id, destination: `person ${sergeant.by.id}` }, queue, new Map(), () => false);
  const after = (await deps.store.load(id))?.notices ?? [];
  return { posts, after, asked: after.find((one) => one.id === 'asked') };
}

const asking: readonly [string, Partial<Notice>, Story][] = [
  ['a request', { kind: 'authorisation-card' }, stages.awaitingSergeant()],
  ['a breach', { kind: 'breach-alert' }, stages.breachedConditionalCaution()],
];

// Whoever runs the service reads it in the list of what is still to be said: a look is no message that somebody lacks.
describe('given a look for another way, then it says that', () => {
  const looks = async (some: Partial<Notice>) => {
    const { events, theCase } = stages.awaitingSergeant();
    const { id } = await keep(events, pressers['another constable'], deps);
    const record = await deps.store.load(id);
    if (record === undefined) throw new Error('It was just kept');
    const post = aNotice('post', { kind: 'authorisation-card', to: 'supervisors', ...some });
    const watch = aNotice('watch', { kind: 'second-route', to: 'on-duty', deadline: minute(5) });
    const next = { ...record, revision: record.revision + 1, notices: [post, watch], nextDueAt: minute(0) };
    await deps.store.commit(next);
    const unused = () => Promise.reject(new Error('Nobody is written to by a look'));
    const deliver = await deliverNotices(
      {},
      {
        ...{ sender: { post: unused, update: unused }, directory: new Map(), log: createLog('silent') },
        ...{ deps: { ...deps, inToday: () => [] }, clock: () => new Date(minute(5)) },
      },
    );
    return deliver(watch, theCase, next);
  };

  test('it looks again, by the force’s time, while nobody has it', async () => {
    const minutes = deps.force.policy.secondRouteAfterMinutes;
    expect(await looks({ heldAt: 'supervisors:w' })).toEqual({
      ...{ result: 'later', why: 'looks-again', afterSeconds: minutes * 60 },
    });
  });

  test('it is over once the channel has it', async () => {
    expect(await looks({ state: 'sent' })).toEqual({ result: 'sent' });
  });
});

describe('given that somebody who decides is asked in their own chat, then', () => {
  test.each(asking)('%s is sent, and when', async (_what, some, story) => {
    const { posts, asked, after } = await delivered(some, story);
    expect(posts).toBe(1);
    expect(asked).toMatchObject({ state: 'sent', sentAt: minute(5) });
    expect(notReached(after, () => true).elsewhere).toEqual([{ way: 'chats', at: minute(5) }]);
  });

  // At midnight their last day is over, or they are a constable again: somebody else has to be asked.
  test.each([
    ...asking,
    ['what it rests on', { kind: 'authorisation-detail' }, stages.awaitingSergeant()] as const,
  ])('%s does not count as sent where it is theirs no more', async (_what, some, story) => {
    for (const rank of [undefined, 'constable'] as const) {
      const { posts, asked, after } = await delivered(some, story, { rankOf: () => rank });
      expect(posts).toBe(0);
      expect(asked).toMatchObject({ state: 'parked', lastResult: 'refused: not-theirs' });
      expect(asked).not.toHaveProperty('sentAt');
      expect(asked, 'nobody has to come back for it').not.toHaveProperty('heldAt');
      expect(notReached(after, () => true).elsewhere ?? []).toEqual([]);
    }
  });

  test('nothing is said of what is decided', async () => {
    const { posts, asked } = await delivered({ kind: 'authorisation-card' }, stages.approved());
    expect(posts).toBe(0);
    expect(asked).toMatchObject({ state: 'sent' });
  });
});

describe('given an e-mail to the duty address that is due, then', () => {
  const mails: string[] = [];
  let local: LocalMail;
  beforeEach(async () => {
    local = await startLocalMail((mail) => mails.push(mail));
  });
  afterEach(async () => {
    mails.splice(0);
    await local.close();
  });

  test.each<[string, Story, number]>([
    ['it comes while a request is open', stages.awaitingSergeant(), 1],
    ['it comes while a breach is open', stages.breachedConditionalCaution(), 1],
    ['nobody is called to what was approved by then', stages.approved(), 0],
    ['nobody is called to a breach that was decided by then', stages.charged(), 0],
  ])('%s', async (_what, { events }, count) => {
    const { id, reference } = await keep(events, pressers['another constable'], deps);
    const record = await deps.store.load(id);
    if (record === undefined) throw new Error('It was just kept');
    const deliver = await deliverNotices({ mail: local.config }, { ...means(), deps });
    const mail = aNotice('mail', { kind: 'duty-mail', to: 'duty-mail' });
    expect(await deliver(mail, replay(record.events), record)).toEqual({ result: 'sent' });
    expect(mails).toHaveLength(count);
    expect(mails.every((one) => one.includes(`${reference} needs a decision`))).toBe(true);
  });
});
