import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/domain/case/case.ts';
import { destinationOf } from '../../src/domain/notices/destinationOf.ts';
import type { Notice } from '../../src/domain/notices/notice.ts';
import { breachLists, isBreachList } from '../../src/outbox/breachLists.ts';
import type { SendResult } from '../../src/outbox/deliver.ts';
import type { CaseRecord, DueWork } from '../../src/store/store.ts';
import { breachedConditionalCaution, charged } from '../support/caseStages.ts';
import { minute } from '../support/caseStories.ts';
import { steadyRandom } from '../support/steadySeed.ts';
import { aNotice, aWhile, keepCase, noticesOf, openStore, post, until } from './harness.ts';

const story = breachedConditionalCaution();
const second = (seconds: number) => new Date(Date.parse(minute(0)) + seconds * 1_000).toISOString();

/** Who hears of them, where it is not the channel, and whether they still may. */
type Reader = {
  readonly to?: Partial<Pick<Notice, 'to' | 'person' | 'kind'>>;
  readonly isTheirs?: () => boolean;
  /** What becomes of a list. */
  readonly outcome?: SendResult;
};

/** Breaches that came at these seconds, and others in the channel; of those named unreadable the file is broken. */
function channelWith(
  seconds: readonly number[],
  requests: readonly string[] = [],
  unreadable: readonly string[] = [],
  { to = {}, isTheirs = () => true, outcome = { result: 'sent' } }: Reader = {},
) {
  const destination = destinationOf({ to: 'supervisors', ...to }, 'officer-1');
  const list = { id: 'breach-list', destination };
  const records = new Map<string, CaseRecord>();
  const keep = (id: string, kind: Notice['kind'], at: number) =>
    records.set(id, {
      ...{ id, reference: `WM-${id}`, officer: 'officer-1', events: story.events },
      notices: [aNotice(`n-${id}`, { to: 'supervisors', ...to, kind, dueAt: second(at) })],
    } as unknown as CaseRecord);
  seconds.forEach((at, index) => {
    keep(`b-${index}`, to.kind ?? 'breach-alert', at);
  });
  for (const id of requests) keep(id, 'authorisation-card', 0);
  const posts: (readonly Case[])[] = [];
  const store = {
    load: async (id: string) => {
      if (unreadable.includes(id)) throw new Error('no such file');
      return records.get(id);
    },
    due: async (now: string, _limit: number, busy?: ReadonlySet<string>): Promise<readonly DueWork[]> =>
      [...(busy?.has(destination) === true ? [] : records.values())]
        .filter(({ notices }) => notices.some(({ dueAt, state }) => state === 'waiting' && dueAt <= now))
        .map(({ id }) => ({ id, destination })),
  };
  const postTogether = async (cases: readonly Case[]) => {
    posts.push(cases);
    return outcome;
  };
  const lists = breachLists({ store, isTheirs, postTogether }, () => false);
  /** What came of it was decided meanwhile. */
  const decide = (id: string) => {
    const record = records.get(id);
    if (record !== undefined) records.set(id, { ...record, events: charged().events });
  };
  const due = async (at: number) =>
    (await lists.due(second(at), 64, new Set())).map((what) => (isBreachList(what) ? 'list' : what.id));
  const settle = (id: string) => {
    const record = records.get(id);
    if (record !== undefined)
      records.set(id, { ...record, notices: record.notices.map((one) => ({ ...one, state: 'sent' })) });
  };
  /** It was said by itself at this second. */
  const posted = (id: string, at: number) => {
    const record = records.get(id);
    const [notice] = record?.notices ?? [];
    if (record !== undefined && notice !== undefined) lists.posted({ record, notice }, second(at));
  };
  const send = (at: number) => lists.post(list, second(at));
  return { due, posts, posted, settle, decide, send };
}

describe('given breaches for the supervisors’ channel, then', () => {
  test('a handful goes one by one', async () => {
    const { due } = channelWith([0, 1, 2, 3, 4]);
    expect(await due(4)).toEqual(['b-0', 'b-1', 'b-2', 'b-3', 'b-4']);
  });

  test('more than that waits until nothing new has come for a little while, and is one post', async () => {
    const { due, posts, send } = channelWith(Array.from({ length: 40 }, (_one, index) => index / 10));
    expect(await due(4)).toEqual([]);
    expect(await due(10)).toEqual(['list']);
    const told = await send(10);
    expect(told).toHaveLength(40);
    expect(told.every(({ outcome }) => outcome.result === 'sent' && outcome.place === undefined)).toBe(true);
    expect(posts.map((cases) => cases.length)).toEqual([40]);
  });

  test('those that were posted one by one before are in the list too, and in no later one', async () => {
    const { due, posts, posted, settle, send } = channelWith(Array.from({ length: 8 }, () => 0));
    for (const id of ['b-0', 'b-1', 'b-2', 'b-3', 'b-4']) {
      settle(id);
      posted(id, 1);
    }
    expect(await due(2)).toEqual([]);
    expect(await due(6)).toEqual(['list']);
    expect(await send(6)).toHaveLength(3);
    expect(posts[0]).toHaveLength(8);
    await send(7);
    expect(posts[1]).toHaveLength(3);
  });

  test('one that was posted, and is due again because it may not have come, stands in the list once', async () => {
    const { posts, posted, send } = channelWith(Array.from({ length: 8 }, () => 0));
    posted('b-0', 1);
    await send(6);
    expect(posts.map((cases) => cases.length)).toEqual([8]);
  });

  test('one that is posted again and again is one of a handful', async () => {
    const { due, posted, settle } = channelWith([0, 0, 0, 0, 0]);
    for (let at = 1; at <= 5; at += 1) posted('b-0', at);
    settle('b-0');
    expect(await due(6)).toEqual(['b-1', 'b-2', 'b-3', 'b-4']);
  });

  // Decided, it needs no supervisor: its own post says what came of it, where there was one.
  test('what is decided by the time the list goes is not in it, posted before or not', async () => {
    const { due, posts, posted, settle, decide, send } = channelWith(Array.from({ length: 10 }, () => 0));
    for (const id of ['b-0', 'b-1']) {
      settle(id);
      posted(id, 1);
    }
    for (const id of ['b-0', 'b-2']) decide(id);
    expect(await due(10)).toEqual(['b-2', 'list']);
    expect(await send(10)).toHaveLength(7);
    expect(posts.map((cases) => cases.length)).toEqual([8]);
  });

  test('more than fifty are more than one list', async () => {
    const { posts, settle, send } = channelWith(Array.from({ length: 70 }, () => 0));
    const told = await send(10);
    for (const { breach } of told) settle(breach.record.id);
    await send(11);
    expect(posts.map((cases) => cases.length)).toEqual([50, 20]);
  });

  test('what comes again and again waits a minute at most', async () => {
    const { due } = channelWith(Array.from({ length: 30 }, (_one, index) => index * 2));
    expect(await due(58)).toEqual([]);
    expect(await due(60)).toEqual(['list']);
  });

  test('a request for authority never waits with them: an officer is at the scene', async () => {
    const { due } = channelWith(
      Array.from({ length: 20 }, () => 0),
      ['asked'],
    );
    expect(await due(1)).toEqual(['asked']);
  });

  test('a case that cannot be read is left to itself, and the others are listed', async () => {
    const { due, posts, posted, send } = channelWith(
      Array.from({ length: 9 }, () => 0),
      [],
      ['b-3', 'b-7'],
    );
    posted('b-7', 1);
    expect(await due(10)).toEqual(['b-3', 'b-7', 'list']);
    expect(await send(10)).toHaveLength(7);
    expect(posts.map((cases) => cases.length)).toEqual([7]);
  });

  test('after a minute a breach goes by itself again', async () => {
    const { due, posted } = channelWith([100]);
    for (let index = 0; index < 5; index += 1) posted(`x-${index}`, 1);
    expect(await due(100)).toEqual(['b-0']);
  });
});

// Forty cases are forty questions in each of thirty chats: the limits are theirs too, and nobody reads them.
describe('given breaches for the own chat of somebody who decides, then', () => {
  const to = { to: 'decider', person: 'sergeant-1' } as const;
  const forty = Array.from({ length: 40 }, (_one, index) => index / 10);

  test('a handful is said one by one, and forty in one post', async () => {
    expect(await channelWith([0, 1, 2, 3, 4], [], [], { to }).due(5)).toHaveLength(5);
    const { due, send, posts } = channelWith(forty, [], [], { to });
    expect(await due(4)).toEqual([]);
    expect(await due(10)).toEqual(['list']);
    expect(await send(10)).toHaveLength(40);
    expect(posts.map((cases) => cases.length)).toEqual([40]);
  });

  test('what is theirs no more is in no list', async () => {
    const { due, send, posts } = channelWith(forty, [], [], { to, isTheirs: () => false });
    expect(await due(10)).toHaveLength(40);
    await send(10);
    expect(posts).toEqual([]);
  });

  test('the officer’s own alerts are not listed: each is their next step', async () => {
    const { due } = channelWith(forty, [], [], { to: { to: 'officer' } });
    expect(await due(10)).toHaveLength(40);
  });
});

describe('given cases for the duty address, then', () => {
  const to = { to: 'duty-mail', kind: 'duty-mail' } as const;

  test('one is said at once', async () => {
    expect(await channelWith([0], [], [], { to }).due(0)).toEqual(['b-0']);
  });

  test('what comes within a minute of a mail waits until that is over, and is one mail', async () => {
    const { due, send, posted, settle, posts } = channelWith([0, 1, 2, 30], [], [], { to });
    settle('b-0');
    posted('b-0', 0);
    expect(await due(1)).toEqual([]);
    expect(await due(59)).toEqual([]);
    expect(await due(61)).toEqual(['list']);
    expect(await send(61)).toHaveLength(3);
    expect(
      posts.map((cases) => cases.length),
      'without the one that was mailed',
    ).toEqual([3]);
  });

  test('many at once are one mail, and the next comes a minute later at the soonest', async () => {
    const { due, send, settle } = channelWith([0, 0, 0, 9], [], [], { to });
    expect(await due(4)).toEqual([]);
    expect(await due(6)).toEqual(['list']);
    for (const { breach } of await send(6)) settle(breach.record.id);
    expect(await due(20)).toEqual([]);
    expect(await due(65)).toEqual([]);
    expect(await due(67)).toEqual(['b-3']);
  });
});

// The post says what is open, so each that is in it draws it anew once it is decided: also one with a post of its own.
test('given a list of breaches, of which five were posted before, then each case keeps where the list stands and what is in it', async () => {
  const store = await openStore();
  const ids = Array.from({ length: 12 }, (_one, index) => `b-${index}`);
  const alert = aNotice('alert', { kind: 'breach-alert', to: 'supervisors' });
  const place = { conversation: '19:supervisors', activity: 'list-1' };
  const { lists, sends, clock } = post(store, undefined, 5, { list: { result: 'sent', place } });
  for (const id of ids.slice(0, 5)) await keepCase(store, id, [{ ...alert, dueAt: minute(1) }], story);
  await until('the handful is posted', () => sends.length === 5);
  for (const id of ids.slice(5)) await keepCase(store, id, [{ ...alert, dueAt: minute(1) }], story);
  clock(1.1);
  await until('the rest is', () => lists.length === 1);
  const kept = async () => Promise.all(ids.map(async (id) => (await store.load(id))?.listCards));
  await until('all know', async () => (await kept()).every((cards) => cards !== undefined));
  for (const cards of await kept()) {
    expect(cards?.map((one) => one.place)).toEqual([place]);
    expect(cards?.[0]?.cases.toSorted()).toEqual(ids.toSorted());
  }
  expect(sends, 'nothing is drawn anew while all are open').toHaveLength(5);
  expect((await store.load('b-7'))?.breachCard, 'it is not the card of one case').toBeUndefined();
});

test('given that a breach is decided while the list with it is on its way, then the list is drawn anew at once', async () => {
  const store = await openStore();
  const to = { to: 'decider', person: 'sergeant-1' } as const;
  const ids = Array.from({ length: 7 }, (_one, index) => `b-${index}`);
  for (const id of ids) await keepCase(store, id, [aNotice('alert', { kind: 'breach-alert', ...to })], story);
  const drawnAnew: Notice[] = [];
  const meanwhile: typeof store = {
    ...store,
    commit: async (record) => {
      const before = await store.load(record.id);
      if (record.id !== 'b-3' || record.listCards === undefined || before?.revision !== 1)
        return store.commit(record);
      const [first, ...rest] = charged().events;
      if (first === undefined) throw new Error('A story begins with the opening');
      await store.commit({ ...before, revision: 2, events: [...before.events.slice(0, 1), ...rest] });
      return 'conflict';
    },
  };
  const list = { result: 'sent', place: { conversation: 'a:sergeant-1', activity: 'list-1' } } as const;
  post(
    meanwhile,
    (notice) => {
      drawnAnew.push(notice);
      return { result: 'sent' };
    },
    5,
    { list },
  );
  await until('it is drawn anew', () => drawnAnew.length > 0);
  expect(drawnAnew).toMatchObject([{ kind: 'breach-outcome', ...to, card: 'list-1', chat: 'a:sergeant-1' }]);
});

// Whoever reads it does not know that no answer came.
describe('given posts that may have come, then they count as those that came:', () => {
  test('a list, so that the next mail waits its minute', async () => {
    const outcome = { result: 'unsure', why: 'timeout' } as const;
    const to = { to: 'duty-mail', kind: 'duty-mail' } as const;
    const { due, send, settle } = channelWith([0, 0, 7], [], [], { to, outcome });
    for (const { breach } of await send(6)) settle(breach.record.id);
    expect(await due(15)).toEqual([]);
    expect(await due(67)).toEqual(['b-2']);
  });

  test('five by themselves, so that what follows is a list with them', async () => {
    const store = await openStore();
    const keepAll = async (ids: readonly string[]) => {
      for (const id of ids)
        await keepCase(store, id, [aNotice('alert', { kind: 'breach-alert', to: 'supervisors' })], story);
    };
    await keepAll(['b-0', 'b-1', 'b-2', 'b-3', 'b-4']);
    const { sends, lists } = post(store, () => ({ result: 'unsure', why: 'timeout', afterSeconds: 300 }));
    await until('five are posted', () => sends.length === 5);
    await keepAll(['b-5']);
    await until('the sixth is', () => lists.length + sends.length > 5);
    expect(lists, 'the five with it').toEqual([6]);
    expect(sends).toHaveLength(5);
  });
});

// A post that cannot be written down is a post all the same: forty officers' supervisors read it once.
test('given that the disk is full for forty seconds, then forty breaches are one post, and written down once it is not', async () => {
  const store = await openStore();
  const ids = Array.from({ length: 40 }, (_one, index) => `b-${index}`);
  for (const id of ids)
    await keepCase(store, id, [aNotice('alert', { kind: 'breach-alert', to: 'supervisors' })], story);
  let isFull = true;
  const failing: typeof store = {
    ...store,
    commit: (record) => (isFull ? Promise.reject(new Error('disk full')) : store.commit(record)),
  };
  const { lists, sends, errors, clock } = post(failing);
  for (let seconds = 2; seconds <= 40; seconds += 2) {
    const before = errors.length;
    clock(1 + seconds / 60);
    if (seconds % 16 === 0) await until('it is tried again', () => errors.length > before);
  }
  expect(lists).toEqual([40]);
  isFull = false;
  clock(3);
  await until('all are written', async () =>
    (await Promise.all(ids.map((id) => noticesOf(store, id)))).flat().every(({ state }) => state === 'sent'),
  );
  expect(lists).toEqual([40]);
  expect(sends).toEqual([]);
});

test('given forty breaches of which two are asked in their own chats, then each gets one list, and has been told of each', async () => {
  const store = await openStore();
  const ids = Array.from({ length: 40 }, (_one, index) => `b-${index}`);
  const asked = ['sergeant-1', 'sergeant-2'].map((person) =>
    aNotice(`to ${person}`, { kind: 'breach-alert', to: 'decider', person }),
  );
  for (const id of ids) await keepCase(store, id, asked, story);
  const { lists, sends } = post(store);
  const kept = async () => (await Promise.all(ids.map((id) => noticesOf(store, id)))).flat();
  await until('all are told', async () => (await kept()).every(({ state }) => state === 'sent'));
  expect(lists).toEqual([40, 40]);
  expect(sends).toEqual([]);
  expect((await kept()).filter(({ sentAt }) => sentAt === minute(1))).toHaveLength(80);
});

// What waits is a breach that nobody knows of; how long the disk was full before says nothing of it.
test('given that the disk was full for forty minutes, when new breaches come after it, then they are posted as soon as any others', async () => {
  const store = await openStore();
  const keepEight = async (when: string, dueAt: string) => {
    const notice = aNotice('alert', { kind: 'breach-alert', to: 'supervisors', dueAt });
    for (let index = 0; index < 8; index += 1) await keepCase(store, `${when}-${index}`, [notice], story);
  };
  await keepEight('old', minute(0));
  let isFull = true;
  const failing: typeof store = {
    ...store,
    commit: (record) => (isFull ? Promise.reject(new Error('disk full')) : store.commit(record)),
  };
  const { lists, sends, errors, clock } = post(failing);
  await until('it cannot be written', () => errors.length > 0);
  for (const minutes of [1.1, 1.2, 1.4, 1.8, 2.5, 4, 7, 14, 30, 39]) {
    const before = errors.length;
    clock(minutes);
    if (minutes < 39) await until('it is tried again', () => errors.length > before);
  }
  expect(lists).toEqual([8]);
  isFull = false;
  await keepEight('new', minute(40));
  clock(40.2);
  await until('the new ones are posted', () => lists.length === 2);
  expect(lists).toEqual([8, 8]);
  expect(sends).toEqual([]);
});

test('given that the disk is full still, when new breaches come, then they are posted, once', async () => {
  const store = await openStore();
  const keepEight = async (when: string, dueAt: string) => {
    const notice = aNotice('alert', { kind: 'breach-alert', to: 'supervisors', dueAt });
    for (let index = 0; index < 8; index += 1) await keepCase(store, `${when}-${index}`, [notice], story);
  };
  await keepEight('old', minute(0));
  const { lists, sends, errors, looks, clock } = post({
    ...store,
    commit: () => Promise.reject(new Error('disk full')),
  });
  await until('it cannot be written', () => errors.length > 0);
  await keepEight('new', minute(2));
  clock(2.2);
  await until('the new ones are posted', () => lists.length === 2);
  const before = looks();
  await aWhile();
  expect(lists).toEqual([8, 8]);
  expect(sends).toEqual([]);
  expect(looks() - before, 'nothing is tried over and over meanwhile').toBeLessThan(120);
});

// However a breach comes to be due, forty of them are forty: what goes before it in its case is said first, and by itself.
test('given forty breaches that each wait behind a request of their case, then the requests go, and the breaches are one post', async () => {
  const store = await openStore();
  const ids = Array.from({ length: 40 }, (_one, index) => `b-${index}`);
  const request = aNotice('request', { kind: 'authorisation-card', to: 'supervisors' });
  const alert = aNotice('alert', { kind: 'breach-alert', to: 'supervisors' });
  for (const id of ids) await keepCase(store, id, [request, alert], story);
  const { lists, sends, errors } = post(store);
  await until('all are told', async () =>
    (await Promise.all(ids.map((id) => noticesOf(store, id)))).flat().every(({ state }) => state === 'sent'),
  );
  expect(sends.toSorted()).toEqual(ids.map((id) => `${id} request`).toSorted());
  expect(lists).toEqual([40]);
  expect(errors).toEqual([]);
});

test('given a handful of breaches that each wait behind a request of their case, then each is said by itself', async () => {
  const store = await openStore();
  const ids = ['b-0', 'b-1', 'b-2'];
  const request = aNotice('request', { kind: 'authorisation-card', to: 'supervisors' });
  const alert = aNotice('alert', { kind: 'breach-alert', to: 'supervisors' });
  for (const id of ids) await keepCase(store, id, [request, alert], story);
  const { lists, sends } = post(store);
  await until('all are told', () => sends.length === 6);
  expect(sends.toSorted()).toEqual(ids.flatMap((id) => [`${id} alert`, `${id} request`]));
  expect(lists).toEqual([]);
});

// Five mails at most, five minutes apart: were each tried again by a chance of its own, forty would be many more mails.
test('given a duty mail of forty cases that may have come, when it is sent again, then it is one mail of all of them', async () => {
  const store = await openStore();
  const mail = aNotice('mail', { kind: 'duty-mail', to: 'duty-mail' });
  for (let index = 0; index < 40; index += 1) await keepCase(store, `m-${index}`, [mail], story);
  const list = { result: 'unsure', why: 'timeout', afterSeconds: 300, mostAttempts: 5 } as const;
  const { lists, sends, clock } = post(store, undefined, 5, { list, random: steadyRandom(7) });
  for (let tries = 1; tries <= 5; tries += 1) {
    for (let step = 0; step < 8; step += 1) {
      clock(tries * 8 - 7 + step);
      await aWhile();
    }
    await until(`mail ${tries} is sent`, () => lists.length >= tries);
  }
  clock(100);
  await aWhile();
  expect(lists).toEqual([40, 40, 40, 40, 40]);
  expect(sends).toEqual([]);
});
