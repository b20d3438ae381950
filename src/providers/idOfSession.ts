import { createHash } from 'node:crypto';
import type { Instant } from '../domain/case/case.ts';

/** A provider's own ids, which it publishes through the API, hold no dot: the two can never be mixed up. */
const prefix = 'ical.';

/** True for the id of a session that was read from a calendar. */
export function isFromCalendar(id: string): boolean {
  return id.startsWith(prefix);
}

/** What the ids of an event's sessions begin with. The UID stays out of it: it may be somebody's address. */
export function idOfEvent(intervention: string, uid: string): string {
  return `${prefix}${digest(`${intervention}\n${uid}`, 20)}.`;
}

/**
 * The id of one session: its event, start and place. An event that moves becomes another session, so that whoever was
 * told the old time and place hears that it is off.
 */
export function idOfSession(
  event: string,
  { startsAt, where }: { readonly startsAt: Instant; readonly where: string },
): string {
  return `${event}${startsAt.replace(/[-:]|\.\d+/g, '').toLowerCase()}.${digest(where, 8)}`;
}

function digest(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}
