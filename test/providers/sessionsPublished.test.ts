import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../src/domain/booking/session.ts';
import type { Publication } from '../../src/turns/booking/publication.ts';
import { publishing, stored } from './publishing.ts';

let publisher: Awaited<ReturnType<typeof publishing>>;
beforeEach(async () => {
  publisher = await publishing();
});
afterEach(() => publisher.close());

const whole = (sessions: readonly Session[], message?: string): Publication => ({
  provider: 'cranstoun',
  sessions,
  endsWhenMissing: () => true,
  ...(message && { message }),
});
const some = (...sessions: readonly Session[]): Publication => ({
  ...whole(sessions),
  endsWhenMissing: () => false,
});
const one = stored();
const two = stored({ id: 'two', startsAt: '2026-11-25T14:00:00.000Z' });

describe('publishing sessions', () => {
  it('makes them bookable, each under the key of its provider', async () => {
    expect(await publisher.publish(whole([one, two]))).toEqual({
      result: 'published',
      changed: 2,
      unchanged: 0,
      calledOff: [],
      overbooked: [],
    });
    expect(await publisher.load('one')).toEqual({
      version: 1,
      key: 'cranstoun:one',
      revision: 1,
      session: one,
      bookings: [],
    });
    expect(await publisher.coming()).toEqual(['one', 'two']);
  });

  it('changes nothing when the same list comes again', async () => {
    await publisher.publish(whole([one, two]));
    expect(await publisher.publish(whole([one, two]))).toMatchObject({ changed: 0, unchanged: 2 });
    expect((await publisher.load('one'))?.revision).toBe(1);
  });

  it('changes only what is named when it is no whole list', async () => {
    await publisher.publish(whole([one, two]));
    await publisher.publish(some({ ...one, places: 9 }));
    expect((await publisher.load('one'))?.session.places).toBe(9);
    expect(await publisher.coming()).toEqual(['one', 'two']);
  });

  it('keeps every claim through a change that nobody was told otherwise', async () => {
    await publisher.publish(whole([one]));
    await publisher.claim('one', 'booked', 'case-1');
    await publisher.claim('one', 'held', 'case-2');
    await publisher.publish(
      whole([{ ...one, places: 7, language: 'pa', endsAt: '2026-11-24T16:00:00.000Z' }]),
    );
    expect((await publisher.load('one'))?.bookings.map(({ caseId }) => caseId)).toEqual(['case-1', 'case-2']);
    expect((await publisher.load('one'))?.session).toMatchObject({ places: 7, language: 'pa' });
  });

  it.each<[string, Partial<Session>]>([
    ['startsAt', { startsAt: '2026-11-24T15:00:00.000Z' }],
    ['where', { where: 'Aston' }],
    ['intervention', { intervention: 'divert' }],
  ])('stores nothing at all when it would change %s under somebody', async (field, change) => {
    await publisher.publish(whole([one]));
    await publisher.claim('one', 'booked', 'case-1');
    await publisher.claim('one', 'waiting', 'case-2');
    expect(await publisher.publish(whole([two, { ...one, ...change }]))).toEqual({
      result: 'promised',
      faults: [{ at: 1, field, people: 2 }],
    });
    expect((await publisher.load('one'))?.session).toEqual(one);
    expect(await publisher.load('two')).toBeUndefined();
  });

  it('may move a session that nobody has a place in', async () => {
    await publisher.publish(whole([one]));
    await publisher.publish(whole([{ ...one, where: 'Aston', startsAt: '2026-11-24T15:00:00.000Z' }]));
    expect((await publisher.load('one'))?.session.where).toBe('Aston');
  });

  it('looks again when somebody takes a place while it publishes', async () => {
    await publisher.publish(whole([one]));
    const { commit } = publisher.store.sessions;
    let taken = false;
    Object.assign(publisher.store.sessions, {
      commit: async (record: Parameters<typeof commit>[0]) => {
        if (taken) return commit(record);
        taken = true;
        await publisher.claim('one', 'booked', 'case-1');
        return commit(record);
      },
    });
    expect(await publisher.publish(whole([{ ...one, where: 'Aston' }], 'm-1'))).toEqual({
      result: 'promised',
      faults: [{ at: 0, field: 'where', people: 1 }],
    });
    expect(await publisher.load('one')).toMatchObject({
      session: { where: 'Digbeth' },
      bookings: [{ caseId: 'case-1' }],
    });
  });

  it('says which sessions have fewer places than were given, and takes nobody’s away', async () => {
    await publisher.publish(whole([one]));
    await publisher.claim('one', 'booked', 'case-1', 'case-2');
    await publisher.claim('one', 'held', 'case-3');
    await publisher.claim('one', 'waiting', 'case-4');
    expect(await publisher.publish(whole([{ ...one, places: 2 }]))).toMatchObject({
      overbooked: [{ id: 'one', places: 2, taken: 3 }],
    });
    expect((await publisher.load('one'))?.bookings).toHaveLength(4);
  });

  it('lets those who wait be told when there is more room', async () => {
    await publisher.publish(whole([{ ...one, places: 1 }, two]));
    await publisher.claim('one', 'booked', 'case-1');
    await publisher.claim('one', 'waiting', 'case-2');
    await publisher.publish(whole([{ ...one, places: 2 }, two]));
    expect(publisher.settled).toEqual(['cranstoun:one']);
  });
});

describe('a session that is called off', () => {
  beforeEach(async () => {
    await publisher.publish(whole([one, two]));
    await publisher.claim('one', 'booked', 'case-1');
    await publisher.claim('one', 'waiting', 'case-2');
  });

  it.each<[string, readonly Session[]]>([
    ['marked as cancelled', [{ ...one, cancelled: true }, two]],
    ['missing from the whole list', [two]],
  ])('keeps its claims until each was told: %s', async (_how, sessions) => {
    expect(await publisher.publish(whole(sessions))).toMatchObject({ calledOff: [{ id: 'one', people: 2 }] });
    const record = await publisher.load('one');
    expect(record?.session.cancelled).toBe(true);
    expect(record?.bookings.map(({ caseId }) => caseId)).toEqual(['case-1', 'case-2']);
    expect(publisher.settled).toEqual(['cranstoun:one']);
    expect(await publisher.coming()).toEqual(['two']);
  });

  it('may be cancelled together with a change of its time', async () => {
    const moved = { ...one, cancelled: true, startsAt: '2026-11-24T15:00:00.000Z' } as const;
    expect(await publisher.publish(whole([moved, two]))).toMatchObject({
      calledOff: [{ id: 'one', people: 2 }],
    });
  });

  it.each<[string, readonly Session[]]>([
    ['marked', [{ ...one, cancelled: true }, two]],
    ['missing', [two]],
  ])('is told of again with the next list when the telling failed: %s', async (_how, sessions) => {
    publisher.failFor('cranstoun:one');
    await expect(publisher.publish(whole(sessions, 'm-1'))).rejects.toThrow('no telling');
    publisher.failFor();
    expect(await publisher.publish(whole(sessions, 'm-1'))).toMatchObject({
      result: 'published',
      calledOff: [],
    });
    expect(publisher.settled).toEqual(['cranstoun:one']);
  });

  it('does not keep the others from being stored when the telling fails', async () => {
    publisher.failFor('cranstoun:one');
    const third = stored({ id: 'three' });
    await expect(publisher.publish(whole([{ ...one, cancelled: true }, third]))).rejects.toThrow(
      'no telling',
    );
    expect(await publisher.load('three')).toBeDefined();
    expect((await publisher.load('two'))?.session.cancelled).toBe(true);
  });

  it('leaves alone what is over, what another provider runs, and what does not end by it', async () => {
    const over = stored({ id: 'over', startsAt: '2026-11-20T08:30:00.000Z' });
    const theirs = stored({ id: 'theirs', provider: 'victim-support', intervention: 'cara' });
    await publisher.publish(some(over));
    await publisher.publish({ provider: 'victim-support', sessions: [theirs], endsWhenMissing: () => true });
    await publisher.publish({ ...whole([]), endsWhenMissing: ({ id }) => id !== 'two' });
    expect((await publisher.load('over'))?.session.cancelled).toBeUndefined();
    expect((await publisher.load('theirs', 'victim-support'))?.session.cancelled).toBeUndefined();
    expect((await publisher.load('two'))?.session.cancelled).toBeUndefined();
    expect((await publisher.load('one'))?.session.cancelled).toBe(true);
  });

  it('takes place again when it is published again', async () => {
    await publisher.publish(whole([two]));
    await publisher.publish(whole([one, two]));
    expect(await publisher.coming()).toEqual(['one', 'two']);
  });
});

describe('a message that comes again', () => {
  it('has no second effect, even after a newer one', async () => {
    await publisher.publish(whole([one], 'monday'));
    await publisher.publish(whole([two], 'tuesday'));
    expect(await publisher.publish(whole([one], 'monday'))).toEqual({ result: 'repeated' });
    expect(await publisher.coming()).toEqual(['two']);
  });

  it('counts for its provider alone', async () => {
    await publisher.publish(whole([one], 'm-1'));
    const theirs = stored({ id: 'theirs', provider: 'victim-support', intervention: 'cara' });
    const publication = {
      provider: 'victim-support',
      sessions: [theirs],
      endsWhenMissing: () => true,
      message: 'm-1',
    };
    expect(await publisher.publish(publication)).toMatchObject({ result: 'published' });
  });

  it('is taken once when it arrives twice at the same time', async () => {
    const both = await Promise.all([
      publisher.publish(whole([one], 'm-1')),
      publisher.publish(whole([one], 'm-1')),
    ]);
    expect(both.map(({ result }) => result)).toEqual(['published', 'repeated']);
  });

  it('is not taken for a repeat when it was refused', async () => {
    await publisher.publish(whole([one]));
    await publisher.claim('one', 'booked', 'case-1');
    const moved = whole([{ ...one, where: 'Aston' }], 'm-1');
    expect(await publisher.publish(moved)).toMatchObject({ result: 'promised' });
    expect(await publisher.publish(moved)).toMatchObject({ result: 'promised' });
  });
});
