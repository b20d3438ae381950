import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Booking, Session } from '../../src/domain/booking/session.ts';
import { createLog } from '../../src/log.ts';
import { openLowdbStore } from '../../src/store/lowdb/openLowdbStore.ts';
import type { Store } from '../../src/store/store.ts';
import { sessionPublisher } from '../../src/turns/booking/sessionPublisher.ts';
import { force as oneIntervention } from './fixtures.ts';

/** Cranstoun runs two interventions, Victim Support one. */
export const force = {
  ...oneIntervention,
  interventions: ['arv', 'divert', 'cara'].map((id) => ({
    ...mustHave(oneIntervention.interventions[0]),
    id,
    provider: id === 'cara' ? 'victim-support' : 'cranstoun',
  })),
};

/** The time at which every test here publishes. */
export const now = '2026-11-20T09:00:00.000Z';

/** A session of Cranstoun's as it is stored. */
export function stored(some: Partial<Session> = {}): Session {
  return {
    id: 'one',
    provider: 'cranstoun',
    intervention: 'arv',
    startsAt: '2026-11-24T14:00:00.000Z',
    where: 'Digbeth',
    places: 5,
    language: 'en',
    ...some,
  };
}

/** The real store in a folder of its own, the real publisher, and who was to be told. */
export async function publishing() {
  const folder = await mkdtemp(join(tmpdir(), 'publishing-'));
  const store: Store = await openLowdbStore({ folder, log: createLog('silent') });
  const settled: string[] = [];
  let failing: string | undefined;
  const publish = sessionPublisher({
    store,
    force,
    now: () => now,
    reconcile: async (key) => {
      if (key === failing) throw new Error('no telling');
      settled.push(key);
    },
  });
  const load = (id: string, provider = 'cranstoun') => store.sessions.load(`${provider}:${id}`);
  return {
    store,
    publish,
    settled,
    load,
    /** Lets the telling about this session fail; about none when left out. */
    failFor: (key?: string) => {
      failing = key;
    },
    /** Gives places in a stored session to cases, or lets them wait. */
    claim: async (id: string, state: Booking['state'], ...cases: readonly string[]) => {
      const before = mustHave(await load(id));
      const claims = cases.map(
        (caseId): Booking =>
          state === 'held'
            ? { caseId, state, at: now, until: '2026-11-20T09:10:00.000Z' }
            : { caseId, state, at: now },
      );
      await store.sessions.commit({
        ...before,
        revision: before.revision + 1,
        bookings: [...before.bookings, ...claims],
      });
    },
    /** Ids of all that may still be booked, the earliest first. */
    coming: async (intervention = 'arv') =>
      (await store.sessions.comingUp(intervention, now))
        .filter(({ session }) => session.cancelled !== true)
        .map(({ session }) => session.id),
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

function mustHave<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the test expects it to be there');
  return value;
}
