import type { Instant } from '../instant.ts';

/** A session a provider publishes: a time and place with so many places. It names nobody. */
export type Session = {
  /** The provider's own id; with the provider's id it names the session for good. */
  readonly id: string;
  readonly provider: string;
  readonly intervention: string;
  readonly startsAt: Instant;
  readonly endsAt?: Instant;
  /** A venue in words, or "on line". Never the person's own address. */
  readonly where: string;
  readonly places: number;
  /** BCP 47 tag of the language it is held in. */
  readonly language: string;
  /** For women or men alone; absent: for everybody. */
  readonly onlyFor?: 'female' | 'male';
  /** The provider has called it off. */
  readonly cancelled?: true;
};

/**
 * One case's claim on a place: `held` for a while (`until`), `booked` for good, or `waiting` in the order of coming.
 * `until` of a held place is when it may be given to somebody else, once the case itself does not say otherwise.
 */
export type Booking =
  | { readonly caseId: string; readonly state: 'held'; readonly at: Instant; readonly until: Instant }
  | { readonly caseId: string; readonly state: 'booked' | 'waiting'; readonly at: Instant };

/** A session as it is kept, with who has a place. One record with one revision, so that no place is given twice. */
export type SessionRecord = {
  readonly version: 1;
  /** `keyOf` of the session. */
  readonly key: string;
  /** Counts commits; 1 after the first. */
  readonly revision: number;
  readonly session: Session;
  readonly bookings: readonly Booking[];
};

/** What a case keeps of the place it was given, as it was then. */
export type Appointment = Pick<Session, 'provider' | 'startsAt' | 'endsAt' | 'where' | 'language'> & {
  /** Key of the session. */
  readonly session: string;
};

/** The key a session is kept under. */
export function keyOf({ provider, id }: Pick<Session, 'provider' | 'id'>): string {
  return `${provider}:${id}`;
}
