import type { Session } from '../../domain/booking/session.ts';
import { languageTag } from '../languageTag.ts';
import type { Feed } from './feed.ts';
import { refusal } from './refusal.ts';

/** What one event says of its sessions, besides when they are. */
export type Said = Pick<Session, 'where' | 'places' | 'language' | 'onlyFor' | 'cancelled'>;

type Properties = Readonly<Record<string, unknown>>;

const mostPlaces = 500;
const longestPlace = 120;

/**
 * Reads an event's own words: `X-WAYMARK-PLACES`, `X-WAYMARK-LANGUAGE` and `X-WAYMARK-ONLY-FOR`, or the same as
 * categories (`CATEGORIES:places=5,language=pa,only-for=female`) for calendars that let nobody write an X- property;
 * else what the event it repeats says, else what the feed's entry says. A link as the place is "on line": it is for
 * those who come, not to be read out.
 *
 * @throws an error with a code when something is said that makes no sense: a wrong number of places is no session
 */
export function eventSays(event: Properties, repeated: Properties, feed: Feed): Said {
  const told = (name: string) => tellsOf(event, name) ?? tellsOf(repeated, name);
  const onlyFor = told('only-for')?.toLowerCase() ?? feed.onlyFor;
  if (onlyFor !== undefined && onlyFor !== 'female' && onlyFor !== 'male') throw refusal('only-for');
  const where = place(event) ?? place(repeated) ?? feed.where;
  if (where === undefined) throw refusal('no-place');
  return {
    where,
    places: placesIn(told('places')) ?? feed.places,
    language: languageIn(told('language') ?? feed.language ?? 'en'),
    ...(onlyFor && { onlyFor }),
    ...(textOf(event.status).toUpperCase() === 'CANCELLED' && { cancelled: true }),
  };
}

/** node-ical leaves the `X-` of a property away. */
function tellsOf(event: Properties, name: string): string | undefined {
  const property = textOf(event[`WAYMARK-${name.toUpperCase()}`]);
  if (property !== '') return property;
  const categories = Array.isArray(event.categories) ? event.categories.map(textOf) : [];
  const [, value] =
    categories.map((one) => one.split('=')).find(([key]) => key?.trim().toLowerCase() === name) ?? [];
  return value?.trim();
}

function placesIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const places = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (!(places <= mostPlaces)) throw refusal('places');
  return places;
}

function languageIn(text: string): string {
  const tag = languageTag(text);
  if (tag === undefined) throw refusal('language');
  return tag;
}

function place(event: Properties): string | undefined {
  const text = textOf(event.location)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (text === '') return undefined;
  return /:\/\//.test(text) ? 'on line' : text.slice(0, longestPlace).trim();
}

/** A property's text, with or without parameters. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  return typeof value === 'object' && value !== null && 'val' in value ? textOf(value.val) : '';
}
