import type { Published, PublishedSession } from './inbox.ts';
import { fromInput } from './sayTime.ts';
import { newLetterId, signedSend } from './signedSend.ts';

/** What a provider runs: an intervention's id and title, as Waymark names them. */
export type Course = {
  readonly provider: string;
  readonly intervention: string;
  readonly title: string;
  /** The language it is always held in; absent where that differs, or is English. */
  readonly language?: string | undefined;
};

const minutes = 60_000;

/** A session from the form's fields; undefined when a field makes no sense. Waymark judges the rest. */
export function sessionFrom(form: URLSearchParams, intervention: string): PublishedSession | undefined {
  const field = (name: string): string => form.get(name)?.trim() ?? '';
  const startsAt = fromInput(field('startsAt'));
  const [length, places] = [field('minutes'), field('places')].map(Number);
  if (startsAt === undefined || !length || places === undefined || Number.isNaN(places)) return undefined;
  const onlyFor = field('onlyFor');
  return {
    id: newLetterId('s').slice(0, 18),
    intervention,
    startsAt,
    endsAt: new Date(Date.parse(startsAt) + length * minutes).toISOString(),
    where: field('where'),
    places,
    language: field('language') || 'en',
    ...((onlyFor === 'female' || onlyFor === 'male') && { onlyFor }),
  };
}

/** PUTs one session beside those that were published before, signed now; an entry for each is given back. Never throws. */
export async function publishSessions(
  provider: string,
  sessions: readonly PublishedSession[],
  waymarkUrl: string,
  secret: string,
  now: Date,
): Promise<readonly Published[]> {
  const id = newLetterId('sessions');
  const body = JSON.stringify({ schemaVersion: 1, upsert: sessions });
  const letter = { method: 'PUT', what: 'sessions', provider, id, body } as const;
  const answered = await signedSend(letter, waymarkUrl, secret, now);
  return sessions.map((session) => ({ type: 'published', id, provider, session, ...answered }));
}
