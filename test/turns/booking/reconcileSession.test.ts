import { beforeEach, describe, expect, test } from 'vitest';
import type { SessionRecord } from '../../../src/domain/booking/session.ts';
import type { Store } from '../../../src/store/store.ts';
import { holdPlace } from '../../../src/turns/booking/holdPlace.ts';
import { reconcileSession } from '../../../src/turns/booking/reconcileSession.ts';
import { sweepBookings } from '../../../src/turns/booking/startSweep.ts';
import { message } from '../../../src/turns/chat/message.ts';
import { press } from '../../../src/turns/chat/press.ts';
import { aSession, aSessionRecord } from '../../domain/booking/sessions.ts';
import { openStore } from '../../outbox/harness.ts';
import * as booking from '../../support/booking/office.ts';

const { anOfficer, fileWith, officeOn, placesIn, tellSessions, theCaseOf, toBeSaid } = booking;

const key = 'cranstoun:thursday';
const waits = `wait ${key}`;
const ash = anOfficer('ash');
const birch = anOfficer('birch');
const cedar = anOfficer('cedar');
const never = (error: unknown) => expect.fail(`the sweep failed: ${error}`);
const day = 24 * 60;

let office: booking.Office;
beforeEach(async () => {
  office = officeOn(await openStore());
  await office.store.sessions.commit(aSessionRecord({ places: 1 }));
});

/** Ash has the only place, birch and cedar wait for it; the ids of their cases. */
async function oneHasItTwoWait() {
  const cards = [
    await fileWith(key, ash, office),
    await fileWith(waits, birch, office),
    await fileWith(waits, cedar, office),
  ];
  const [first = '', second = '', third = ''] = cards.map(({ target }) => target.caseId);
  await tellSessions([first, second, third], office);
  expect(await placesIn(key, office)).toBe('ash booked, birch waiting, cedar waiting');
  return { first, second, third };
}

/** Presses on the card the officer would get now. */
async function presses(by: typeof ash, caseId: string, verb: 'take-place' | 'leave-place' | 'withdraw') {
  const { view } = await press(booking.pressOn(by, await cardOf(by, caseId), verb), office);
  if (verb !== 'withdraw') return view;
  return (await press(booking.pressOn(by, view, 'withdraw'), office)).view;
}

async function cardOf(by: typeof ash, caseId: string) {
  const { reference } = await theCaseOf(caseId, office);
  const where = { kind: 'personal', conversation: `a:${by.id}`, address: null } as const;
  return (await message({ id: office.newId(), text: reference, by, where }, office)).view;
}

describe('given a place and two who wait for it, when the one who has it', () => {
  test.each([
    ['withdraws', async (caseId: string) => void (await presses(ash, caseId, 'withdraw'))],
    ['is declined by the provider', (caseId: string) => booking.reports(caseId, 'declined', office)],
  ])('%s, the first who waits is offered it, and told', async (_what, happens) => {
    const { first, second, third } = await oneHasItTwoWait();
    await happens(first);
    await tellSessions([first], office);
    expect(await placesIn(key, office)).toBe('birch held, cedar waiting');
    expect((await theCaseOf(first, office)).filed?.required[0]?.appointment).toBeUndefined();
    expect((await theCaseOf(second, office)).placeOffers?.[0]?.until).toBe('2026-11-21T09:00:00.000Z');
    expect(await toBeSaid(second, office)).toContain('officer-message place-free');
    expect(await toBeSaid(third, office)).not.toContain('officer-message place-free');
  });

  test('misses twice, the place stays until the breach is decided', async () => {
    const { first } = await oneHasItTwoWait();
    const { filed } = await theCaseOf(first, office);
    const startsAt = Date.parse(filed?.required[0]?.appointment?.startsAt ?? '');
    // The session itself, and another a week later.
    for (const days of [0, 7])
      await booking.reports(first, 'missed', office, new Date(startsAt + days * 86_400_000).toISOString());
    expect((await theCaseOf(first, office)).state.status).toBe('breached');
    await tellSessions([first], office);
    expect(await placesIn(key, office)).toBe('ash booked, birch waiting, cedar waiting');
  });

  test('withdraws twice over, or is told of again, nobody else is offered anything', async () => {
    const { first, second } = await oneHasItTwoWait();
    await presses(ash, first, 'withdraw');
    for (let times = 0; times < 3; times += 1) await tellSessions([first, second], office);
    expect(await placesIn(key, office)).toBe('birch held, cedar waiting');
    const said = await toBeSaid(second, office);
    expect(said.filter((line) => line === 'officer-message place-free')).toHaveLength(1);
  });
});

describe('given an offered place,', () => {
  async function offered() {
    const cases = await oneHasItTwoWait();
    await presses(ash, cases.first, 'withdraw');
    await tellSessions([cases.first], office);
    return cases;
  }

  test('it can be taken: booked, and the provider is told', async () => {
    const { second } = await offered();
    const view = await presses(birch, second, 'take-place');
    await tellSessions([second], office);
    expect(await placesIn(key, office)).toBe('birch booked, cedar waiting');
    const { filed, placeOffers } = await theCaseOf(second, office);
    const [row] = filed?.required ?? [];
    expect([row?.appointment?.session, row?.waitingFor, row?.firstContactBy, placeOffers]).toEqual([
      key,
      undefined,
      undefined,
      undefined,
    ]);
    expect(await toBeSaid(second, office)).toContain('referral-update');
    expect(view.verbs).toEqual(['withdraw']);
  });

  test('it can be left: the next one gets it', async () => {
    const { second, third } = await offered();
    await presses(birch, second, 'leave-place');
    await tellSessions([second], office);
    expect(await placesIn(key, office)).toBe('cedar held');
    expect(await toBeSaid(third, office)).toContain('officer-message place-free');
    expect((await cardOf(birch, second)).verbs).toEqual(['withdraw']);
  });

  test('it lapses after a day: the next one gets it, and it cannot be taken any more', async () => {
    const { second } = await offered();
    const old = await cardOf(birch, second);
    office.clock(day - 1);
    await sweepBookings(office, never);
    expect(await placesIn(key, office)).toBe('birch held, cedar waiting');

    office.clock(day);
    const late = await press(booking.pressOn(birch, old, 'take-place'), office);
    expect(late.view.note).toContain('No place is kept');
    await sweepBookings(office, never);
    expect(await placesIn(key, office)).toBe('cedar held');
    expect((await cardOf(birch, second)).verbs).toEqual(['withdraw']);
  });

  test('whoever withdraws while it is offered hands it on', async () => {
    const { second } = await offered();
    await presses(birch, second, 'withdraw');
    await tellSessions([second], office);
    expect(await placesIn(key, office)).toBe('cedar held');
  });
});

test('whoever no longer waits is passed over', async () => {
  const { first, second, third } = await oneHasItTwoWait();
  await presses(birch, second, 'withdraw');
  await presses(ash, first, 'withdraw');
  await tellSessions([first], office);
  expect(await placesIn(key, office)).toBe('cedar held');
  expect(await toBeSaid(third, office)).toContain('officer-message place-free');
  await tellSessions([second], office);
  expect(await placesIn(key, office)).toBe('cedar held');
});

describe('given that the provider', () => {
  test('adds places, as many as wait are offered one', async () => {
    const { second, third } = await oneHasItTwoWait();
    const record = await office.store.sessions.load(key);
    if (record === undefined) throw new Error('no session');
    const session = { ...record.session, places: 3 };
    await office.store.sessions.commit({ ...record, revision: record.revision + 1, session });
    await reconcileSession(key, [], office);
    expect(await placesIn(key, office)).toBe('ash booked, birch held, cedar held');
    for (const caseId of [second, third])
      expect(await toBeSaid(caseId, office)).toContain('officer-message place-free');
  });

  test('calls it off, everybody is told once, and who had a place is to be phoned from then on', async () => {
    const { first, second, third } = await oneHasItTwoWait();
    office.clock(60);
    const record = await office.store.sessions.load(key);
    if (record === undefined) throw new Error('no session');
    const session = { ...record.session, cancelled: true } as const;
    await office.store.sessions.commit({ ...record, revision: record.revision + 1, session });
    for (let times = 0; times < 2; times += 1) await reconcileSession(key, [], office);
    expect(await placesIn(key, office)).toBe('');
    for (const caseId of [first, second, third]) {
      const said = await toBeSaid(caseId, office);
      expect(said.filter((line) => line === 'officer-message place-lost')).toHaveLength(1);
      const { filed } = await theCaseOf(caseId, office);
      const [row] = filed?.required ?? [];
      expect([row?.appointment, row?.waitingFor]).toEqual([undefined, undefined]);
      expect(row?.firstContactBy).toBe('2026-11-23T10:00:00.000Z');
    }
  });
});

describe('given a crash', () => {
  test('between holding and filing: the place is free again after ten minutes', async () => {
    const card = await booking.readyToFile(ash, office);
    expect(await holdPlace(key, card.target.caseId, office)).toBe(true);
    office.clock(9);
    await sweepBookings(office, never);
    expect(await placesIn(key, office)).toBe('ash held');
    office.clock(10);
    await sweepBookings(office, never);
    expect(await placesIn(key, office)).toBe('');
    await fileWith(key, birch, office);
    expect(await placesIn(key, office)).toBe('birch booked');
  });

  test('between holding and filing: the same press delivered again gets the place it holds', async () => {
    const card = await booking.readyToFile(ash, office);
    await holdPlace(key, card.target.caseId, office);
    const { view } = await press(booking.filingPress(ash, card, key), office);
    expect(view.card).toBe('case');
    expect(await placesIn(key, office)).toBe('ash booked');
  });

  test('between filing and booking: the sweep finds the filing and books the place', async () => {
    const { commit } = office.store.sessions;
    let commits = 0;
    // The second write to the session, which books it, never comes.
    const crashing = officeOn({
      ...office.store,
      sessions: {
        ...office.store.sessions,
        commit: async (record) => {
          commits += 1;
          if (commits > 1) throw new Error('the power is gone');
          return commit(record);
        },
      },
    });
    await fileWith(key, ash, crashing);
    expect(await placesIn(key, office)).toBe('ash held');
    office.clock(60);
    await sweepBookings(office, never);
    expect(await placesIn(key, office)).toBe('ash booked');
    expect(await office.store.sessions.lapsed(office.now(), 9)).toEqual([]);
  });

  test.each([1, 2, 3])(
    'at write %i of handing a place on: doing it again hands it to the same one, who is told once',
    async (write) => {
      const { first, second, third } = await oneHasItTwoWait();
      await presses(ash, first, 'withdraw');
      let writes = 0;
      const failing = <R>(commit: (record: R) => Promise<'committed' | 'conflict'>) => {
        return async (record: R) => {
          writes += 1;
          if (writes === write) throw new Error('the power is gone');
          return commit(record);
        };
      };
      const { sessions } = office.store;
      const crashing: Store = {
        ...office.store,
        commit: failing(office.store.commit),
        sessions: { ...sessions, commit: failing(sessions.commit) },
      };
      await reconcileSession(key, [first], { ...office, store: crashing }).catch(() => undefined);
      await reconcileSession(key, [first], office);
      expect(await placesIn(key, office)).toBe('birch held, cedar waiting');
      const said = [...(await toBeSaid(second, office)), ...(await toBeSaid(third, office))];
      expect(said.filter((line) => line === 'officer-message place-free')).toHaveLength(1);
    },
  );

  test('in one session, the others are settled all the same', async () => {
    const other = aSession({ id: 'friday' });
    await office.store.sessions.commit(aSessionRecord({ id: other.id }));
    const card = await booking.readyToFile(ash, office);
    for (const one of [key, 'cranstoun:friday']) await holdPlace(one, card.target.caseId, office);
    const errors: unknown[] = [];
    const { load } = office.store.sessions;
    const half = {
      ...office.store.sessions,
      load: (one: string) => (one === key ? Promise.reject(new Error('a bad sector')) : load(one)),
    };
    const spoilt = { ...office, store: { ...office.store, sessions: half } };
    const resting = new Map<string, number>();
    const sweep = (minutes: number) => {
      office.clock(minutes);
      return sweepBookings(spoilt, (error) => errors.push(error), resting);
    };
    for (const minutes of [60, 61, 64]) await sweep(minutes);
    expect(errors, 'told once, not at every look').toEqual([new Error('a bad sector')]);
    await sweep(65);
    expect(errors, 'and tried again later').toHaveLength(2);
    expect([await placesIn(key, office), await placesIn('cranstoun:friday', office)]).toEqual([
      'ash held',
      '',
    ]);
  });
});

test('a sweep that is about to release a hold sees that the case was filed with it meanwhile', async () => {
  const card = await booking.readyToFile(ash, office);
  await holdPlace(key, card.target.caseId, office);
  office.clock(10);
  const { sessions } = office.store;
  const isBooking = ({ bookings }: SessionRecord) => bookings.some(({ state }) => state === 'booked');
  const cutOff: Store = {
    ...office.store,
    sessions: {
      ...sessions,
      commit: (record) =>
        isBooking(record) ? Promise.reject(new Error('the power is gone')) : sessions.commit(record),
    },
  };
  let filed = false;
  // The case was asked and said nothing; before the release is written, it is filed, and cut off before it is booked.
  const slow: Store = {
    ...office.store,
    sessions: {
      ...sessions,
      commit: async (record) => {
        if (!filed) {
          filed = true;
          const { view } = await press(booking.filingPress(ash, card, key), { ...office, store: cutOff });
          expect(view.card).toBe('case');
        }
        return sessions.commit(record);
      },
    },
  };
  await sweepBookings({ ...office, store: slow }, never);
  expect(await placesIn(key, office)).toBe('ash held');
  await booking.tellSessions([card.target.caseId], office);
  expect(await placesIn(key, office)).toBe('ash booked');
});

test('a filing that slept over its hold does not take the place of whoever got it meanwhile', async () => {
  const card = await booking.readyToFile(ash, office);
  const { commit } = office.store;
  let slept = false;
  // Just before the case is committed, an hour passes: the sweep runs, and somebody else books the place.
  const sleepy: Store = {
    ...office.store,
    commit: async (record) => {
      const isFiling = record.events.some(({ event }) => event.type === 'filed');
      if (isFiling && !slept) {
        slept = true;
        office.clock(60);
        await sweepBookings(office, never);
        await fileWith(key, birch, office);
      }
      return commit(record);
    },
  };
  const { view } = await press(booking.filingPress(ash, card, key), { ...office, store: sleepy });
  expect(view.card).toBe('file');
  expect(view.fields.session?.error).toContain('full or off by now');
  expect((await theCaseOf(card.target.caseId, office)).filed).toBeUndefined();
  expect(await placesIn(key, office)).toBe('birch booked');
});
