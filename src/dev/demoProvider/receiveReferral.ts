import type { IncomingHttpHeaders } from 'node:http';
import { Webhook } from 'standardwebhooks';
import type { Inbox } from './inbox.ts';
import { message } from './message.ts';

type Answer = { readonly status: number; readonly body: object };

/** Takes in one signed message for a provider, once per webhook id; answers when it is on disk. */
export async function receiveReferral(
  provider: string,
  secrets: readonly string[],
  headers: IncomingHttpHeaders,
  rawBody: string,
  { inbox, now }: { readonly inbox: Inbox; readonly now: () => Date },
): Promise<Answer> {
  const id = String(headers['webhook-id'] ?? '');
  if (!secrets.some((secret) => isSigned(secret, id, headers, rawBody))) {
    return { status: 401, body: { error: 'bad-signature' } };
  }
  const read = message.safeParse(parsed(rawBody));
  if (!read.success) return { status: 422, body: { error: 'not-understood' } };
  if (read.data.provider !== provider) return { status: 422, body: { error: 'for-somebody-else' } };
  const at = now().toISOString();
  const isNew = await inbox.add({ type: 'received', id, provider, at, message: read.data });
  return { status: 200, body: { received: true, repeated: !isNew } };
}

function isSigned(secret: string, id: string, headers: IncomingHttpHeaders, rawBody: string): boolean {
  const signed = {
    'webhook-id': id,
    'webhook-timestamp': String(headers['webhook-timestamp'] ?? ''),
    'webhook-signature': String(headers['webhook-signature'] ?? ''),
  };
  try {
    new Webhook(secret).verify(rawBody, signed, { jsonParse: false });
    return true;
  } catch {
    return false;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
