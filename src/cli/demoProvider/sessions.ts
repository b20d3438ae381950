import type { Entry, Published, PublishedSession, Received } from './inbox.ts';
import type { Appointment } from './message.ts';

/** A session Waymark knows, and how many places the referrals have left of it. */
export type KnownSession = {
  readonly provider: string;
  readonly session: PublishedSession;
  readonly left: number;
};

/** The sessions as they were published last and taken by Waymark, those over left out, the earliest first. */
export function sessionsIn(entries: readonly Entry[], now: Date): readonly KnownSession[] {
  const newest = new Map<string, Published>();
  for (const entry of entries)
    if (entry.type === 'published' && entry.status === 200)
      newest.set(`${entry.provider} ${entry.session.id}`, entry);
  return [...newest.values()]
    .filter(({ session }) => Date.parse(session.startsAt) > now.getTime())
    .map(({ provider, session }) => ({
      provider,
      session,
      left: session.places - takenIn(entries, provider, session.id),
    }))
    .sort((a, b) => Date.parse(a.session.startsAt) - Date.parse(b.session.startsAt));
}

/** The place a case has now: of its last referral, or the one it was given later; undefined when it ended or has none. */
export function appointmentOf(
  entries: readonly Entry[],
  provider: string,
  reference: string,
): Appointment | undefined {
  let appointment: Appointment | undefined;
  for (const { message } of messagesTo(entries, provider)) {
    if (message.kind === 'drug-alert' || message.reference !== reference) continue;
    if (message.kind === 'referral') appointment = message.appointment;
    if (message.kind !== 'referral-update') continue;
    if (message.change.what === 'place-taken') appointment = message.change.appointment;
    if (message.change.what === 'ended') appointment = undefined;
  }
  return appointment;
}

function takenIn(entries: readonly Entry[], provider: string, id: string): number {
  const references = messagesTo(entries, provider).flatMap(({ message }) =>
    message.kind === 'referral' ? [message.reference] : [],
  );
  return [...new Set(references)].filter(
    (reference) => appointmentOf(entries, provider, reference)?.session === id,
  ).length;
}

function messagesTo(entries: readonly Entry[], provider: string): readonly Received[] {
  return entries.filter((entry) => entry.type === 'received').filter((entry) => entry.provider === provider);
}
