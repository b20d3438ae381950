import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isUuid, type Notification, readNotification, statusOf } from './notification.ts';
import { page, style } from './page.ts';
import { faultOfToken, readApiKey } from './readApiKey.ts';

export type DemoNotifyOptions = {
  /** 0 takes any free one. */
  readonly port: number;
  /** The only key that is let in. */
  readonly apiKey: string;
  readonly now: () => Date;
  /** Sees every request for the API first, and whether the message was kept; true: it has answered, or never will. */
  readonly interfere?: (request: IncomingMessage, response: ServerResponse, isKept: boolean) => boolean;
};

export type DemoNotify = {
  readonly url: string;
  /** What was taken, oldest first; gone with the process. */
  sent(): readonly Notification[];
  close(): Promise<void>;
};

type Reply = { readonly status: number; readonly type: string; readonly text: string };

const largestBody = 64 * 1024;

/**
 * Starts a small GOV.UK Notify on 127.0.0.1: takes texts and e-mails as the real API does
 * (https://docs.notifications.service.gov.uk/rest-api.html), says what became of them, and shows them at `/`. Nothing
 * is sent. Rejects when the port is taken.
 */
export async function startDemoNotify(options: DemoNotifyOptions): Promise<DemoNotify> {
  const { now, interfere = () => false } = options;
  const key = readApiKey(options.apiKey);
  const sent: Notification[] = [];
  const server = createServer((request, response) => {
    void reply(request, response)
      .catch(() => error(500, 'Exception', 'Internal server error'))
      .then((answer) => {
        if (answer !== undefined) write(response, answer);
      });
  });
  server.listen(options.port, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    sent: () => sent,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };

  async function reply(request: IncomingMessage, response: ServerResponse): Promise<Reply | undefined> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const text = await bodyOf(request);
    if (pathname === '/') return { status: 200, type: 'text/html', text: page(sent, now()) };
    if (pathname === '/style.css') return { status: 200, type: 'text/css', text: style };
    if (interfere(request, response, false)) return undefined;
    const fault = faultOfToken(request.headers.authorization, key, now());
    if (fault !== undefined) return error(fault.status, 'AuthError', fault.message);
    const answer =
      request.method === 'POST'
        ? take(pathname, text, request)
        : look(pathname, searchParams.get('reference'));
    const isKept = request.method === 'POST' && answer.status === 201;
    return isKept && interfere(request, response, true) ? undefined : answer;
  }

  function take(pathname: string, text: string, request: IncomingMessage): Reply {
    const [, type] = /^\/v2\/notifications\/(sms|email)$/.exec(pathname) ?? [];
    if (type !== 'sms' && type !== 'email') return error(404, 'NoResultFound', 'Not found');
    const read = readNotification(type, JSON.parse(text), now());
    if ('error' in read) return error(400, read.error, read.message);
    sent.push(read);
    const content =
      read.subject === undefined ? { body: read.body } : { body: read.body, subject: read.subject };
    const uri = `http://${request.headers.host}/v2/notifications/${read.id}`;
    const template = { id: read.template, version: 1, uri: `/v2/template/${read.template}` };
    return json(201, { id: read.id, reference: read.reference, content, uri, template });
  }

  function look(pathname: string, reference: string | null): Reply {
    if (pathname === '/v2/notifications') {
      const found = sent.filter((one) => reference === null || one.reference === reference).toReversed();
      return json(200, { notifications: found.map(shown), links: { current: pathname } });
    }
    const id = pathname.replace('/v2/notifications/', '');
    if (!isUuid(id)) return error(400, 'ValidationError', 'id is not a valid UUID');
    const one = sent.find((known) => known.id === id);
    return one === undefined ? error(404, 'NoResultFound', 'No result found') : json(200, shown(one));
  }

  function shown(one: Notification): object {
    const { id, reference, type, to, body, template } = one;
    const address = type === 'sms' ? { phone_number: to } : { email_address: to };
    const status = statusOf(one, now());
    const created_at = one.createdAt.toISOString();
    return {
      id,
      reference,
      type,
      ...address,
      body,
      status,
      created_at,
      template: { id: template, version: 1 },
    };
  }
}

/** An error as Notify words it. */
export function error(status: number, kind: string, message: string): Reply {
  return json(status, { status_code: status, errors: [{ error: kind, message }] });
}

function json(status: number, body: object): Reply {
  return { status, type: 'application/json', text: JSON.stringify(body) };
}

/** Writes the answer with headers that let a page do nothing but show itself. */
export function write(response: ServerResponse, { status, type, text }: Reply): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(text);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > largestBody) throw new Error('The body is larger than is ever needed');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
