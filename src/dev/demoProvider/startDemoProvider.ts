import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { calendarFile } from './calendarFile.ts';
import { firstSessions } from './firstSessions.ts';
import { handleReport, handleSession } from './handleReport.ts';
import { openInbox } from './inbox.ts';
import { appointmentsOf } from './knownSession.ts';
import { page, plainPage } from './page.ts';
import { type Course, publishSessions } from './publishSessions.ts';
import { receiveReferral } from './receiveReferral.ts';
import { bodyOf, formOf, htmlReply, json, type Reply, write } from './reply.ts';
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
  /** What the providers run; none when left out: then it publishes no sessions. */
  readonly courses?: readonly Course[];
  readonly now: () => Date;
};

export type DemoProvider = {
  readonly url: string;
  /** Publishes three made-up sessions of every course; resolves when Waymark has answered, or not. */
  publishFirst(): Promise<void>;
  close(): Promise<void>;
};

/**
 * Starts the demo provider on 127.0.0.1: receives `POST /providers/<id>/referrals`, shows them at `/` with a calendar
 * file for each appointment, publishes sessions, and sends a signed report for every button. Rejects when the port is
 * taken or the folder cannot be written.
 */
export async function startDemoProvider(options: DemoProviderOptions): Promise<DemoProvider> {
  const { courses = [] } = options;
  const inbox = await openInbox(options.folder);
  const secrets = new Map(Object.entries(options.secrets));
  const means = {
    inbox,
    courses,
    now: options.now,
    // Asked for with every letter: the bot may start later, and elsewhere.
    get waymarkUrl() {
      return options.waymarkUrl;
    },
    secretOf: (provider: string) => secrets.get(provider)?.[0],
  };

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
    publishFirst,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };

  async function reply(request: IncomingMessage): Promise<Reply> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'GET' || request.method === 'HEAD') return read(pathname);
    const [, provider] = /^\/providers\/([a-z0-9-]+)\/referrals$/.exec(pathname) ?? [];
    if (request.method !== 'POST') return nothingHere;
    if (provider !== undefined) return receive(provider, request);
    const handle = { '/reports': handleReport, '/sessions': handleSession }[pathname];
    if (handle === undefined) return nothingHere;
    const form = await formOf(request);
    return form instanceof URLSearchParams ? handle(form, means) : form;
  }

  function read(pathname: string): Reply {
    if (pathname === '/') return htmlReply(200, page(inbox.entries(), options.now(), courses));
    if (pathname === '/style.css') return { status: 200, type: 'text/css', text: style };
    const [, provider = '', reference = '', at = '1'] =
      /^\/calendar\/([a-z0-9-]+)\/([\w-]+)(?:\/(\d))?\.ics$/.exec(pathname) ?? [];
    const appointment = appointmentsOf(inbox.entries(), provider, reference)[Number(at) - 1];
    if (appointment === undefined) return nothingHere;
    const text = calendarFile(provider, reference, appointment, options.now());
    return { status: 200, type: 'text/calendar', text, download: 'appointment.ics' };
  }

  async function receive(provider: string, request: IncomingMessage): Promise<Reply> {
    const body = await bodyOf(request);
    const known = secrets.get(provider);
    if (known === undefined) return json(404, { error: 'unknown-provider' });
    if (body === undefined) return json(413, { error: 'too-large' });
    const { status, body: answer } = await receiveReferral(provider, known, request.headers, body, means);
    return json(status, answer);
  }

  async function publishFirst(): Promise<void> {
    for (const provider of new Set(courses.map((course) => course.provider))) {
      const secret = means.secretOf(provider);
      const theirs = courses.filter((course) => course.provider === provider);
      const sessions = theirs
        .flatMap((course) => firstSessions(course, options.now()))
        .filter(isNew(provider));
      if (secret === undefined || sessions.length === 0) continue;
      const entries = await publishSessions(provider, sessions, means.waymarkUrl, secret, options.now());
      for (const entry of entries) await inbox.add(entry);
    }
  }

  /** What was published before is left as it is now: it may have been called off. */
  function isNew(provider: string): (session: { readonly id: string }) => boolean {
    const taken = inbox.entries().filter((entry) => entry.type === 'published' && entry.status === 200);
    return ({ id }) =>
      !taken.some((one) => one.type === 'published' && one.provider === provider && one.session.id === id);
  }
}

const nothingHere = htmlReply(404, plainPage('Nothing here', 'This page does not exist.'));
