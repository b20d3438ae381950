import { isDeepStrictEqual } from 'node:util';
import { keyOf, type Session, type SessionRecord } from '../../domain/booking/session.ts';

/** What a session's people were told, and may therefore not change under them. */
export type Promised = 'intervention' | 'startsAt' | 'where';

const promised: readonly Promised[] = ['intervention', 'startsAt', 'where'];

/** The session's record as the provider now publishes it, every claim on it kept; the same record when nothing changed. */
export function publishedSession(before: SessionRecord | undefined, session: Session): SessionRecord {
  if (before === undefined) return { version: 1, key: keyOf(session), revision: 1, session, bookings: [] };
  if (isDeepStrictEqual(before.session, session)) return before;
  return { ...before, revision: before.revision + 1, session };
}

/**
 * The session's record once the provider has called it off. Who had a place or waited keeps the claim, so that each of
 * them can be told; the same record when it was called off before.
 */
export function calledOff(before: SessionRecord): SessionRecord {
  return publishedSession(before, { ...before.session, cancelled: true });
}

/**
 * What the provider would change although people were told otherwise; empty when nobody has a place or waits. A session
 * that is being called off, or was, promises nothing.
 */
export function brokenPromises(before: SessionRecord | undefined, session: Session): readonly Promised[] {
  if (before === undefined || before.bookings.length === 0 || session.cancelled === true) return [];
  return promised.filter((field) => before.session[field] !== session[field]);
}

/** How many have a place, held or booked. */
export function taken({ bookings }: SessionRecord): number {
  return bookings.filter(({ state }) => state !== 'waiting').length;
}
