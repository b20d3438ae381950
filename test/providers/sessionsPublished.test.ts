import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../src/domain/booking/session.ts';
import type { Publication } from '../../src/turns/booking/publication.ts';
import { publishing, stored } from './publishing.ts';

let desk: Awaited<ReturnType<typeof publishing>>;
beforeEach(async () => {
  desk = await publishing();
});
afterEach(() => desk.close());

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
    expect(await desk.publish(whole([one, two]))).toEqual({
      result: 'published',
      changed: 2,
      unchanged: 0,
      calledOff: [],
      overbooked: [],
    });
    expect(await desk.load('one')).toEqual({
      version: 1,
      key: 'cranstoun:one',
      revision: 1,
      session: one,
      bookings: [],
    });
    expect(await desk.coming()).toEqual(['one', 'two']);
  });

  it('changes nothing when the same list comes again', async () => {
    await desk.publish(whole([one, two]));
    expect(await desk.publish(whole([one, two]))).toMatchObject({ changed: 0, unchanged: 2 });
    expect((await desk.load('one'))?.revision).toBe(1);
  });

  it('changes only what is named when it is no whole list', async () => {
    await desk.publish(whole([one, two]));
    await desk.publish(some({ ...one, places: 9 }));
    expect((await desk.load('one'))?.session.places).toBe(9);
    expect(await desk.coming()).toEqual(['one', 'two']);
  });

  it('keeps every claim through a change that nobody was told otherwise', async () => {
    await desk.publish(whole([one]));
    await desk.claim('one', 'booked', 'case-1');
    await desk.claim('one', 'held', 'case-2');
    await desk.publish(whole([{ ...one, places: 7, language: 'pa', endsAt: '2026-11-24T16:00:00.000Z' }]));
    expect((await desk.load('one'))?.bookings.map(({ caseId }) => caseId)).toEqual(['case-1', 'case-2']);
    expect((await desk.load('one'))?.session).toMatchObject({ places: 7, language: 'pa' });
  });

  it.each<[string, Partial<Session>]>([
    ['startsAt', { startsAt: '2026-11-24T15:00:00.000Z' }],
    ['where', { where: 'Aston' }],
    ['intervention', { intervention: 'divert' }],
  ])('stores nothing at all when it would change %s under somebody', async (field, change) => {
    await desk.publish(whole([one]));
    await desk.claim('one', 'booked', 'case-1');
    await desk.claim('one', 'waiting', 'case-2');
    expect(await desk.publish(whole([two, { ...one, ...change }]))).toEqual({
      result: 'promised',
      faults: [{ at: 1, field, people: 2 }],
    });
    expect((await desk.load('one'))?.session).toEqual(one);
    expect(await desk.load('two')).toBeUndefined();
  });

  it('may move a session that nobody has a place in', async () => {
    await desk.publish(whole([one]));
    await desk.publish(whole([{ ...one, where: 'Aston', startsAt: '2026-11-24T15:00:00.000Z' }]));
    expect((await desk.load('one'))?.session.where).toBe('Aston');
  });

  it('looks again when somebody takes a place while it publishes', async () => {
    await desk.publish(whole([one]));
    const { commit } = desk.store.sessions;
    let taken = false;
    Object.assign(desk.store.sessions, {
      commit: async (record: Parameters<typeof commit>[0]) => {
        if (taken) return commit(record);
        taken = true;
        await desk.claim('one', 'booked', 'case-1');
        return commit(record);
      },
    });
    expect(await desk.publish(whole([{ ...one, where: 'Aston' }], 'm-1'))).toEqual({
      result: 'promised',
      faults: [{ at: 0, field: 'where', people: 1 }],
    });
    expect(await desk.load('one')).toMatchObject({
      session: { where: 'Digbeth' },
      bookings: [{ caseId: 'case-1' }],
    });
  });

  it('says which sessions have fewer places than were given, and takes nobody’s away', async () => {
    await desk.publish(whole([one]));
    await desk.claim('one', 'booked', 'case-1', 'case-2');
    await desk.claim('one', 'held', 'case-3');
    await desk.claim('one', 'waiting', 'case-4');
    expect(await desk.publish(whole([{ ...one, places: 2 }]))).toMatchObject({
      overbooked: [{ id: 'one', places: 2, taken: 3 }],
    });
    expect((await desk.load('one'))?.bookings).toHaveLength(4);
  });

  it('lets those who wait be told when there is more room', async () => {
    await desk.publish(whole([{ ...one, places: 1 }, two]));
    await desk.claim('one', 'booked', 'case-1');
    await desk.claim('one', 'waiting', 'case-2');
    await desk.publish(whole([{ ...one, places: 2 }, two]));
    expect(desk.settled).toEqual(['cranstoun:one']);
  });
});

describe('a session that is called off', () => {
  beforeEach(async () => {
    await desk.publish(whole([one, two]));
    await desk.claim('one', 'booked', 'case-1');
    await desk.claim('one', 'waiting', 'case-2');
  });

  it.each<[string, readonly Session[]]>([
    ['marked as cancelled', [{ ...one, cancelled: true }, two]],
    ['missing from the whole list', [two]],
  ])('keeps its claims until each was told: %s', async (_how, sessions) => {
    expect(await desk.publish(whole(sessions))).toMatchObject({ calledOff: [{ id: 'one', people: 2 }] });
    const record = await desk.load('one');
    expect(record?.session.cancelled).toBe(true);
    expect(record?.bookings.map(({ caseId }) => caseId)).toEqual(['case-1', 'case-2']);
    expect(desk.settled).toEqual(['cranstoun:one']);
    expect(await desk.coming()).toEqual(['two']);
  });

  it('may be cancelled together with a change of its time', async () => {
    const moved = { ...one, cancelled: true, startsAt: '2026-11-24T15:00:00.000Z' } as const;
    expect(await desk.publish(whole([moved, two]))).toMatchObject({ calledOff: [{ id: 'one', people: 2 }] });
  });

  it.each<[string, readonly Session[]]>([
    ['marked', [{ ...one, cancelled: true }, two]],
    ['missing', [two]],
  ])('is told of again with the next list when the telling failed: %s', async (_how, sessions) => {
    desk.failFor('cranstoun:one');
    await expect(desk.publish(whole(sessions, 'm-1'))).rejects.toThrow('no telling');
    desk.failFor();
    expect(await desk.publish(whole(sessions, 'm-1'))).toMatchObject({ result: 'published', calledOff: [] });
    expect(desk.settled).toEqual(['cranstoun:one']);
  });

  it('does not keep the others from being stored when the telling fails', async () => {
    desk.failFor('cranstoun:one');
    const third = stored({ id: 'three' });
    await expect(desk.publish(whole([{ ...one, cancelled: true }, third]))).rejects.toThrow('no telling');
    expect(await desk.load('three')).toBeDefined();
    expect((await desk.load('two'))?.session.cancelled).toBe(true);
  });

  it('leaves alone what is over, what another provider runs, and what does not end by it', async () => {
    const over = stored({ id: 'over', startsAt: '2026-11-20T08:30:00.000Z' });
    const theirs = stored({ id: 'theirs', provider: 'victim-support', intervention: 'cara' });
    await desk.publish(some(over));
    await desk.publish({ provider: 'victim-support', sessions: [theirs], endsWhenMissing: () => true });
    await desk.publish({ ...whole([]), endsWhenMissing: ({ id }) => id !== 'two' });
    expect((await desk.load('over'))?.session.cancelled).toBeUndefined();
    expect((await desk.load('theirs', 'victim-support'))?.session.cancelled).toBeUndefined();
    expect((await desk.load('two'))?.session.cancelled).toBeUndefined();
    expect((await desk.load('one'))?.session.cancelled).toBe(true);
  });

  it('takes place again when it is published again', async () => {
    await desk.publish(whole([two]));
    await desk.publish(whole([one, two]));
    expect(await desk.coming()).toEqual(['one', 'two']);
  });
});

describe('a message that comes again', () => {
  it('has no second effect, even after a newer one', async () => {
    await desk.publish(whole([one], 'monday'));
    await desk.publish(whole([two], 'tuesday'));
    expect(await desk.publish(whole([one], 'monday'))).toEqual({ result: 'repeated' });
    expect(await desk.coming()).toEqual(['two']);
  });

  it('counts for its provider alone', async () => {
    await desk.publish(whole([one], 'm-1'));
    const theirs = stored({ id: 'theirs', provider: 'victim-support', intervention: 'cara' });
    const publication = {
      provider: 'victim-support',
      sessions: [theirs],
      endsWhenMissing: () => true,
      message: 'm-1',
    };
    expect(await desk.publish(publication)).toMatchObject({ result: 'published' });
  });

  it('is taken once when it arrives twice at the same time', async () => {
    const both = await Promise.all([desk.publish(whole([one], 'm-1')), desk.publish(whole([one], 'm-1'))]);
    expect(both.map(({ result }) => result)).toEqual(['published', 'repeated']);
  });

  it('is not taken for a repeat when it was refused', async () => {
    await desk.publish(whole([one]));
    await desk.claim('one', 'booked', 'case-1');
    const moved = whole([{ ...one, where: 'Aston' }], 'm-1');
    expect(await desk.publish(moved)).toMatchObject({ result: 'promised' });
    expect(await desk.publish(moved)).toMatchObject({ result: 'promised' });
  });
});
