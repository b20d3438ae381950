import type { Feed, Reading } from '../../src/providers/calendar/feed.ts';
import { sessionsIn } from '../../src/providers/calendar/sessionsIn.ts';

export const feed: Feed = {
  provider: 'cranstoun',
  intervention: 'arv',
  url: 'http://127.0.0.1:9/',
  places: 8,
};

/** A whole calendar of these lines. */
export function calendar(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

/** An event with an id; a place is Digbeth where the lines name none. Its texts hold what must never be shown. */
export function event(uid: string, ...lines: readonly string[]): readonly string[] {
  const place = lines.some((line) => line.startsWith('LOCATION')) ? [] : ['LOCATION:Digbeth'];
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20260101T000000Z',
    'SUMMARY:Robin Example meets Kim',
    'DESCRIPTION:Robin Example\\, 07700 900123',
    'ATTENDEE;CN=Robin Example:mailto:robin@provider.example',
    ...place,
    ...lines,
    'END:VEVENT',
  ];
}

/** What is read of a calendar of these lines on 1 October 2026; throws when it cannot be read. */
export function read(
  lines: readonly string[],
  some: Partial<Feed> = {},
  now = '2026-10-01T09:00:00Z',
): Reading {
  const outcome = sessionsIn(calendar(...lines), { ...feed, ...some }, new Date(now));
  if (outcome.result === 'failed') throw new Error(outcome.why);
  return outcome.reading;
}

/** When the sessions of a calendar of these lines start. */
export function starts(lines: readonly string[], now?: string): readonly string[] {
  return read(lines, {}, now).sessions.map(({ startsAt }) => startsAt);
}
