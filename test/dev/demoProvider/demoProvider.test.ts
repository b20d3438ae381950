import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DemoProvider, startDemoProvider } from '../../../src/dev/demoProvider/startDemoProvider.ts';
import type { Report } from '../../../src/domain/case/case.ts';
import { createServer, type HttpServer } from '../../../src/http.ts';
import { createLog } from '../../../src/log.ts';
import { providerReports } from '../../../src/providers/providerReports.ts';
import { providerRoutes } from '../../../src/providers/providerRoutes.ts';
import { providerSender } from '../../../src/providers/providerSender.ts';
import {
  childCase,
  directoryOf,
  filedCase,
  filedEvent,
  force,
  newSecret,
  notice,
  recordOf,
  reference,
} from '../../providers/fixtures.ts';
import { schema } from '../../providers/schemas.ts';
import { fromNow, testClock } from '../../support/clock/testClock.ts';

const secrets = { cranstoun: [newSecret()], 'birmingham-yjs': [newSecret()] };
const log = createLog('silent');
let folder: string;
let demo: DemoProvider;
let waymark: HttpServer;
let waymarkUrl: string;
let reports: { provider: string; reference: string; report: Report }[];
let closed: boolean;

const directory = (url = 'http://127.0.0.1:9') =>
  directoryOf(
    Object.fromEntries(
      Object.entries(secrets).map(([id, each]) => [
        id,
        { url: `${url}/providers/${id}/referrals`, secrets: each },
      ]),
    ),
  );
const start = () => startDemoProvider({ port: 0, now: testClock, waymarkUrl, secrets, folder });
const sender = () =>
  providerSender({ directory: directory(demo.url), force, now: testClock, timeoutMs: 2_000 });
const page = async () => (await fetch(demo.url)).text();

beforeEach(async () => {
  reports = [];
  closed = false;
  const receive = providerReports({
    directory: directory(),
    log,
    now: testClock,
    takeReport: async (provider, about, report) => {
      if (closed) return { result: 'closed' };
      const known = reports.some((each) => each.report.id === report.id);
      if (!known) reports.push({ provider, reference: about, report });
      return { result: known ? 'repeated' : 'recorded', reference: about };
    },
  });
  waymark = createServer({ log, mount: [providerRoutes({ receive, publish: receive, log })] });
  waymarkUrl = `http://127.0.0.1:${await waymark.listen('127.0.0.1', 0)}`;
  folder = join(await mkdtemp(join(tmpdir(), 'demo-provider-')), 'inbox');
  demo = await start();
});

afterEach(async () => {
  await Promise.all([demo.close(), waymark.close()]);
  await rm(join(folder, '..'), { recursive: true });
});

async function press(
  report: string,
  more: Record<string, string> = {},
  headers: Record<string, string> = {},
) {
  const body = new URLSearchParams({ provider: 'cranstoun', reference, report, ...more });
  return fetch(`${demo.url}/reports`, { method: 'POST', body, headers, redirect: 'manual' });
}

async function post(body: string, secret: string, id = 'm-1', at = testClock(), provider = 'cranstoun') {
  const response = await fetch(`${demo.url}/providers/${provider}/referrals`, {
    method: 'POST',
    body,
    headers: {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, at, body),
    },
  });
  return response.status;
}

describe('the demo provider receives', () => {
  it('nothing at first, and says what to do', async () => {
    expect(await page()).toContain('Nothing here yet');
  });

  it('a referral from the product, and shows whom to call and what was agreed', async () => {
    expect(await sender()(notice('referral'), filedCase, recordOf([filedEvent]))).toEqual({ result: 'sent' });
    const text = await page();
    for (const words of [
      reference,
      'Robin Example',
      '07700 900123',
      'After six',
      'Attend the course',
      'PC Alex Carter',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('a joint decision request, with the carer and without buttons', async () => {
    const about = notice('joint-decision', 'birmingham-yjs');
    expect(await sender()(about, childCase, recordOf([filedEvent]))).toEqual({ result: 'sent' });
    const text = await page();
    expect(text).toContain('Chris Example, 07700 900456');
    expect(text).not.toContain('<button');
  });

  it('a drug alert, above everything, until it ends', async () => {
    const alert = (id: string, text: string, expiresAt: Date) =>
      JSON.stringify({
        schemaVersion: 1,
        kind: 'drug-alert',
        provider: 'cranstoun',
        force: { id: 'west-midlands', title: 'West Midlands Police' },
        alert: {
          id,
          drug: 'heroin',
          boroughs: ['dudley'],
          text,
          sentAt: '2026-11-20T09:00:00Z',
          expiresAt: expiresAt.toISOString(),
        },
      });
    const body = alert('a-1', 'Nitazenes found', fromNow(60_000));
    expect(schema('referral.v1')(JSON.parse(body))).toBe('valid');
    expect(await post(body, secrets.cranstoun[0] ?? '')).toBe(200);
    expect(await page()).toMatch(/Drug alert: heroin[\s\S]*Nitazenes found[\s\S]*dudley/);
    expect(await page()).toContain('0 referrals received');
    expect(await post(alert('a-2', 'Long over', new Date(0)), secrets.cranstoun[0] ?? '', 'm-2')).toBe(200);
    expect(await page()).not.toContain('Long over');
  });

  it('the same message once, however often it comes', async () => {
    const send = sender();
    await Promise.all([1, 2, 3].map(() => send(notice('referral'), filedCase, recordOf([filedEvent]))));
    expect(await readdir(folder)).toEqual(['000001.json']);
    expect((await page()).match(/<article/g)).toHaveLength(1);
  });

  it('a repeat with words that say so', async () => {
    const answers: unknown[] = [];
    const listening: typeof fetch = async (...request) => {
      const response = await fetch(...request);
      answers.push(await response.clone().json());
      return response;
    };
    const means = {
      directory: directory(demo.url),
      force,
      fetch: listening,
      now: testClock,
      timeoutMs: 2_000,
    };
    for (let times = 0; times < 2; times += 1) {
      await providerSender(means)(notice('referral'), filedCase, recordOf([filedEvent]));
    }
    expect(answers).toEqual([
      { received: true, repeated: false },
      { received: true, repeated: true },
    ]);
  });

  it('news on a referral, under that referral', async () => {
    const events = recordOf([filedEvent, { type: 'breach-decided', decision: 'excuse', reason: 'x' }]);
    await sender()(notice('referral'), filedCase, recordOf([filedEvent]));
    await sender()(notice('referral-update'), filedCase, events);
    expect(await page()).toContain('the miss is excused, please book again, to be done by Thu 22 Oct');
  });

  it('what it had before it was started again', async () => {
    await sender()(notice('referral'), filedCase, recordOf([filedEvent]));
    await press('accepted');
    await demo.close();
    await writeFile(join(folder, '000009.json'), '{"torn');
    demo = await start();
    expect(await page()).toMatch(/Robin Example[\s\S]*Accepted reported/);
    expect(await sender()(notice('referral'), filedCase, recordOf([filedEvent]))).toEqual({ result: 'sent' });
    expect((await page()).match(/<article/g)).toHaveLength(1);
  });

  it.each<[string, () => Promise<number>, number]>([
    ['a stranger', () => post('{}', newSecret()), 401],
    [
      'a message ten minutes old',
      () => post('{}', secrets.cranstoun[0] ?? '', 'm-1', fromNow(-600_000)),
      401,
    ],
    ['an unknown provider', () => post('{}', secrets.cranstoun[0] ?? '', 'm-1', testClock(), 'nobody'), 404],
    ['another kind of message', () => post('{"schemaVersion":2}', secrets.cranstoun[0] ?? ''), 422],
    ['no JSON', () => post('hello', secrets.cranstoun[0] ?? ''), 422],
    ['too much', () => post('x'.repeat(300_000), secrets.cranstoun[0] ?? ''), 413],
  ])('nothing from %s', async (_who, sending, status) => {
    expect(await sending()).toBe(status);
    expect(await page()).toContain('Nothing here yet');
  });

  it('hostile text as text', async () => {
    const name = `<script>alert(1)</script>"'&`;
    await sender()(notice('referral'), { ...filedCase, person: { name } }, recordOf([filedEvent]));
    const text = await page();
    expect(text).not.toContain('<script');
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;');
  });
});

describe('the demo provider reports', () => {
  beforeEach(async () => {
    await sender()(notice('referral'), filedCase, recordOf([filedEvent]));
  });

  it.each([
    ['accepted', { kind: 'accepted' }],
    ['declined', { kind: 'declined' }],
    ['attended', { kind: 'attended' }],
    ['missed', { kind: 'missed' }],
    ['missed-excused', { kind: 'missed', excused: true }],
    ['completed', { kind: 'completed' }],
    ['withdrawn', { kind: 'withdrawn' }],
  ])('by the button "%s", and shows that the product took it', async (button, report) => {
    const response = await press(button);
    expect([response.status, response.headers.get('location')]).toEqual([303, `/#cranstoun-${reference}`]);
    expect(reports).toMatchObject([{ provider: 'cranstoun', reference, report }]);
    expect(await page()).toContain('Waymark: recorded (200)');
    expect(await page()).toContain(`value="${button}"`);
  });

  it.each([
    ['2026-07-08T14:00', '2026-07-08T13:00:00.000Z'],
    ['2026-11-24T14:00', '2026-11-24T14:00:00.000Z'],
  ])('a booking at %s in London as %s', async (appointment, instant) => {
    await press('booked', { appointment });
    expect(reports[0]?.report.appointment).toBe(instant);
  });

  it.each([
    ['no time', { appointment: '' }],
    ['an hour the clocks skip', { appointment: '2026-03-29T01:30' }],
    ['a provider that is not its own', { provider: 'nobody', report: 'accepted' }],
    ['a button that does not exist', { report: 'constructor' }],
  ])('nothing for %s', async (_why, form) => {
    expect((await press('booked', form)).status).toBe(400);
    expect(reports).toEqual([]);
  });

  it('the last one again under its own id, and shows that it was a repeat', async () => {
    await press('accepted');
    await press('repeat');
    expect(reports).toHaveLength(1);
    expect(await page()).toContain('Waymark: repeated (200)');
  });

  it('what the product refuses, in its words', async () => {
    closed = true;
    await press('completed');
    expect(await page()).toContain('Waymark: This case is closed. Nothing more can be reported on it. (409)');
  });

  it('that the product does not answer', async () => {
    await waymark.close();
    await press('accepted');
    expect(await page()).toContain('Waymark: no answer');
  });

  it('nothing that another site asks for', async () => {
    expect((await press('accepted', {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(reports).toEqual([]);
  });
});
