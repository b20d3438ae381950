import { beforeEach, describe, expect, test } from 'vitest';
import type { Booking, SessionRecord } from '../../../src/domain/booking/session.ts';
import { caseLosesPlace, claimOfCase, offerToCase } from '../../../src/turns/booking/claimOfCase.ts';
import { confirmPlaces, holdPlaces } from '../../../src/turns/booking/holdPlace.ts';
import { reconcileSession } from '../../../src/turns/booking/reconcileSession.ts';
import { startSweep, sweepBookings } from '../../../src/turns/booking/startSweep.ts';
import { type aSession, aSessionRecord } from '../../domain/booking/sessions.ts';
import { until } from '../../outbox/harness.ts';
import { database } from '../../support/booking/database.ts';
import { type Office, officeOn } from '../../support/booking/office.ts';
import * as stages from '../../support/caseStages.ts';
import { minute, type Story } from '../../support/caseStories.ts';

const key = 'cranstoun:thursday';
const nobody = { state: 'nothing' };
const booked: Booking = { caseId: 'case-1', state: 'booked', at: minute(0) };

let office: Office;
let wakes = 0;
beforeEach(() => {
  wakes = 0;
  const wake = () => {
    wakes += 1;
  };
  office = { ...officeOn(database().connect(async () => undefined)), wake };
});

/** The case of this story in the store. */
async function kept({ events, theCase }: Story) {
  const { id, reference, officer, state } = theCase;
  await office.store.commit({
    ...{ version: 4, id, reference, officer: officer.id, revision: 1, open: state.status !== 'closed' },
    ...{ updatedAt: minute(90), events, notices: [], nextDueAt: null },
  });
  return {
    claim: (record: SessionRecord = aSessionRecord({}, [booked])) => claimOfCase(record, id, office),
    /** What has happened to it since, and how often it was written. */
    since: async () => {
      const record = await office.store.load(id);
      const happened = record?.events.slice(events.length) ?? [];
      return [happened.map(({ event }) => event.type).join(' '), record?.revision];
    },
    last: async () => (await office.store.load(id))?.events.at(-1),
  };
}

const calledOff = () => aSessionRecord({ cancelled: true }, [booked]);

describe('given a place in a session, when its case is asked about it, then', () => {
  test.each<[string, Story, object]>([
    ['it has the place', stages.filedWithPlace(), { state: 'booked' }],
    ['it waits for one', stages.filedWaiting(), { state: 'waiting' }],
    ['one is offered to it', stages.placeOffered(), { state: 'offered', until: '2026-11-21T09:00:00.000Z' }],
  ])('%s, and is as it was', async (_what, story, claim) => {
    const { claim: asked, since } = await kept(story);
    expect(await asked()).toEqual(claim);
    expect(await since()).toEqual(['', 1]);
  });

  test('an offer that has run out lapses, by the clock', async () => {
    const { claim, since, last } = await kept(stages.placeOffered());
    office.clock(24 * 60 - 1);
    expect(await claim()).toMatchObject({ state: 'offered' });
    office.clock(24 * 60);
    expect(await claim()).toEqual(nobody);
    expect(await since()).toEqual(['place-lapsed', 2]);
    expect(await last()).toMatchObject({ by: { kind: 'clock' }, cause: expect.stringMatching(/^place:/) });
  });

  test.each<[string, Story]>([
    ['who has a place', stages.filedWithPlace()],
    ['who waits', stages.filedWaiting()],
    ['who is offered one', stages.placeOffered()],
  ])(
    '%s loses it where the session is called off, and the provider is to make contact',
    async (_who, story) => {
      const { claim, since, last } = await kept(story);
      expect(await claim(calledOff())).toEqual(nobody);
      expect(await since()).toEqual(['place-lost', 2]);
      const { firstContactHours = 0 } = office.force.providers.find(({ id }) => id === 'cranstoun') ?? {};
      const firstContactBy = minute(firstContactHours * 60);
      expect(await last()).toMatchObject({ event: { session: key, why: 'called-off', firstContactBy } });
    },
  );

  // A filing under way on the older revision is then refused, and holds its place anew.
  test('one that claims nothing of a place kept for it moves on by a revision', async () => {
    const { claim, since } = await kept(stages.drafting());
    expect(await claim()).toEqual(nobody);
    expect(await since()).toEqual(['', 2]);
  });

  test.each<[string, Story, SessionRecord]>([
    ['no place is kept for it', stages.drafting(), aSessionRecord()],
    ['a place is kept for another', stages.drafting(), aSessionRecord({}, [{ ...booked, caseId: 'other' }])],
    ['it is closed', stages.withdrawn(), aSessionRecord({}, [booked])],
    ['the session is called off', stages.withdrawn(), calledOff()],
  ])('one that claims nothing stays as it is where %s', async (_what, story, record) => {
    const { claim, since } = await kept(story);
    expect(await claim(record)).toEqual(nobody);
    expect(await since()).toEqual(['', 1]);
  });

  test('no case claims nothing', async () => {
    expect(await claimOfCase(aSessionRecord(), 'nobody', office)).toEqual(nobody);
  });
});

describe('given a free place, when it is offered to a case,', () => {
  test('then one that waits is told until when, for a day', async () => {
    const { since } = await kept(stages.filedWaiting());
    const end = minute(24 * 60);
    expect(await offerToCase(aSessionRecord(), 'case-1', office)).toBe(end);
    expect(await since()).toEqual(['place-offered', 2]);
    expect(await offerToCase(aSessionRecord(), 'case-1', office), 'offered once').toBe(end);
    expect(await since()).toEqual(['place-offered', 2]);
    expect(wakes).toBe(1);
  });

  test.each<[string, Story]>([
    ['has a place', stages.filedWithPlace()],
    ['waits no more', stages.withdrawn()],
  ])('then one that %s is not', async (_what, story) => {
    const { since } = await kept(story);
    expect(await offerToCase(aSessionRecord(), 'case-1', office)).toBeUndefined();
    expect((await since())[0]).toBe('');
  });

  test('then none is', async () => {
    expect(await offerToCase(aSessionRecord(), 'nobody', office)).toBeUndefined();
  });
});

describe('given that a place is gone, when its case is told,', () => {
  test('then it lost it, once', async () => {
    const { since, last } = await kept(stages.filedWithPlace());
    await caseLosesPlace(aSessionRecord(), 'case-1', 'full', office);
    await caseLosesPlace(aSessionRecord(), 'case-1', 'full', office);
    expect(await since()).toEqual(['place-lost', 2]);
    expect(await last()).toMatchObject({ event: { why: 'full' } });
  });

  test('then a case that wants none is as it was', async () => {
    const { since } = await kept(stages.drafting());
    await caseLosesPlace(aSessionRecord(), 'case-1', 'full', office);
    await caseLosesPlace(aSessionRecord(), 'nobody', 'full', office);
    expect([await since(), wakes]).toEqual([['', 1], 0]);
  });
});

describe('given sessions in which places are wanted, when they are held for one filing,', () => {
  const friday = 'cranstoun:friday';
  const keep = async (some: Parameters<typeof aSession>[0], bookings: readonly Booking[] = []) =>
    office.store.sessions.commit(aSessionRecord({ places: 1, ...some }, bookings));
  const stateOf = async (about: string) =>
    (await office.store.sessions.load(about))?.bookings.map(({ state }) => state);

  test('then all are held, and booked once it stands', async () => {
    await keep({});
    await keep({ id: 'friday' });
    expect(await holdPlaces([key, friday], 'case-1', office)).toBe(true);
    expect([await stateOf(key), await stateOf(friday)]).toEqual([['held'], ['held']]);
    await confirmPlaces([key, friday], 'case-1', office);
    expect([await stateOf(key), await stateOf(friday)]).toEqual([['booked'], ['booked']]);
  });

  test('then nothing may be filed where one is full, or is not there', async () => {
    await keep({}, [{ ...booked, caseId: 'other' }]);
    expect(await holdPlaces([key], 'case-1', office)).toBe(false);
    expect(await holdPlaces(['cranstoun:never'], 'case-1', office)).toBe(false);
    expect(await holdPlaces([], 'case-1', office), 'nothing was wanted').toBe(true);
  });

  // Else two who want the same two would each keep the other from filing.
  test('then they are held in one order by everybody', async () => {
    await keep({}, [{ ...booked, caseId: 'other' }]);
    await keep({ id: 'friday' });
    expect(await holdPlaces([key, friday], 'case-1', office)).toBe(false);
    expect(await stateOf(friday), 'the first by its key').toEqual(['held']);
  });

  test('then one that cannot be booked keeps no other from it', async () => {
    await keep({ id: 'friday' });
    await holdPlaces([friday], 'case-1', office);
    const sessions: typeof office.store.sessions = {
      ...office.store.sessions,
      load: (about) =>
        about === key ? Promise.reject(new Error('damaged')) : office.store.sessions.load(about),
    };
    await confirmPlaces([key, friday], 'case-1', { ...office, store: { ...office.store, sessions } });
    expect(await stateOf(friday)).toEqual(['booked']);
  });
});

describe('given a case that was filed with a place, when the session is brought into line,', () => {
  const other: Booking = { ...booked, caseId: 'other' };
  const held: Booking = { caseId: 'case-1', state: 'held', at: minute(0), until: minute(10) };
  /** Who has what after it, and what happened to the case. */
  async function settledFrom(bookings: readonly Booking[], some: Parameters<typeof aSession>[0] = {}) {
    const { since } = await kept(stages.filedWithPlace());
    await office.store.sessions.commit(aSessionRecord({ places: 1, ...some }, bookings));
    await reconcileSession(key, ['case-1'], office);
    const record = await office.store.sessions.load(key);
    const claims = record?.bookings.map(({ caseId, state }) => `${caseId} ${state}`).join(', ');
    return [claims, (await since())[0], record?.revision];
  }

  test.each<[string, Booking[], Parameters<typeof aSession>[0], string, string, number]>([
    ['the place held for it is booked', [held], {}, 'case-1 booked', '', 2],
    ['a place that nobody has is booked', [], {}, 'case-1 booked', '', 2],
    ['a place that is booked already stays', [booked], {}, 'case-1 booked', '', 1],
    ['it lost its place to another, and is told', [other], {}, 'other booked', 'place-lost', 1],
    ['nobody loses a place in what is over', [other], { startsAt: minute(0) }, 'other booked', '', 1],
    // The case says that they had it, and the case is the truth.
    ['a place held in what is over is booked', [held], { startsAt: minute(0) }, 'case-1 booked', '', 2],
  ])('then %s', async (_what, bookings, some, claims, happened, revision) => {
    expect(await settledFrom(bookings, some)).toEqual([claims, happened, revision]);
  });

  test('then a session that is not there stays so', async () => {
    await kept(stages.filedWithPlace());
    await reconcileSession(key, ['case-1'], office);
    expect(await office.store.sessions.load(key)).toBeUndefined();
  });
});

describe('given held places that ran out, when they are swept,', () => {
  const held: Booking = { caseId: 'nobody', state: 'held', at: minute(0), until: minute(10) };
  const lapsed = async (...ids: readonly string[]) => {
    for (const id of ids) await office.store.sessions.commit(aSessionRecord({ id }, [held]));
    office.clock(11);
  };
  const left = async (id: string) => (await office.store.sessions.load(`cranstoun:${id}`))?.bookings.length;
  const failing = (id: string): Office['store'] => {
    const { sessions } = office.store;
    const load: typeof sessions.load = (about) =>
      about.endsWith(id) ? Promise.reject(new Error('damaged')) : sessions.load(about);
    return { ...office.store, sessions: { ...sessions, load } };
  };

  test('then each is released, and one that fails keeps no other from it, and rests five minutes', async () => {
    await lapsed('one', 'two');
    const errors: unknown[] = [];
    const resting = new Map<string, number>();
    const broken = { ...office, store: failing('one') };
    const sweep = () => sweepBookings(broken, (error) => errors.push(error), resting);
    await sweep();
    expect([await left('one'), await left('two'), errors.length]).toEqual([1, 0, 1]);
    await sweep();
    expect(errors, 'it is left alone').toHaveLength(1);
    office.clock(15);
    await sweep();
    expect(errors, 'for less than five minutes').toHaveLength(1);
    office.clock(16);
    await sweep();
    expect(errors, 'and is tried again after them').toHaveLength(2);
    await sweepBookings(office, (error) => errors.push(error), new Map());
    expect([await left('one'), errors.length]).toEqual([0, 2]);
    office.clock(21);
    await sweep();
    expect(resting.size, 'what was settled otherwise is not remembered').toBe(0);
  });

  test('then it is done at once and again, one sweep at a time, until it is stopped', async () => {
    await lapsed('one');
    const { sessions } = office.store;
    let running = 0;
    let most = 0;
    let sweeps = 0;
    const slow: typeof sessions.lapsed = async (now, limit) => {
      sweeps += 1;
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 10));
      running -= 1;
      if (sweeps === 2) throw new Error('the store is away');
      return sessions.lapsed(now, limit);
    };
    const errors: unknown[] = [];
    const given = { ...office, store: { ...office.store, sessions: { ...sessions, lapsed: slow } } };
    const sweep = startSweep(given, 2, (error) => errors.push(error));
    await until('it goes on after one that failed', () => sweeps >= 3);
    await sweep.stop();
    const done = sweeps;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([await left('one'), most, errors.length, running, sweeps]).toEqual([0, 1, 1, 0, done]);
  });
});
