import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer, type HttpServer } from '../src/http.ts';
import { createLog } from '../src/log.ts';

const lines: string[] = [];
const log = createLog('debug', { write: (line) => lines.push(line) });
let server: HttpServer;
let at: string;

beforeAll(async () => {
  server = createServer({
    log,
    maxBodySize: 100,
    mount: [
      (routes) => {
        routes.post('/echo', async (req, res) => {
          res.send(200, { got: req.rawBody });
        });
        routes.get('/fails', async () => {
          throw new TypeError('Jordan Example');
        });
        routes.get('/fails/oddly', async () => Promise.reject('Jordan Example'));
      },
    ],
  });
  at = `http://127.0.0.1:${await server.listen('127.0.0.1', 0)}`;
});
afterAll(() => server.close());

describe('the HTTP server', () => {
  it('says that it is well', async () => {
    const response = await fetch(`${at}/healthz`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it.each([['{"a": 1,  "b":"é"}'], ['no JSON at all'], ['\ufeffa mark in front'], ['x'.repeat(100)]])(
    'hands on the body exactly as it came: %s',
    async (body) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${at}/echo`, { method: 'POST', body, headers });
      expect(await response.json()).toEqual({ got: body });
    },
  );

  it.each([
    ['an unknown address', 'GET', '/nowhere', {}, 404],
    ['the wrong method', 'GET', '/echo', {}, 405],
    ['a body too large', 'POST', '/echo', { body: 'x'.repeat(101) }, 413],
    ['a body that is not UTF-8', 'POST', '/echo', { body: new Uint8Array([0xff, 0xfe]) }, 415],
    ['a compressed body', 'POST', '/echo', { body: 'x', headers: { 'content-encoding': 'gzip' } }, 415],
    ['a handler that throws', 'GET', '/fails', {}, 500],
    ['a handler that throws no error', 'GET', '/fails/oddly', {}, 500],
  ])('answers %s with a sentence in JSON', async (_what, method, path, init, status) => {
    const response = await fetch(at + path, { method, ...init });
    expect(response.status).toBe(status);
    const body = (await response.json()) as { message: string };
    expect(body.message).toMatch(/^[A-Z][\w ,:-]+\.$/);
    for (const leaked of ['Jordan', 'TypeError', path]) expect(JSON.stringify(body)).not.toContain(leaked);
    expect(lines.join('')).not.toContain('Jordan');
  });

  it('counts the bytes of a body that does not say how long it is', async () => {
    const body = new ReadableStream({
      pull: (to) => to.enqueue(new Uint8Array(64)),
    });
    const sent = fetch(`${at}/echo`, { method: 'POST', body, duplex: 'half' } as RequestInit);
    expect(await sent.then(({ status }) => status).catch(() => 413)).toBe(413);
  });

  it('says in words that a port is taken', async () => {
    const second = createServer({ log, mount: [] });
    const port = Number(new URL(at).port);
    await expect(second.listen('127.0.0.1', port)).rejects.toThrow(
      `Port ${port} is taken. Stop what uses it or set PORT to another one.`,
    );
  });

  it('ends although somebody keeps a connection open', async () => {
    const other = createServer({ log, mount: [] });
    const port = await other.listen('127.0.0.1', 0);
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    await new Promise((resolve) => socket.once('connect', resolve));
    const started = performance.now();
    await other.close();
    expect(performance.now() - started).toBeLessThan(4_000);
    socket.destroy();
  });
});
