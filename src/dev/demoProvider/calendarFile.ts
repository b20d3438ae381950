import { createHash } from 'node:crypto';
import ical from 'ical-generator';
import type { Appointment } from './message.ts';

/**
 * The person's appointment for the calendar of their phone: when and where, and nothing that tells whoever looks over
 * their shoulder what it is about or whom it is for.
 */
export function calendarFile(
  provider: string,
  reference: string,
  appointment: Appointment,
  now: Date,
): string {
  const { session, startsAt, endsAt, where } = appointment;
  const uid = createHash('sha256').update(`${provider} ${reference} ${session}`).digest('hex').slice(0, 32);
  const calendar = ical({ prodId: { company: 'Demo provider', product: 'Appointments', language: 'EN' } });
  calendar.createEvent({
    id: `${uid}@demo-provider.example`,
    stamp: now,
    start: new Date(startsAt),
    ...(endsAt !== undefined && { end: new Date(endsAt) }),
    summary: 'Appointment',
    location: where,
  });
  return calendar.toString();
}
