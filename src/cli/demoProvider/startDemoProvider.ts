import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openInbox } from './inbox.ts';
import { page, plainPage } from './page.ts';
import { receiveReferral } from './receiveReferral.ts';
import { draftReport, sendReport } from './report.ts';
import { style } from './style.ts';

export type DemoProviderOptions = {
  /** 0 takes any free one. */
  readonly port: number;
  /** Where Waymark's API is, `http://127.0.0.1:3978` say. */
  readonly waymarkUrl: string;
  /** By provider id, as in PROVIDERS_FILE: the first signs, every one verifies. */
  readonly secrets: Readonly<Record<string, readonly string[]>>;
  /** Where it keeps what it received and sent; made when missing. */
  readonly folder: string;
};

export type DemoProvider = { readonly url: string; close(): Promise<void> };

type Reply = {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly location?: string;
};

const largestBody = 256 * 1024;

/**
 * Starts the demo provider on 127.0.0.1: receives `POST /providers/<id>/referrals`, shows them at `/`, and sends a
 * signed report for every button. Rejects when the port is taken or the folder cannot be written.
 */
export async function startDemoProvider(options: DemoProviderOptions): Promise<DemoProvider> {
  const inbox = await openInbox(options.folder);
  const secrets = new Map(Object.entries(options.secrets));

  const server = createServer((request, response) => {
    void reply(request)
      .catch((): Reply => json(500, { error: 'failed' }))
      .then((answer) => write(response, answer));
  });
  server.listen(options.port, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };

  async function reply(request: IncomingMessage): Promise<Reply> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (isRead && pathname === '/') return htmlReply(200, page(inbox.entries(), new Date()));
    if (isRead && pathname === '/style.css') return { status: 200, type: 'text/css', text: style };
    const [, provider] = /^\/providers\/([a-z0-9-]+)\/referrals$/.exec(pathname) ?? [];
    const isWrite = request.method === 'POST';
    if (isWrite && provider !== undefined) return receive(provider, request);
    if (isWrite && pathname === '/reports') return report(request);
    return htmlReply(404, plainPage('Nothing here', 'This page does not exist.'));
  }

  async function receive(provider: string, request: IncomingMessage): Promise<Reply> {
    const body = await bodyOf(request);
    const known = secrets.get(provider);
    if (known === undefined) return json(404, { error: 'unknown-provider' });
    if (body === undefined) return json(413, { error: 'too-large' });
    const { status, body: answer } = await receiveReferral(provider, known, request.headers, body, inbox);
    return json(status, answer);
  }

  async function report(request: IncomingMessage): Promise<Reply> {
    const form = new URLSearchParams(await bodyOf(request));
    if (request.headers['sec-fetch-site'] === 'cross-site') {
      return htmlReply(403, plainPage('Not from here', 'Reports are sent from this page only.'));
    }
    const [provider = '', reference = '', button = '', appointment = ''] = [
      'provider',
      'reference',
      'report',
      'appointment',
    ].map((name) => form.get(name) ?? '');
    const [secret] = secrets.get(provider) ?? [];
    const sent = inbox.entries().filter((entry) => entry.type === 'sent');
    const draft =
      button === 'repeat'
        ? sent.findLast((entry) => entry.provider === provider && entry.reference === reference)
        : draftReport(provider, reference, button, appointment);
    if (secret === undefined || draft === undefined) {
      return htmlReply(
        400,
        plainPage('Not sent', 'Choose a button; a booking needs a date and time that exist.'),
      );
    }
    await inbox.add(await sendReport(draft, options.waymarkUrl, secret));
    const location = `/#${encodeURIComponent(`${provider}-${reference}`)}`;
    return { ...htmlReply(303, plainPage('Sent', 'The report was sent.')), location };
  }
}

function json(status: number, body: object): Reply {
  return { status, type: 'application/json', text: JSON.stringify(body) };
}

function htmlReply(status: number, text: string): Reply {
  return { status, type: 'text/html', text };
}

function write(response: ServerResponse, { status, type, text, location }: Reply): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy':
      "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    ...(location !== undefined && { location }),
  });
  response.end(text);
}

/** The body as text; undefined when it is larger than is ever needed. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= largestBody) chunks.push(chunk);
  }
  return size > largestBody ? undefined : Buffer.concat(chunks).toString('utf8');
}
