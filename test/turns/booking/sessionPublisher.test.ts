import { beforeEach, describe, expect, test } from 'vitest';
import type { Booking, Session, SessionRecord } from '../../../src/domain/booking/session.ts';
import type { Publication, PublishDeps } from '../../../src/turns/booking/publication.ts';
import { sessionPublisher } from '../../../src/turns/booking/sessionPublisher.ts';
import { aSession } from '../../domain/booking/sessions.ts';
import { database } from '../../support/booking/database.ts';
import { minute } from '../../support/caseStories.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const key = 'cranstoun:thursday';
const booked: Booking = { caseId: 'case-1', state: 'booked', at: minute(0) };
const held: Booking = { caseId: 'case-2', state: 'held', at: minute(0), until: minute(10) };
const waiting: Booking = { caseId: 'case-3', state: 'waiting', at: minute(0) };

let store: PublishDeps['store'];
let told: string[] = [];
let deps: PublishDeps;
beforeEach(() => {
  store = database().connect(async () => undefined);
  told = [];
  deps = {
    store,
    force: westMidlands,
    now: () => minute(0),
    reconcile: async (about) => {
      told.push(about);
    },
  };
});

const publish = (sessions: readonly Session[], some: Partial<Publication> = {}, given = deps) =>
  sessionPublisher(given)({ provider: 'cranstoun', sessions, endsWhenMissing: () => false, ...some });
const load = (at = key) => store.sessions.load(at);
/** A session that is stored, with these claims. */
async function kept(bookings: readonly Booking[], some: Partial<Session> = {}): Promise<Session> {
  const session = aSession(some);
  const record: SessionRecord = {
    ...{ version: 1, key: `${session.provider}:${session.id}`, revision: 1, session, bookings },
  };
  await store.sessions.commit(record);
  return session;
}
const published = { result: 'published', changed: 0, unchanged: 0, calledOff: [], overbooked: [] };

describe('given what a provider publishes, when it is stored,', () => {
  test('then a new session is there, and the same once more changes nothing', async () => {
    expect(await publish([aSession()])).toEqual({ ...published, changed: 1 });
    expect(await load()).toEqual({ version: 1, key, revision: 1, session: aSession(), bookings: [] });
    expect(await publish([aSession()])).toEqual({ ...published, unchanged: 1 });
    expect([(await load())?.revision, told]).toEqual([1, []]);
  });

  test('then what was not promised may change, and every claim is kept', async () => {
    const session = await kept([booked, held]);
    const changed = { ...session, places: 5, language: 'pa' };
    expect(await publish([changed])).toEqual({ ...published, changed: 1 });
    expect(await load()).toMatchObject({ revision: 2, session: changed, bookings: [booked, held] });
  });

  test.each<[string, Booking[], Partial<Session>, boolean]>([
    ['those who wait hear of more places', [booked, waiting], { places: 4 }, true],
    ['those who wait are looked at though nothing changed', [booked, waiting], {}, true],
    ['those who have a place hear nothing', [booked, held], { places: 4 }, false],
    ['those who have a place hear that it is called off', [booked], { cancelled: true }, true],
    ['those who wait hear that it is called off', [waiting], { cancelled: true }, true],
    ['nobody hears of a session called off with nobody in it', [], { cancelled: true }, false],
  ])('then %s', async (_what, bookings, change, isTold) => {
    const session = await kept(bookings);
    await publish([{ ...session, ...change }]);
    expect(told).toEqual(isTold ? [key] : []);
  });

  test('then it says how many a session has too many, and not of one that is called off', async () => {
    const session = await kept([booked, held, waiting]);
    expect(await publish([{ ...session, places: 1 }])).toMatchObject({
      overbooked: [{ id: 'thursday', places: 1, taken: 2 }],
    });
    expect(await publish([{ ...session, places: 2 }])).toMatchObject({ overbooked: [] });
    const off = await publish([{ ...session, places: 1, cancelled: true }]);
    expect(off).toMatchObject({ overbooked: [], calledOff: [{ id: 'thursday', people: 3 }] });
    const again = await publish([{ ...session, places: 3, cancelled: true }]);
    expect(again, 'called off once').toMatchObject({ changed: 1, calledOff: [] });
  });
});

describe('given that people were told of a session, when the provider changes', () => {
  test.each<[string, Partial<Session>, string]>([
    ['what it is', { intervention: 'drug-treatment' }, 'intervention'],
    ['when it begins', { startsAt: minute(3 * 24 * 60) }, 'startsAt'],
    ['where it is', { where: 'Aston' }, 'where'],
  ])('%s, then nothing at all is stored', async (_what, change, field) => {
    for (const one of [booked, held, waiting]) {
      store = deps.store;
      const id = `of-${one.state}`;
      const session = await kept([one], { id });
      const other = aSession({ id: `other-${one.state}` });
      const faults = [{ at: 1, field, people: 1 }];
      expect(await publish([other, { ...session, ...change }])).toEqual({ result: 'promised', faults });
      expect(await load(`cranstoun:${other.id}`)).toBeUndefined();
      expect((await load(`cranstoun:${id}`))?.session).toEqual(session);
    }
    expect(told).toEqual([]);
  });

  test('it while nobody has a place or waits, or to call it off, then it may', async () => {
    const session = await kept([]);
    const moved = { ...session, where: 'Aston' };
    expect(await publish([moved])).toMatchObject({ result: 'published', changed: 1 });
    const other = await kept([booked], { id: 'friday' });
    expect(await publish([{ ...other, where: 'Aston', cancelled: true }])).toMatchObject({ changed: 1 });
  });

  test('it while somebody is given a place, then it is looked at again, and is a fault', async () => {
    const session = await kept([]);
    let looks = 0;
    const sessions: typeof store.sessions = {
      ...store.sessions,
      load: async (about) => {
        looks += 1;
        const record = await store.sessions.load(about);
        return looks === 1 || record === undefined ? record : { ...record, bookings: [booked] };
      },
    };
    const racing = { ...deps, store: { ...store, sessions } };
    expect(await publish([{ ...session, where: 'Aston' }], {}, racing)).toMatchObject({
      result: 'promised',
      faults: [{ at: 0, field: 'where', people: 1 }],
    });
    expect((await load())?.session.where).toBe('Digbeth');
  });
});

describe('given coming sessions that are not published any more, when the others are,', () => {
  const ends = { endsWhenMissing: () => true };
  const isOff = async (at = key) => (await load(at))?.session.cancelled === true;

  test('then each that ends by that is called off, and its people are told', async () => {
    await kept([booked, waiting]);
    expect(await publish([], ends)).toMatchObject({
      changed: 1,
      calledOff: [{ id: 'thursday', people: 2 }],
    });
    expect([await isOff(), told, (await load())?.bookings.length]).toEqual([true, [key], 2]);
  });

  test('then who was perhaps not told is told again, and nobody of one that nobody is in', async () => {
    await kept([booked], { cancelled: true });
    await kept([], { id: 'friday', cancelled: true });
    expect(await publish([], ends)).toEqual({ ...published, unchanged: 1 });
    expect(told).toEqual([key]);
  });

  test.each<[string, Partial<Session>, Partial<Publication>]>([
    ['it does not end by that', {}, { endsWhenMissing: () => false }],
    ['it is named', {}, { ...ends, sessions: [aSession()] }],
    ['it is over', { startsAt: minute(-10) }, ends],
    ['it is another provider’s of the same course', { provider: 'hampton-trust' }, ends],
    ['the course is another provider’s', { intervention: 'cara' }, ends],
  ])('then none is called off where %s', async (_what, some, publication) => {
    const session = await kept([booked], some);
    await publish(publication.sessions ?? [], publication);
    expect(await isOff(`${session.provider}:${session.id}`)).toBe(false);
  });

  test('then each is asked about by itself', async () => {
    await kept([]);
    await kept([], { id: 'friday' });
    await publish([], { endsWhenMissing: ({ id }) => id === 'friday' });
    expect([await isOff(), await isOff('cranstoun:friday')]).toEqual([false, true]);
  });
});

describe('given a message with an id, when it comes again,', () => {
  const once = { message: 'm-0' };

  test('then it has no effect, even when a newer one came in between', async () => {
    await publish([aSession()], once);
    await publish([aSession({ places: 7 })], { message: 'm-1' });
    expect(await publish([aSession()], once)).toEqual({ result: 'repeated' });
    expect((await load())?.session.places).toBe(7);
  });

  test('then the last twenty are known, of each provider', async () => {
    await publish([], once);
    for (let count = 1; count < 20; count += 1) await publish([], { message: `m-${count}` });
    expect(await publish([], once)).toEqual({ result: 'repeated' });
    expect(await publish([], { ...once, provider: 'hampton-trust' })).toEqual(published);
    await publish([], { message: 'm-20' });
    expect(await publish([], once)).toEqual(published);
  });

  test('then it is not known where it was refused, or failed', async () => {
    const session = await kept([booked]);
    const moved = [{ ...session, where: 'Aston' }];
    expect((await publish(moved, once)).result).toBe('promised');
    expect((await publish(moved, once)).result).toBe('promised');
    const failing = { ...deps, reconcile: () => Promise.reject(new Error('no telling')) };
    await expect(publish([{ ...session, cancelled: true }], once, failing)).rejects.toThrow('no telling');
    expect((await publish([{ ...session, cancelled: true }], once)).result).toBe('published');
  });

  test('then something else under its key is no message', async () => {
    await store.remember('published:cranstoun', 'm-0');
    expect(await publish([], once)).toEqual(published);
    await store.remember('published:cranstoun', [0, 'm-5']);
    expect(await publish([], { message: 'm-5' })).toEqual({ result: 'repeated' });
  });
});

test('given one that cannot be stored, then the others are, and its error is thrown', async () => {
  const sessions: typeof store.sessions = {
    ...store.sessions,
    load: (about) => (about === key ? Promise.reject(new Error('damaged')) : store.sessions.load(about)),
  };
  const broken = { ...deps, store: { ...store, sessions } };
  await expect(publish([aSession(), aSession({ id: 'friday' })], {}, broken)).rejects.toThrow('damaged');
  expect(await load('cranstoun:friday')).toBeDefined();
});
