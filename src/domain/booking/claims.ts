import type { Instant } from '../instant.ts';
import { done, type Refusal, type Result, refuse } from '../result.ts';
import { claimOf, isComing, nextWaiting, placesLeft } from './places.ts';
import type { Booking, SessionRecord } from './session.ts';

/**
 * How long a place is held while its case is being filed. Filing takes seconds; ten minutes outlast a restart and a
 * phone without signal, and keep no place from others for longer than that.
 */
const minutesOfHold = 10;

/** How long a place that became free is kept for whoever waited: long enough to reach them, a day at most. */
const hoursOfOffer = 24;

/**
 * The record with a place held for this case. A case that holds or has one already keeps it (held anew from now), so
 * that asking twice takes one place. Refused when the session is called off, has begun, or has no place left.
 */
export function hold(record: SessionRecord, caseId: string, now: Instant): Result<SessionRecord> {
  const closed = whyClosed(record, now);
  if (closed !== undefined) return closed;
  const claim = claimOf(record, caseId);
  if (claim?.state === 'booked') return done(record);
  const until = later(now, minutesOfHold * 60_000);
  if (claim?.state === 'held') return done(put(record, { ...claim, until: latest(claim.until, until) }));
  const others = release(record, caseId);
  if (placesLeft(others) === 0) return refuse('full', 'That session has no place left.');
  return done(put(others, { caseId, state: 'held', at: now, until }));
}

/** The record with the held place booked for good; refused when this case holds none. */
export function confirm(record: SessionRecord, caseId: string, now: Instant): Result<SessionRecord> {
  const claim = claimOf(record, caseId);
  if (claim?.state === 'booked') return done(record);
  if (claim?.state !== 'held') return refuse('no-hold', 'No place is held for this case.');
  return done(put(record, { caseId, state: 'booked', at: now }));
}

/** The record without any claim of this case; the same record when it had none. */
export function release(record: SessionRecord, caseId: string): SessionRecord {
  if (claimOf(record, caseId) === undefined) return record;
  return { ...record, bookings: record.bookings.filter((claim) => claim.caseId !== caseId) };
}

/**
 * The record with this case at the end of the waiting list. Who waits or has a place already stays where they are.
 * Refused when the session is called off or has begun.
 */
export function wait(record: SessionRecord, caseId: string, now: Instant): Result<SessionRecord> {
  const closed = whyClosed(record, now);
  if (closed !== undefined) return closed;
  if (claimOf(record, caseId) !== undefined) return done(record);
  return done(put(record, { caseId, state: 'waiting', at: now }));
}

/** Until when a place that becomes free now is kept for whoever waited: a day, or until the session begins. */
export function offerEnds({ session }: SessionRecord, now: Instant): Instant {
  return earliest(later(now, hoursOfOffer * 3_600_000), session.startsAt);
}

/**
 * The record with a free place held for the case that waits longest, until `until`; the same record when no place is
 * free or nobody waits.
 */
export function promote(
  record: SessionRecord,
  now: Instant,
  until: Instant = offerEnds(record, now),
): SessionRecord {
  const caseId = nextWaiting(record, now);
  if (caseId === undefined) return record;
  return put(record, { caseId, state: 'held', at: now, until });
}

function whyClosed(record: SessionRecord, now: Instant): Refusal | undefined {
  if (isComing(record, now)) return undefined;
  return record.session.cancelled === true
    ? refuse('cancelled', 'That session has been called off.')
    : refuse('past', 'That session has begun.');
}

/** In the place of the case's old claim when it has one, so that the order of the waiting list stays. */
function put(record: SessionRecord, claim: Booking): SessionRecord {
  const { bookings } = record;
  const isKnown = claimOf(record, claim.caseId) !== undefined;
  return {
    ...record,
    bookings: isKnown
      ? bookings.map((one) => (one.caseId === claim.caseId ? claim : one))
      : [...bookings, claim],
  };
}

function later(from: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(from) + milliseconds).toISOString();
}

function latest(one: Instant, other: Instant): Instant {
  return Date.parse(one) > Date.parse(other) ? one : other;
}

function earliest(one: Instant, other: Instant): Instant {
  return Date.parse(one) < Date.parse(other) ? one : other;
}
