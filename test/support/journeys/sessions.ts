import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sayAppointment } from '../../../src/domain/booking/sayAppointment.ts';
import { keyOf, type Session, type SessionRecord } from '../../../src/domain/booking/session.ts';
import { fileNameOf } from '../../../src/store/lowdb/fileNameOf.ts';
import { openLowdbStore } from '../../../src/store/lowdb/openLowdbStore.ts';
import { fromNow } from '../clock/testClock.ts';
import type { World } from './world.ts';

/** A session of Divert at two in the afternoon in so many days, with one place unless said otherwise. */
export function inSomeDays(days: number, some: Partial<Session> = {}): Session {
  const day = fromNow(days * 86_400_000)
    .toISOString()
    .slice(0, 10);
  return {
    id: `in-${days}-days`,
    provider: 'cranstoun',
    intervention: 'divert',
    startsAt: `${day}T14:00:00.000Z`,
    where: 'Digbeth',
    places: 1,
    language: 'en',
    ...some,
  };
}

/** Puts the sessions into the store of a world that has not started yet. */
export async function publish({ folder }: World, ...sessions: readonly Session[]): Promise<void> {
  const store = await openLowdbStore({ folder: join(folder, 'data'), log: { warn: () => undefined } });
  for (const session of sessions) {
    const record = { version: 1, key: keyOf(session), revision: 1, session, bookings: [] } as const;
    if ((await store.sessions.commit(record)) === 'conflict') throw new Error('It is there already');
  }
  await store.close();
}

/** What is on disk of a session, whether a bot is running or not. */
export async function sessionOnDisk({ folder }: World, session: Session): Promise<SessionRecord> {
  const name = `${fileNameOf(keyOf(session))}.json`;
  return JSON.parse(await readFile(join(folder, 'data', 'sessions', name), 'utf8'));
}

/** The choice on the card for a session with so many places left, or for one that is full. */
export function choiceOf(session: Session, left: number): string {
  const places = left === 1 ? '1 place left' : `${left} places left`;
  return `${sayAppointment(session)}: ${left === 0 ? 'full, put them on the waiting list' : places}`;
}
