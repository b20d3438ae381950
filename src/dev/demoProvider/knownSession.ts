import type { Entry, Published, PublishedSession, Received } from './inbox.ts';
import type { Appointment, ReferralMessage } from './message.ts';

type Referral = Extract<ReferralMessage, { kind: 'referral' }>;

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

/** The places a case has now: those of its last referral, and those it was given later; none when it ended. */
export function appointmentsOf(
  entries: readonly Entry[],
  provider: string,
  reference: string,
): readonly Appointment[] {
  let appointments: readonly Appointment[] = [];
  for (const { message } of messagesTo(entries, provider)) {
    if (message.kind === 'drug-alert' || message.reference !== reference) continue;
    if (message.kind === 'referral') appointments = bookedBy(message);
    if (message.kind !== 'referral-update') continue;
    const { what, appointment } = message.change;
    if (what === 'place-taken' && appointment !== undefined) appointments = [...appointments, appointment];
    if (what === 'ended') appointments = [];
  }
  return appointments;
}

/** Each place once: that of the first intervention stands beside it and in the list of all. */
function bookedBy({ appointment, interventions, requiredByLaw, support }: Referral): readonly Appointment[] {
  const all = [{ appointment }, ...interventions, ...requiredByLaw, ...support].flatMap(
    (one) => one.appointment ?? [],
  );
  return [...new Map(all.map((one) => [one.session, one])).values()];
}

function takenIn(entries: readonly Entry[], provider: string, id: string): number {
  const references = messagesTo(entries, provider).flatMap(({ message }) =>
    message.kind === 'referral' ? [message.reference] : [],
  );
  return [...new Set(references)].filter((reference) =>
    appointmentsOf(entries, provider, reference).some(({ session }) => session === id),
  ).length;
}

function messagesTo(entries: readonly Entry[], provider: string): readonly Received[] {
  return entries.filter((entry) => entry.type === 'received').filter((entry) => entry.provider === provider);
}
