import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createServer, type HttpServer } from '../../src/http.ts';
import { createLog } from '../../src/log.ts';
import { providerRoutes } from '../../src/providers/providerRoutes.ts';
import { providerSessions } from '../../src/providers/providerSessions.ts';
import { fromNow, testClock } from '../support/clock/testClock.ts';
import { directoryOf, newSecret } from './fixtures.ts';
import { force, now, publishing, stored } from './publishing.ts';
import { schema } from './schemas.ts';

const secret = newSecret();
const otherSecret = newSecret();
const calendar = { divert: { url: 'https://cranstoun.example/divert.ics', places: 8 } };
const directory = new Map(
  [...directoryOf({ cranstoun: { secrets: [secret] }, 'victim-support': { secrets: [otherSecret] } })].map(
    ([id, entry]) => [id, id === 'cranstoun' ? { ...entry, calendar } : entry],
  ),
);
const one = { id: 'one', intervention: 'arv', startsAt: '2026-11-24T14:00:00Z', where: 'Digbeth', places: 5 };
const two = { ...one, id: 'two', startsAt: '2026-11-25T14:00:00Z' };
const list = (...sessions: readonly object[]) => ({ schemaVersion: 1, sessions });

let publisher: Awaited<ReturnType<typeof publishing>>;
let server: HttpServer;
let port = 0;
const lines: string[] = [];
const log = createLog('debug', { write: (line) => lines.push(line) });

beforeEach(async () => {
  lines.length = 0;
  publisher = await publishing();
  const { interventions } = force;
  const publish = providerSessions({
    directory,
    interventions,
    publish: publisher.publish,
    log,
    now: () => new Date(now),
  });
  server = createServer({ log, mount: [providerRoutes({ receive: publish, publish, log })] });
  port = await server.listen('127.0.0.1', 0);
});
afterEach(async () => {
  await server.close();
  await publisher.close();
});

type Sending = {
  readonly id?: string;
  readonly provider?: string;
  readonly signedWith?: string;
  readonly at?: Date;
  readonly method?: string;
  readonly headers?: Record<string, string>;
};

let count = 0;
async function send(content: unknown, sending: Sending = {}) {
  count += 1;
  const { id = `m-${count}`, provider = 'cranstoun', signedWith = secret, at = testClock() } = sending;
  const body = typeof content === 'string' ? content : JSON.stringify(content);
  const response = await fetch(`http://127.0.0.1:${port}/api/providers/${provider}/sessions`, {
    method: sending.method ?? 'PUT',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(signedWith).sign(id, at, body),
      ...sending.headers,
    },
    body,
  });
  return { status: response.status, body: await response.json() };
}

describe('a list of sessions that is signed and right', () => {
  it('keeps to the published schema, and is bookable once it is answered', async () => {
    expect(schema('sessions.v1')(list(one, two))).toBe('valid');
    expect(await send(list(one, two))).toEqual({
      status: 200,
      body: { result: 'published', changed: 2, unchanged: 0, calledOff: [], overbooked: [] },
    });
    expect((await publisher.load('one'))?.session).toEqual(stored());
  });

  it('calls off what is missing from it, and says how many people that concerns', async () => {
    await send(list(one, two));
    await publisher.claim('one', 'booked', 'case-1');
    expect((await send(list(two))).body).toMatchObject({ calledOff: [{ id: 'one', people: 1 }] });
    expect(await publisher.coming()).toEqual(['two']);
  });

  it('adds to what is there when it is no whole list', async () => {
    await send(list(one));
    await send({ schemaVersion: 1, upsert: [two] });
    expect(await publisher.coming()).toEqual(['one', 'two']);
  });

  it('says which are overbooked', async () => {
    await send(list(one));
    await publisher.claim('one', 'booked', 'case-1', 'case-2');
    expect((await send(list({ ...one, places: 1 }))).body).toMatchObject({
      overbooked: [{ id: 'one', places: 1, taken: 2 }],
    });
  });

  it('leaves to a calendar what was read there, while that calendar is read', async () => {
    const ofCalendar = (intervention: string) =>
      stored({ id: `ical.${intervention}`, intervention, where: 'Aston' });
    await publisher.publish({
      provider: 'cranstoun',
      sessions: [ofCalendar('arv'), ofCalendar('divert')],
      endsWhenMissing: () => false,
    });
    await send(list(one));
    expect(await publisher.coming('divert')).toEqual(['ical.divert']);
    expect(await publisher.coming('arv')).toEqual(['one']);
  });
});

describe('a list that comes again', () => {
  it('has no second effect under the same webhook id, even after a newer one', async () => {
    await send(list(one), { id: 'monday' });
    await send(list(two), { id: 'tuesday' });
    expect(await send(list(one), { id: 'monday' })).toEqual({ status: 200, body: { result: 'repeated' } });
    expect(await publisher.coming()).toEqual(['two']);
  });

  it('changes nothing under another', async () => {
    await send(list(one));
    expect((await send(list(one))).body).toMatchObject({ changed: 0, unchanged: 1 });
  });
});

describe('nothing is stored of a list', () => {
  it.each<[string, Sending, number]>([
    ['signed by nobody known', { signedWith: newSecret() }, 401],
    ['signed by another provider', { signedWith: otherSecret }, 401],
    ['six minutes old', { at: fromNow(-360_000) }, 401],
    ['with another id than was signed', { headers: { 'webhook-id': 'other' } }, 401],
    ['without a signature', { headers: { 'webhook-signature': '' } }, 401],
    ['of a provider nobody knows', { provider: 'nobody' }, 404],
    ['with an id that has a blank', { id: 'a b' }, 400],
    ['that is no JSON by its type', { headers: { 'content-type': 'text/plain' } }, 415],
  ])('%s', async (_what, sending, status) => {
    expect((await send(list(one), sending)).status).toBe(status);
    expect(await publisher.coming()).toEqual([]);
  });

  it('for another provider’s intervention, however it is signed', async () => {
    const sending = { provider: 'victim-support', signedWith: otherSecret };
    expect(await send(list(one), sending)).toMatchObject({
      status: 400,
      body: { problems: [{ field: 'sessions.0.intervention' }] },
    });
    expect(await publisher.coming()).toEqual([]);
  });

  it('with one fault among right ones, and each fault is told by its field', async () => {
    const answer = await send(list(one, { ...two, places: -1 }, { ...two, id: 'three', startsAt: 'soon' }));
    expect(answer).toEqual({
      status: 400,
      body: {
        error: 'invalid',
        problems: [
          { field: 'sessions.1.places', message: 'sessions.1.places must not be below 0.' },
          {
            field: 'sessions.2.startsAt',
            message:
              'sessions.2.startsAt must be a date and time with its zone, such as 2026-11-24T14:00:00Z.',
          },
        ],
      },
    });
    expect(await publisher.coming()).toEqual([]);
  });

  it('that would move a session under somebody', async () => {
    await send(list(one));
    await publisher.claim('one', 'booked', 'case-1');
    const answer = await send(list(two, { ...one, startsAt: '2026-11-24T15:00:00Z' }));
    expect(answer).toEqual({
      status: 400,
      body: {
        error: 'invalid',
        problems: [
          {
            field: 'sessions.1.startsAt',
            message:
              'sessions.1.startsAt cannot change: 1 person has a place or wait. Cancel the session and publish another one.',
          },
        ],
      },
    });
    expect(await publisher.coming()).toEqual(['one']);
  });

  it('above 128 KB', async () => {
    expect((await send({ ...list(one), extra: 'x'.repeat(130 * 1024) })).status).toBe(413);
    expect(await publisher.coming()).toEqual([]);
  });

  it('that is not JSON', async () => {
    expect(await send('{')).toMatchObject({ status: 400, body: { error: 'not-json' } });
  });

  it('sent by POST', async () => {
    expect((await send(list(one), { method: 'POST' })).status).toBe(405);
  });
});

describe('what goes wrong inside', () => {
  it('is answered so that the provider sends it again, and the same list then has its effect', async () => {
    await send(list(one, two));
    await publisher.claim('one', 'booked', 'case-1');
    publisher.failFor('cranstoun:one');
    expect(await send(list(two), { id: 'again' })).toMatchObject({ status: 500, body: { error: 'failed' } });
    publisher.failFor();
    expect((await send(list(two), { id: 'again' })).body).toMatchObject({ result: 'published' });
    expect(publisher.settled).toEqual(['cranstoun:one']);
  });

  it('stays out of the log, and so does every text of the list', async () => {
    await send(list({ ...one, where: 'Robin Example, 07700 900123' }));
    await send(list({ ...one, id: 'Robin Example', where: '' }));
    publisher.failFor('cranstoun:one');
    await publisher.claim('one', 'booked', 'case-1');
    await send(list());
    expect(lines.join()).toContain('sessions-published');
    expect(lines.join()).toContain('sessions-refused');
    expect(lines.join()).toContain('sessions-failed');
    expect(lines.join()).not.toMatch(/Robin|07700/);
  });
});
