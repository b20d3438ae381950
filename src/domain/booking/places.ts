import type { Instant } from '../instant.ts';
import type { Booking, SessionRecord } from './session.ts';

/** The claim of a case on this session; undefined when it has none. */
export function claimOf({ bookings }: SessionRecord, caseId: string): Booking | undefined {
  return bookings.find((claim) => claim.caseId === caseId);
}

/** Places that nobody has: neither held nor booked. Never below 0, even when the provider took places away. */
export function freePlaces({ session, bookings }: SessionRecord): number {
  return Math.max(0, session.places - bookings.filter(({ state }) => state !== 'waiting').length);
}

/** Places open to somebody new: those who wait come first. */
export function placesLeft(record: SessionRecord): number {
  const waiting = record.bookings.filter(({ state }) => state === 'waiting').length;
  return Math.max(0, freePlaces(record) - waiting);
}

/** True while somebody can still be given a place: it is not called off and has not begun. */
export function isComing({ session }: SessionRecord, now: Instant): boolean {
  return session.cancelled !== true && Date.parse(session.startsAt) > Date.parse(now);
}

/** Held places whose time has run out: each is looked up in its case before anybody else gets it. */
export function lapsed({ bookings }: SessionRecord, now: Instant): readonly Booking[] {
  return bookings.filter((claim) => claim.state === 'held' && Date.parse(claim.until) <= Date.parse(now));
}

/** The case that gets the next place: the one that waits longest, while a place is free and the session is to come. */
export function nextWaiting(record: SessionRecord, now: Instant): string | undefined {
  if (freePlaces(record) === 0 || !isComing(record, now)) return undefined;
  return record.bookings.find(({ state }) => state === 'waiting')?.caseId;
}
