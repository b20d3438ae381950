import ical, { type EventInstance, type VEvent } from 'node-ical';
import type { Session } from '../../domain/booking/session.ts';
import { idOfEvent, idOfSession } from '../idOfSession.ts';
import { type CutEvent, cutCalendar } from './cutCalendar.ts';
import { eventSays } from './eventSays.ts';
import type { Feed, ReadOutcome } from './feed.ts';
import { misleading } from './misleading.ts';
import { refusal } from './refusal.ts';
import { withFoundZones, zoneIsUnderstood } from './withFoundZones.ts';

const daysAhead = 90;
const day = 86_400_000;
/** Sessions of one event and of one calendar in that time: more is a mistake in a rule, not a diary. */
const mostOfEvent = 200;
const mostOfCalendar = 500;

/**
 * The sessions of the next 90 days in a calendar's text: repeated events one by one, times by the clock where they are
 * held. An event that cannot be understood is counted and keeps no other from being read. Never throws.
 */
export function sessionsIn(text: string, feed: Feed, now: Date): ReadOutcome {
  const cut = cutCalendar(text);
  if (cut === undefined) return { result: 'failed', why: 'not-a-whole-calendar' };
  const sessions = new Map<string, Session>();
  const notUnderstood: string[] = [];
  const bad: Record<string, number> = cut.bad > 0 ? { 'no-id-or-end': cut.bad } : {};
  for (const event of cut.events) {
    const id = idOfEvent(feed.intervention, event.uid);
    try {
      for (const session of sessionsOf(event, cut.zones, id, feed, now)) sessions.set(session.id, session);
    } catch (error) {
      const code = codeOf(error);
      bad[code] = (bad[code] ?? 0) + 1;
      notUnderstood.push(id);
    }
  }
  if (sessions.size > mostOfCalendar) return { result: 'failed', why: 'too-many-sessions' };
  return { result: 'read', reading: { sessions: [...sessions.values()], notUnderstood, bad } };
}

function sessionsOf(
  { lines }: CutEvent,
  zones: readonly string[],
  id: string,
  feed: Feed,
  now: Date,
): readonly Session[] {
  const code = misleading(lines);
  if (code !== undefined) throw refusal(code);
  const found = withFoundZones(lines, zones);
  const event = parsed([...found.definitions, ...found.lines]);
  if (!zoneIsUnderstood(lines, event.start.tz)) throw refusal('zone');
  const to = new Date(now.getTime() + daysAhead * day);
  const instances = ical.expandRecurringEvent(event, { from: now, to });
  if (instances.length > mostOfEvent) throw refusal('too-often');
  return instances.map((instance) => asSession(instance, event, id, feed));
}

function parsed(lines: readonly string[]): VEvent {
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n');
  const { event } = ical.sync.parseICS(text);
  if (event?.type !== 'VEVENT') throw refusal('no-event');
  if (!(event.start instanceof Date) || Number.isNaN(event.start.getTime())) throw refusal('no-start');
  return event;
}

function asSession(
  { start, end, isFullDay, event }: EventInstance,
  base: VEvent,
  id: string,
  feed: Feed,
): Session {
  if (isFullDay) throw refusal('no-time');
  const said = eventSays({ ...event }, { ...base }, feed);
  const startsAt = start.toISOString();
  const length = end.getTime() - start.getTime();
  return {
    id: idOfSession(id, { startsAt, where: said.where }),
    provider: feed.provider,
    intervention: feed.intervention,
    startsAt,
    ...(length > 0 && length <= day && { endsAt: end.toISOString() }),
    ...said,
  };
}

/** The parser's own messages quote what they complain about. */
function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[a-z-]+$/.test(code) ? code : 'not-understood';
}
