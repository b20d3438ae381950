import type { Inbox } from './inbox.ts';
import { sessionsIn } from './knownSession.ts';
import { plainPage } from './page.ts';
import { type Course, publishSessions, sessionFrom } from './publishSessions.ts';
import { backTo, htmlReply, type Reply } from './reply.ts';
import { draftReport, sendReport } from './sendReport.ts';

export type FormMeans = {
  readonly inbox: Inbox;
  readonly waymarkUrl: string;
  /** The secret that signs for a provider; undefined when it is none of ours. */
  readonly secretOf: (provider: string) => string | undefined;
  readonly courses: readonly Course[];
  readonly now: () => Date;
};

/** A button of a referral: sends the report, or the last one again, and shows the referral with the answer. */
export async function handleReport(form: URLSearchParams, means: FormMeans): Promise<Reply> {
  const { inbox, waymarkUrl, secretOf, now } = means;
  const [provider = '', reference = '', button = '', appointment = '', intervention = ''] = [
    'provider',
    'reference',
    'report',
    'appointment',
    'intervention',
  ].map((name) => form.get(name) ?? '');
  const secret = secretOf(provider);
  const sent = inbox.entries().filter((entry) => entry.type === 'sent');
  const draft =
    button === 'repeat'
      ? sent.findLast((entry) => entry.provider === provider && entry.reference === reference)
      : draftReport(provider, reference, button, { appointment, intervention, now: now() });
  if (secret === undefined || draft === undefined)
    return notSent('Choose a button; a booking needs a date and time that exist.');
  await inbox.add(await sendReport(draft, waymarkUrl, secret, now()));
  return backTo(`${provider}-${reference}`);
}

/** The form of a new session, or the button that calls one off: publishes it and shows the list with the answer. */
export async function handleSession(form: URLSearchParams, means: FormMeans): Promise<Reply> {
  const { inbox, waymarkUrl, secretOf, courses, now } = means;
  const id = form.get('callOff');
  const [provider = '', intervention = ''] = (form.get('course') ?? form.get('provider') ?? '').split(' ');
  const known = sessionsIn(inbox.entries(), now()).find(
    (one) => one.provider === provider && one.session.id === id,
  );
  const isTheirs = courses.some((one) => one.provider === provider && one.intervention === intervention);
  const session =
    id === null
      ? isTheirs && sessionFrom(form, intervention)
      : known && ({ ...known.session, cancelled: true } as const);
  const secret = secretOf(provider);
  if (secret === undefined || !session)
    return notSent('A session needs a course, a time that exists, its length and its places.');
  for (const entry of await publishSessions(provider, [session], waymarkUrl, secret, now()))
    await inbox.add(entry);
  return backTo('sessions');
}

function notSent(sentence: string): Reply {
  return htmlReply(400, plainPage('Not sent', sentence));
}
