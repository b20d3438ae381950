import { NotifyClient } from 'notifications-node-client';
import { z } from 'zod';
import { failureOf, type NotifyFailure } from './failureOf.ts';

/** A message as it is handed to GOV.UK Notify. */
type Outgoing = {
  readonly channel: 'text' | 'email';
  readonly address: string;
  readonly template: string;
  /** The notice's id, so that a repeat is recognised. */
  readonly reference: string;
  readonly personalisation: Readonly<Record<string, string>>;
};

/** What the rest of the room needs of GOV.UK Notify. Nothing in it throws. */
export type Notify = {
  /** The id under which Notify keeps it. */
  send(message: Outgoing): Promise<{ readonly id: string } | NotifyFailure>;
  /** The id of the message sent under this reference within the last 7 days; none when there is none. */
  find(reference: string): Promise<{ readonly id?: string } | NotifyFailure>;
  status(id: string): Promise<{ readonly status: string } | NotifyFailure>;
};

export type NotifyOptions = {
  readonly apiKey: string;
  /** Notify's own address when left out. */
  readonly url?: string;
  /** Milliseconds for the whole of one request. */
  readonly timeoutMs: number;
};

/** The HTTP client that Notify's own works with. */
type HttpClient = Parameters<NotifyClient['setClient']>[0];

/** Answers are a few thousand characters; more is not from Notify. */
const largestAnswer = 1_000_000;

const sent = z.object({ id: z.uuid() });
const found = z.object({ notifications: z.array(sent) });
const known = z.object({ status: z.string().regex(/^[a-z-]{1,40}$/) });

/** The official client, held to a time, to one address, and to answers that can be read. */
export function notifyClient({ apiKey, url, timeoutMs }: NotifyOptions): Notify {
  const client = url === undefined ? new NotifyClient(apiKey) : new NotifyClient(url, apiKey);
  const isLoopback = url?.startsWith('http://') === true;
  const standard: HttpClient = client.apiClient.restClient;
  const http = standard.create({
    maxRedirects: 0,
    maxContentLength: largestAnswer,
    // A proxy of the environment has no business between two programs of this machine.
    ...(isLoopback ? { proxy: false } : {}),
  });
  http.interceptors.request.use((request) => {
    request.signal = AbortSignal.timeout(timeoutMs);
    return request;
  });
  client.setClient(http);

  return {
    send: ({ channel, address, template, reference, personalisation }) =>
      answer(
        () =>
          channel === 'text'
            ? client.sendSms(template, address, { personalisation, reference })
            : client.sendEmail(template, address, { personalisation, reference }),
        (data) => ({ id: sent.parse(data).id }),
      ),
    find: (reference) =>
      answer(
        () => client.getNotifications(undefined, undefined, reference),
        (data) => {
          const [first] = found.parse(data).notifications;
          return first === undefined ? {} : { id: first.id };
        },
      ),
    status: (id) =>
      answer(
        () => client.getNotificationById(id),
        (data) => ({ status: known.parse(data).status }),
      ),
  };
}

async function answer<T>(
  ask: () => Promise<{ readonly data: unknown }>,
  read: (data: unknown) => T,
): Promise<T | NotifyFailure> {
  try {
    return read((await ask()).data);
  } catch (error) {
    if (error instanceof z.ZodError) return { result: 'unsure', why: 'unreadable-answer', afterSeconds: 60 };
    return failureOf(error);
  }
}
