import { keyOf, type Session, type SessionRecord } from '../../../src/domain/booking/session.ts';
import { minute } from '../../support/caseStories.ts';

/** A session of Divert two days after the stories begin, with some of it changed. */
export function aSession(some: Partial<Session> = {}): Session {
  return {
    id: 'thursday',
    provider: 'cranstoun',
    intervention: 'divert',
    startsAt: minute(2 * 24 * 60),
    where: 'Digbeth',
    places: 2,
    language: 'en',
    ...some,
  };
}

/** Its record as it was first stored, nobody in it. */
export function aSessionRecord(
  some: Partial<Session> = {},
  bookings: SessionRecord['bookings'] = [],
): SessionRecord {
  const session = aSession(some);
  return { version: 1, key: keyOf(session), revision: 1, session, bookings };
}

/** "ash booked, elm waiting": who has what, in order. */
export function whoHasWhat({ bookings }: SessionRecord): string {
  return bookings.map(({ caseId, state }) => `${caseId} ${state}`).join(', ');
}
