import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/case/case.ts';
import { createServer } from '../../src/http.ts';
import { createLog } from '../../src/log.ts';
import { providerReports } from '../../src/providers/providerReports.ts';
import { providerRoutes } from '../../src/providers/providerRoutes.ts';
import type { Reported } from '../../src/turns/report.ts';
import { longFromNow } from '../support/clock/days.ts';
import { fromNow, testClock } from '../support/clock/testClock.ts';
import { directoryOf, newSecret, reference } from './fixtures.ts';

const secret = newSecret();
const retiring = newSecret();
const otherSecret = newSecret();
const directory = directoryOf({
  cranstoun: { secrets: [secret, retiring] },
  other: { secrets: [otherSecret] },
});

const taken: { provider: string; reference: string; report: Report }[] = [];
let outcome: Reported | Error = { result: 'recorded', reference };
const lines: string[] = [];
const log = createLog('debug', { write: (line) => lines.push(line) });
const receive = providerReports({
  directory,
  log,
  now: testClock,
  takeReport: async (provider, about, report) => {
    taken.push({ provider, reference: about, report });
    if (outcome instanceof Error) throw outcome;
    return outcome;
  },
});
const server = createServer({ log, mount: [providerRoutes({ receive, publish: receive, log })] });
let port = 0;

beforeAll(async () => {
  port = await server.listen('127.0.0.1', 0);
});
afterAll(() => server.close());
beforeEach(() => {
  taken.length = 0;
  lines.length = 0;
  outcome = { result: 'recorded', reference };
});

type Sending = {
  provider?: string;
  signedWith?: string;
  id?: string;
  at?: Date;
  headers?: Record<string, string>;
};

const accepted = () => ({ schemaVersion: 1, reference, kind: 'accepted', at: testClock().toISOString() });

async function send(
  content: unknown,
  { provider = 'cranstoun', signedWith = secret, id = 'r-1', at, headers }: Sending = {},
) {
  const body = typeof content === 'string' ? content : JSON.stringify(content);
  const signedAt = at ?? testClock();
  const response = await fetch(`http://127.0.0.1:${port}/api/providers/${provider}/reports`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(signedAt.getTime() / 1000)),
      'webhook-signature': new Webhook(signedWith).sign(id, signedAt, body),
      ...headers,
    },
    body,
  });
  return { status: response.status, body: await response.json() };
}

const minutesFromNow = (minutes: number): Date => fromNow(minutes * 60_000);

describe('a report that is signed and complete', () => {
  it('reaches the case under the webhook id, with its times in UTC', async () => {
    const content = {
      schemaVersion: 1,
      reference,
      kind: 'booked',
      at: '2026-07-01T10:00:00+01:00',
      appointment: '2026-07-08T14:00:00+01:00',
    };
    expect(await send(content, { id: 'msg_42' })).toEqual({
      status: 200,
      body: { result: 'recorded', reference },
    });
    expect(taken).toEqual([
      {
        provider: 'cranstoun',
        reference,
        report: {
          id: 'msg_42',
          kind: 'booked',
          at: '2026-07-01T09:00:00.000Z',
          appointment: '2026-07-08T13:00:00.000Z',
        },
      },
    ]);
  });

  it('is answered as a repeat when the case knows its id', async () => {
    outcome = { result: 'repeated', reference };
    expect(await send(accepted())).toEqual({ status: 200, body: { result: 'repeated', reference } });
  });

  it.each(['accepted', 'declined', 'attended', 'missed', 'completed', 'withdrawn'])(
    'may be "%s"',
    async (kind) => {
      expect((await send({ ...accepted(), kind })).status).toBe(200);
    },
  );

  it.each([true, false])('says whether a miss is excused: %s', async (excused) => {
    await send({ ...accepted(), kind: 'missed', excused });
    expect(taken[0]?.report.excused).toBe(excused);
  });

  it('may say which intervention it is about', async () => {
    await send({ ...accepted(), intervention: 'drug-treatment' });
    expect(taken[0]?.report.intervention).toBe('drug-treatment');
  });

  it('must say so where the case leaves it open', async () => {
    outcome = { result: 'unclear' };
    expect(await send(accepted())).toMatchObject({
      status: 400,
      body: { error: 'invalid', problems: [{ field: 'intervention' }] },
    });
  });

  it.each([
    ['in small letters', reference.toLowerCase()],
    ['without dashes', reference.replaceAll('-', '')],
    ['with spaces', reference.replaceAll('-', ' ')],
  ])('may write the reference %s', async (_how, typed) => {
    await send({ ...accepted(), reference: typed });
    expect(taken[0]?.reference).toBe(reference);
  });

  it('may be signed with either secret while they are being changed', async () => {
    expect((await send(accepted(), { signedWith: retiring })).status).toBe(200);
  });

  it('may carry several signatures, of which one fits', async () => {
    const body = JSON.stringify(accepted());
    const now = testClock();
    const signatures = [newSecret(), retiring]
      .map((each) => new Webhook(each).sign('r-1', now, body))
      .join(' ');
    expect((await send(body, { at: now, headers: { 'webhook-signature': signatures } })).status).toBe(200);
  });

  it('is verified over its exact bytes, white space and accents included', async () => {
    expect((await send(`\n${JSON.stringify(accepted(), null, 3)}\t\n`)).status).toBe(200);
  });
});

describe('a report that nobody trustworthy sent', () => {
  it.each<[string, Sending]>([
    ['an unknown secret', { signedWith: newSecret() }],
    ["another provider's secret", { signedWith: otherSecret }],
    ['a timestamp six minutes old', { at: minutesFromNow(-6) }],
    ['a timestamp six minutes ahead', { at: minutesFromNow(6) }],
    [
      'a timestamp changed afterwards',
      { headers: { 'webhook-timestamp': String(Math.floor(testClock().getTime() / 1000) - 60) } },
    ],
    ['an id changed afterwards', { headers: { 'webhook-id': 'r-2' } }],
    ['no signature', { headers: { 'webhook-signature': '' } }],
    ['a signature of another version', { headers: { 'webhook-signature': 'v2,abc' } }],
    ['a signature without a comma', { headers: { 'webhook-signature': 'v1' } }],
    ['a timestamp that is no number', { headers: { 'webhook-timestamp': 'yesterday' } }],
  ])('is refused with 401 for %s, and changes nothing', async (_why, sending) => {
    expect(await send(accepted(), sending)).toMatchObject({ status: 401, body: { error: 'bad-signature' } });
    expect(taken).toEqual([]);
    expect(lines.join()).toContain('bad-signature');
  });

  it('is refused when one character of the body was changed on the way', async () => {
    const now = testClock();
    const signature = new Webhook(secret).sign(
      'r-1',
      now,
      JSON.stringify({ ...accepted(), kind: 'completed' }),
    );
    expect((await send(accepted(), { at: now, headers: { 'webhook-signature': signature } })).status).toBe(
      401,
    );
  });

  it.each(['nobody', '__proto__', 'constructor', '..%2Fcranstoun'])(
    'is refused with 404 for the provider %s',
    async (provider) => {
      expect(await send(accepted(), { provider })).toMatchObject({
        status: 404,
        body: { error: 'unknown-provider' },
      });
    },
  );

  it('learns nothing about its JSON before the signature fits', async () => {
    expect((await send('{not json', { signedWith: otherSecret })).status).toBe(401);
  });
});

describe('a report on a case', () => {
  it.each(['unknown-case', 'not-yours', 'not-filed'] as const)(
    'is answered 404 in the same words when it is %s',
    async (result) => {
      outcome = { result };
      const message = 'No case of yours has this reference. Check it against the referral.';
      expect(await send(accepted())).toEqual({ status: 404, body: { error: 'unknown-case', message } });
      expect(lines.join()).toContain(result);
    },
  );

  it('is answered 409 when the case is closed', async () => {
    outcome = { result: 'closed' };
    expect(await send(accepted())).toMatchObject({ status: 409, body: { error: 'closed' } });
  });

  it('is asked for again when the store fails, without the reason in the answer or the log', async () => {
    outcome = new Error('SECRET-REASON');
    const answer = await send(accepted());
    expect(answer).toMatchObject({ status: 500, body: { error: 'failed' } });
    expect(JSON.stringify(answer) + lines.join()).not.toContain('SECRET-REASON');
    expect(lines.join()).toContain('report-failed');
  });
});

describe('a report that cannot be understood', () => {
  it('is refused when it is not JSON', async () => {
    expect(await send('{"name": "Robin')).toMatchObject({ status: 400, body: { error: 'not-json' } });
    expect(lines.join()).not.toContain('Robin');
  });

  it.each<[string, unknown, string, RegExp]>([
    ['no object', [], 'body', /must be a JSON object/],
    ['another schema version', { ...accepted(), schemaVersion: 2 }, 'schemaVersion', /must be 1/],
    ['no reference', { ...accepted(), reference: undefined }, 'reference', /reference is missing/],
    [
      'a reference misheard',
      { ...accepted(), reference: `${reference.slice(0, -1)}9` },
      'reference',
      /check each character/,
    ],
    ['another kind', { ...accepted(), kind: 'lost' }, 'kind', /must be one of accepted/],
    ['no time', { ...accepted(), at: undefined }, 'at', /at is missing/],
    ['a time without a zone', { ...accepted(), at: '2026-07-01T10:00:00' }, 'at', /with its zone/],
    ['a day that does not exist', { ...accepted(), at: '2026-02-30T10:00:00Z' }, 'at', /date and time/],
    ['a time in the future', { ...accepted(), at: minutesFromNow(7) }, 'at', /in the future/],
    ['a booking without its time', { ...accepted(), kind: 'booked' }, 'appointment', /is missing/],
    [
      'an appointment years away',
      { ...accepted(), kind: 'booked', appointment: `${longFromNow}T10:00:00Z` },
      'appointment',
      /a year/,
    ],
    [
      'an appointment where none belongs',
      { ...accepted(), appointment: '2026-07-01T10:00:00Z' },
      'appointment',
      /only/,
    ],
    ['an excuse where none belongs', { ...accepted(), excused: true }, 'excused', /only to a missed/],
    ['an excuse in words', { ...accepted(), kind: 'missed', excused: 'yes' }, 'excused', /true or false/],
    ['a field too many', { ...accepted(), personName: 'Robin' }, 'personName', /not a field/],
  ])('is refused with the field and a sentence for %s', async (_why, content, field, sentence) => {
    const { status, body } = await send(content);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      error: 'invalid',
      problems: [{ field, message: expect.stringMatching(sentence) }],
    });
    expect(JSON.stringify(body) + lines.join()).not.toContain('Robin');
    expect(lines.join()).not.toContain('personName');
    expect(taken).toEqual([]);
  });

  it('is told every problem at once', async () => {
    const { body } = await send({ schemaVersion: 1, extra: 1 });
    expect(body).toMatchObject({ problems: { length: 4 } });
  });

  it.each(['', 'a b', 'a.b', 'x'.repeat(129)])('is refused for the webhook id "%s"', async (id) => {
    expect([400, 401]).toContain((await send(accepted(), { id })).status);
    expect(taken).toEqual([]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    'is refused with 415 as "%s"',
    async (type) => {
      expect(await send(accepted(), { headers: { 'content-type': type } })).toMatchObject({ status: 415 });
    },
  );

  it('may name its character set', async () => {
    expect(
      (await send(accepted(), { headers: { 'content-type': 'application/json; charset=utf-8' } })).status,
    ).toBe(200);
  });

  it.each([17_000, 200_000])('is refused with 413 at %i bytes', async (bytes) => {
    expect((await send({ ...accepted(), extra: 'x'.repeat(bytes) })).status).toBe(413);
    expect(taken).toEqual([]);
  });

  it('ends the wait for a sender who announces more than is taken', async () => {
    const headers = { 'content-type': 'application/json', 'content-length': String(10 ** 9) };
    const sending = httpRequest({ port, path: '/api/providers/cranstoun/reports', method: 'POST', headers });
    sending.on('error', () => {});
    sending.write('{');
    const [response] = await once(sending, 'response');
    expect(response.statusCode).toBe(413);
    sending.destroy();
  });
});
