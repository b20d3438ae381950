import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Sent = { method: string; path: string; body: Record<string, unknown> };

/** What it plays instead of accepting: a status, a dropped connection, no answer at all, or a slow one. */
export type Play =
  | { status: number; headers?: Record<string, string> }
  | { reset: true }
  | { silence: true }
  | { delayMs: number };

/** What passes by itself: Microsoft's own list (429, 412, 502), a connection that is dropped, and no answer. */
const passing: readonly Play[] = [
  { status: 429, headers: { 'retry-after': '1' } },
  { status: 412 },
  { status: 502 },
  { reset: true },
  { silence: true },
];

/** Three of ten requests go wrong in passing, drawn by `random`. */
export function threeOfTenFail(random: () => number): () => Play | undefined {
  return () => (random() < 0.3 ? passing[Math.floor(random() * passing.length)] : undefined);
}

export type FakeConnector = {
  serviceUrl: string;
  /** Everything that arrived, in order. */
  sent: Sent[];
  /** How many requests were under way at the same time at most. */
  mostAtOnce(): number;
  /** Plays this for every request that comes now, or for those of one method; `undefined` accepts again. */
  play(play: Play | undefined, method?: string): void;
  /** Plays this for the next request alone, before anything that is played for all. */
  playOnce(play: Play): void;
  /** Asks what to play for each request that comes; what it leaves undefined goes on as before. */
  playBy(choose: ((asked: Sent) => Play | undefined) | undefined): void;
  /** Calls back for each request that is accepted, before its answer leaves, with the id of the activity it is about. */
  watch(listener: (accepted: Sent & { id: string; url: string }) => void): void;
  close(): Promise<void>;
};

/** A Bot Connector on loopback: takes new messages (POST), updates (PUT) and new channel posts (POST /v3/conversations). */
export async function startFakeConnector(): Promise<FakeConnector> {
  const sent: Sent[] = [];
  const plays = new Map<string, Play>();
  const once: Play[] = [];
  let choose: ((asked: Sent) => Play | undefined) | undefined;
  const listeners: ((accepted: Sent & { id: string; url: string }) => void)[] = [];
  let under = 0;
  let most = 0;
  let count = 0;

  const server = createServer((req, res) => {
    under += 1;
    most = Math.max(most, under);
    res.on('close', () => {
      under -= 1;
    });
    void answer(req, res);
  });

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of req) text += chunk;
    const method = req.method ?? '';
    const path = decodeURIComponent((req.url ?? '').split('?')[0] ?? '');
    const body: Record<string, unknown> = JSON.parse(text || '{}');
    sent.push({ method, path, body });
    const play = once.shift() ?? choose?.({ method, path, body }) ?? plays.get(method) ?? plays.get('');
    if (play && 'silence' in play) return;
    if (play && 'reset' in play) {
      req.socket.resetAndDestroy();
      return;
    }
    if (play && 'delayMs' in play) await new Promise((resolve) => setTimeout(resolve, play.delayMs));
    if (play && 'status' in play) {
      res.writeHead(play.status, { 'content-type': 'application/json', ...play.headers });
      res.end(JSON.stringify({ error: { code: 'Played', message: 'Played by the fake connector.' } }));
      return;
    }
    count += 1;
    const id = method === 'PUT' ? (path.split('/').at(-1) ?? '') : `activity-${count}`;
    for (const listener of listeners) listener({ method, path, body, id, url: req.url ?? '' });
    res.writeHead(path.endsWith('/v3/conversations') ? 201 : 200, { 'content-type': 'application/json' });
    const channel = (body.channelData as { channel?: { id?: string } } | undefined)?.channel?.id;
    res.end(
      JSON.stringify(
        path.endsWith('/v3/conversations') ? { id: `${channel};messageid=${id}`, activityId: id } : { id },
      ),
    );
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    serviceUrl: `http://127.0.0.1:${port}/_connector`,
    sent,
    mostAtOnce: () => most,
    play: (play, method = '') => {
      if (play) plays.set(method, play);
      else plays.delete(method);
    },
    playOnce: (play) => {
      once.push(play);
    },
    playBy: (chosen) => {
      choose = chosen;
    },
    watch: (listener) => {
      listeners.push(listener);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
