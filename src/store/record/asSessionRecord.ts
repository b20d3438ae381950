import { z } from 'zod';
import type { Booking, SessionRecord } from '../../domain/booking/session.ts';
import { checkShape, refuseUnknown } from './checkShape.ts';
import { unreadable } from './unreadable.ts';
import { type Upgrade, upgradeTo } from './upgradeTo.ts';

const currentVersion = 1;
const upgrades: Readonly<Record<number, Upgrade>> = {};

const instant = z.iso.datetime();

const shape = z.looseObject({
  version: z.literal(1),
  key: z.string(),
  revision: z.int().positive(),
  session: z.looseObject({
    id: z.string().min(1),
    provider: z.string().min(1),
    intervention: z.string().min(1),
    startsAt: instant,
    endsAt: instant.optional(),
    where: z.string(),
    places: z.int().nonnegative(),
    language: z.string().min(1),
    onlyFor: z.enum(['female', 'male']).optional(),
    cancelled: z.literal(true).optional(),
  }),
  bookings: z.array(
    z.looseObject({ caseId: z.string().min(1), state: z.string(), at: instant, until: instant.optional() }),
  ),
});

// Written as a record so that the compiler asks for every new word here.
const states: Readonly<Record<Booking['state'], true>> = { held: true, booked: true, waiting: true };

/**
 * The data as a session's record of the present version.
 *
 * @throws unreadable 'damaged' with the names of the wrong fields (never their content), or 'newer' when a claim is of
 *   a kind that this version does not know
 */
export function asSessionRecord(data: object): SessionRecord {
  const { key, session, bookings } = checkShape(shape, data);
  if (key !== `${session.provider}:${session.id}`)
    throw unreadable('damaged', 'its key is not that of its session');
  for (const { state } of bookings) refuseUnknown('claim', state, states);
  if (bookings.some(({ state, until }) => (state === 'held') !== (until !== undefined)))
    throw unreadable('damaged', 'a held place needs an end, and nothing else may have one');
  if (new Set(bookings.map(({ caseId }) => caseId)).size < bookings.length)
    throw unreadable('damaged', 'a case has two claims');
  // Checked above, field by field.
  return data as SessionRecord;
}

/** A session as any version kept it, as a record of the present one. Throws unreadable 'damaged' or 'newer'. */
export function readSession(data: unknown): SessionRecord {
  return asSessionRecord(upgradeTo(currentVersion, upgrades, data));
}
