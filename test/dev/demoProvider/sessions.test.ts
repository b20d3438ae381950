import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ical from 'node-ical';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DemoProvider, startDemoProvider } from '../../../src/dev/demoProvider/startDemoProvider.ts';
import type { Session } from '../../../src/domain/booking/session.ts';
import { createServer, type HttpServer } from '../../../src/http.ts';
import { createLog } from '../../../src/log.ts';
import { providerRoutes } from '../../../src/providers/providerRoutes.ts';
import { providerSender } from '../../../src/providers/providerSender.ts';
import { providerSessions } from '../../../src/providers/providerSessions.ts';
import {
  directoryOf,
  filedCase,
  filedEvent,
  filing,
  force,
  newSecret,
  notice,
  recordOf,
  reference,
} from '../../providers/fixtures.ts';
import { publishing, force as threeInterventions } from '../../providers/publishing.ts';
import { longFromNow, trickyDays } from '../../support/clock/days.ts';
import { fromNow, testClock } from '../../support/clock/testClock.ts';

const secrets = { cranstoun: [newSecret()], 'victim-support': [newSecret()] };
const courses = [
  { provider: 'cranstoun', intervention: 'arv', title: 'Alcohol-Related Violence Course' },
  { provider: 'cranstoun', intervention: 'divert', title: 'Divert', language: 'pl' },
  { provider: 'victim-support', intervention: 'cara', title: 'CARA' },
];
const log = createLog('silent');
/** Far enough from today, whenever this runs. */
const day = fromNow(30 * 86_400_000)
  .toISOString()
  .slice(0, 10);
let folder: string;
let publisher: Awaited<ReturnType<typeof publishing>>;
let waymark: HttpServer;
let waymarkUrl: string;
let demo: DemoProvider;

const directory = (url = 'http://127.0.0.1:9') =>
  directoryOf(
    Object.fromEntries(
      Object.entries(secrets).map(([id, each]) => [
        id,
        { url: `${url}/providers/${id}/referrals`, secrets: each },
      ]),
    ),
  );
const start = () => startDemoProvider({ port: 0, now: testClock, waymarkUrl, secrets, folder, courses });
const page = async () => (await fetch(demo.url)).text();

beforeEach(async () => {
  publisher = await publishing();
  const publish = providerSessions({
    directory: directory(),
    interventions: threeInterventions.interventions,
    publish: publisher.publish,
    log,
    now: testClock,
  });
  waymark = createServer({ log, mount: [providerRoutes({ receive: publish, publish, log })] });
  waymarkUrl = `http://127.0.0.1:${await waymark.listen('127.0.0.1', 0)}`;
  folder = join(await mkdtemp(join(tmpdir(), 'demo-sessions-')), 'inbox');
  demo = await start();
});
afterEach(async () => {
  await Promise.all([demo.close(), waymark.close()]);
  await publisher.close();
  await rm(join(folder, '..'), { recursive: true });
});

const filled = {
  course: 'cranstoun arv',
  startsAt: `${day}T14:00`,
  minutes: '90',
  places: '2',
  where: 'Digbeth Hall',
  language: 'pa',
  onlyFor: 'female',
};

async function publish(change: Record<string, string> = {}, headers: Record<string, string> = {}) {
  const body = new URLSearchParams({ ...filled, ...change });
  return fetch(`${demo.url}/sessions`, { method: 'POST', body, headers, redirect: 'manual' });
}

async function callOff(id: string) {
  const body = new URLSearchParams({ provider: 'cranstoun', callOff: id });
  return fetch(`${demo.url}/sessions`, { method: 'POST', body, redirect: 'manual' });
}

async function stored(intervention = 'arv'): Promise<readonly Session[]> {
  const records = await publisher.store.sessions.comingUp(intervention, testClock().toISOString());
  return records.map(({ session }) => session);
}

/** Files a case that has a place in the session, and sends its referral. */
async function refer(session: Session) {
  const { provider, startsAt, endsAt, where, language } = session;
  const key = `${provider}:${session.id}`;
  const appointment = { session: key, provider, startsAt, ...(endsAt && { endsAt }), where, language };
  const theCase = {
    ...filedCase,
    filed: { ...filing, required: filing.required.map((row) => ({ ...row, appointment })) },
  };
  const send = providerSender({ directory: directory(demo.url), force, now: testClock, timeoutMs: 2_000 });
  expect(await send(notice('referral'), theCase, recordOf([filedEvent]))).toEqual({ result: 'sent' });
  return { theCase, send };
}

async function firstStored(): Promise<Session> {
  const [session] = await stored();
  if (!session) throw new Error('nothing was published');
  return session;
}

describe('the demo provider publishes', () => {
  it('what is filled in, signed, at the time London’s clock shows', async () => {
    const response = await publish();
    expect([response.status, response.headers.get('location')]).toEqual([303, '/#sessions']);
    const inLondon = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' });
    const session = await firstStored();
    expect(inLondon.format(new Date(session.startsAt))).toBe('14:00');
    expect(session.startsAt.slice(0, 10)).toBe(day);
    expect(Date.parse(session.endsAt ?? '') - Date.parse(session.startsAt)).toBe(90 * 60_000);
    expect(session).toMatchObject({ where: 'Digbeth Hall', places: 2, language: 'pa', onlyFor: 'female' });
  });

  it('and shows it with its places', async () => {
    await publish();
    const text = await page();
    for (const words of ['Digbeth Hall, in pa, women only', '2 of 2 places left', 'Waymark: published (200)'])
      expect(text).toContain(words);
  });

  it('several, one after another', async () => {
    await publish();
    await publish({ course: 'victim-support cara', startsAt: `${day}T10:00` });
    expect(await stored('arv')).toHaveLength(1);
    expect(await stored('cara')).toHaveLength(1);
    expect(await page()).toContain('2 published');
  });

  it('what the product refuses, in its words, and does not list it', async () => {
    await publish({ startsAt: `${longFromNow}T10:00` });
    const text = await page();
    expect(text).toContain('upsert.0.startsAt is more than 180 days ahead: publish it later. (400)');
    expect(text).toContain('0 published');
  });

  it.each<[string, Record<string, string>]>([
    ['no time', { startsAt: '' }],
    ['an hour the clocks skip', { startsAt: `${trickyDays['the day the clocks go forward']}T01:30` }],
    ['no length', { minutes: '' }],
    ['places that are no number', { places: 'many' }],
    ['a course that is not its own', { course: 'cranstoun cara' }],
    ['a provider that is not its own', { course: 'nobody arv' }],
  ])('nothing for %s', async (_why, change) => {
    expect((await publish(change)).status).toBe(400);
    expect(await stored()).toEqual([]);
  });

  it('nothing that another site asks for', async () => {
    expect((await publish({}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(await stored()).toEqual([]);
  });

  it('that a session is called off', async () => {
    await publish();
    const { id } = await firstStored();
    await callOff(id);
    expect(await firstStored()).toMatchObject({ id, cancelled: true });
    expect(await page()).toContain('Called off');
  });

  it('hostile text as text', async () => {
    await publish({ where: '<script>alert(1)</script>' });
    expect(await page()).not.toContain('<script');
  });
});

describe('at the start of local mode', () => {
  it('there are three sessions of every course, all of which the product takes', async () => {
    await demo.publishFirst();
    for (const { intervention, language = 'en' } of courses)
      expect((await stored(intervention)).map((one) => one.language)).toEqual([language, language, language]);
    expect(await page()).toContain('9 published');
  });

  it('a restart publishes nothing twice and brings back nothing that was called off', async () => {
    await demo.publishFirst();
    const { id } = await firstStored();
    await callOff(id);
    await demo.close();
    demo = await start();
    await demo.publishFirst();
    expect(await stored()).toHaveLength(3);
    expect(await firstStored()).toMatchObject({ id, cancelled: true });
  });

  it('a product that does not answer yet is asked again at the next start', async () => {
    await waymark.close();
    await demo.publishFirst();
    expect(await page()).toContain('0 published');
  });
});

describe('calling off', () => {
  it.each(['', 'nothing-of-the-kind'])('needs a session that is published: "%s"', async (id) => {
    await publish();
    expect((await callOff(id)).status).toBe(400);
    expect((await firstStored()).cancelled).toBeUndefined();
  });
});

describe('the place of a person', () => {
  let session: Session;
  beforeEach(async () => {
    await publish();
    session = await firstStored();
  });

  it('is counted while their case lasts', async () => {
    const { theCase, send } = await refer(session);
    expect(await page()).toContain('1 of 2 places left');
    const state = { status: 'closed', how: 'withdrawn', at: testClock().toISOString() } as const;
    await send(notice('referral-update'), { ...theCase, state }, recordOf([filedEvent]));
    expect(await page()).toContain('2 of 2 places left');
  });

  it('is a file for the calendar of their phone, that names nobody and no course', async () => {
    await refer(session);
    const [, link = ''] = /<a href="([^"]+)">Calendar file<\/a>/.exec(await page()) ?? [];
    const response = await fetch(`${demo.url}${link}`);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="appointment.ics"');
    const text = await response.text();
    expect(text).not.toMatch(/Robin|07700|alcohol|course|police|waymark/i);
    expect(text).not.toContain(reference);
    const events = Object.values(ical.sync.parseICS(text)).filter((part) => part?.type === 'VEVENT');
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ summary: 'Appointment', location: 'Digbeth Hall' });
    expect(events[0]?.start.toISOString()).toBe(session.startsAt);
    expect(events[0]?.end?.toISOString()).toBe(session.endsAt);
  });

  it('is the same entry when the file is fetched again', async () => {
    await refer(session);
    const uid = async () => {
      const text = await (await fetch(`${demo.url}/calendar/cranstoun/${reference}.ics`)).text();
      return /^UID:.+$/m.exec(text)?.[0];
    };
    expect(await uid()).toMatch(/^UID:[0-9a-f]{32}@demo-provider\.example/);
    expect(await uid()).toBe(await uid());
  });

  it('has no file when there is none', async () => {
    for (const path of [`cranstoun/${reference}`, 'cranstoun/WM-0000-00', 'nobody/x', '..%2Fcranstoun/x'])
      expect((await fetch(`${demo.url}/calendar/${path}.ics`)).status, path).toBe(404);
  });
});
