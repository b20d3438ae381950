import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import type { Feed } from '../../src/providers/calendar/feed.ts';
import { readCalendar } from '../../src/providers/calendar/readCalendar.ts';
import { sessionsIn } from '../../src/providers/calendar/sessionsIn.ts';
import { type Calendars, startCalendars } from '../../src/providers/calendar/startCalendars.ts';
import { calendar, event, feed } from './calendars.ts';
import { type Behaviour, endWith, startFakeProvider } from './fakeProvider.ts';
import { now, publishing } from './publishing.ts';

const tuesday = event('u-1', 'DTSTART;TZID=Europe/London:20261124T140000', 'RRULE:FREQ=WEEKLY;COUNT=2');
const friday = event('u-2', 'DTSTART;TZID=Europe/London:20261127T100000');
const inTime = ['2026-11-24T14:00:00.000Z', '2026-11-27T10:00:00.000Z', '2026-12-01T14:00:00.000Z'];

let publisher: Awaited<ReturnType<typeof publishing>>;
let server: Awaited<ReturnType<typeof startFakeProvider>>;
let answer: Behaviour;
let running: Calendars | undefined;
const others: { close(): Promise<void> }[] = [];
const lines: string[] = [];
const log = createLog('debug', { write: (line) => lines.push(line) });

beforeEach(async () => {
  lines.length = 0;
  publisher = await publishing();
  server = await startFakeProvider((response, request) => answer(response, request));
});
afterEach(async () => {
  await running?.stop();
  running = undefined;
  await server.close();
  for (const other of others.splice(0)) await other.close();
  await publisher.close();
});

/** In this thread: starting one for each reading would take most of the time of these tests. */
const here: typeof readCalendar = async (text, of, at) => sessionsIn(text, of, at);

type Options = {
  read?: typeof readCalendar;
  feeds?: readonly Feed[];
  loopback?: boolean;
  timeoutMs?: number;
  time?: () => Date;
};

/** Starts to read, waits for the first reading, and gives a way to read again. */
async function reading(options: Options = {}): Promise<() => Promise<void>> {
  const { feeds = [{ ...feed, url: server.url }], loopback = true, timeoutMs = 2_000, read = here } = options;
  const time = options.time ?? (() => new Date(now));
  running = startCalendars({ feeds, loopback, timeoutMs, read, log, now: time, publish: publisher.publish });
  await running.readNow();
  return running.readNow;
}

const sending =
  (text: string, headers: Record<string, string> = {}, status = 200): Behaviour =>
  (response: ServerResponse) =>
    endWith(response, status, { 'content-type': 'text/calendar', ...headers }, text);

async function coming(): Promise<readonly string[]> {
  const records = await publisher.store.sessions.comingUp('arv', now);
  return records.flatMap(({ session }) => (session.cancelled ? [] : [session.startsAt]));
}

describe('a calendar', () => {
  it('becomes sessions that can be booked', async () => {
    answer = sending(calendar(...tuesday, ...friday));
    await reading({ read: readCalendar });
    expect(await coming()).toEqual(inTime);
    expect(server.arrived[0]?.headers).toMatchObject({ accept: 'text/calendar' });
    expect(lines.join()).toContain('calendar-read');
  });

  it('changes nothing when it is read again', async () => {
    answer = sending(calendar(...tuesday));
    const again = await reading();
    await again();
    expect(server.arrived).toHaveLength(2);
    const records = await publisher.store.sessions.comingUp('arv', now);
    expect(records.map(({ revision }) => revision)).toEqual([1, 1]);
  });

  it('is not sent again while it has not changed', async () => {
    answer = (response, request) =>
      request.headers['if-none-match'] === '"v1"'
        ? endWith(response, 304)
        : sending(calendar(...tuesday), { etag: '"v1"' })(response, request);
    const again = await reading();
    await again();
    expect(server.arrived.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"v1"']);
    expect(await coming()).toHaveLength(2);
  });

  it('is asked for by its day where the server gives no tag', async () => {
    const changed = 'Mon, 16 Nov 2026 09:00:00 GMT';
    answer = sending(calendar(...tuesday), { 'last-modified': changed });
    const again = await reading();
    await again();
    expect(server.arrived[1]?.headers['if-modified-since']).toBe(changed);
  });

  it('is read whole after half a day all the same, because its 90 days move on', async () => {
    let time = new Date(now);
    const weekly = event('u-1', 'DTSTART;TZID=Europe/London:20261124T140000', 'RRULE:FREQ=WEEKLY');
    answer = (response, request) =>
      request.headers['if-none-match'] === '"v1"'
        ? endWith(response, 304)
        : sending(calendar(...weekly), { etag: '"v1"' })(response, request);
    const again = await reading({ time: () => time });
    const before = (await coming()).length;
    time = new Date(time.getTime() + 7 * 86_400_000);
    await again();
    expect(await coming()).toHaveLength(before + 1);
  });

  it('calls a session off at once where its event says so, and keeps who had a place until they are told', async () => {
    answer = sending(calendar(...friday));
    const again = await reading();
    const [id = ''] = await publisher.coming();
    await publisher.claim(id, 'booked', 'case-1');
    answer = sending(calendar(...friday.slice(0, -1), 'STATUS:CANCELLED', 'END:VEVENT'));
    await again();
    expect(await publisher.load(id)).toMatchObject({
      session: { cancelled: true },
      bookings: [{ caseId: 'case-1' }],
    });
    expect(publisher.settled).toEqual([`cranstoun:${id}`]);
  });

  it('ends what is gone from it when a second reading lacks it too, even where it has not changed since', async () => {
    answer = sending(calendar(...tuesday, ...friday));
    const again = await reading();
    answer = (response, request) =>
      request.headers['if-none-match']
        ? endWith(response, 304)
        : sending(calendar(...tuesday), { etag: '"v2"' })(response, request);
    await again();
    expect(await coming()).toEqual(inTime);
    await again();
    expect(await coming()).toEqual(inTime.filter((start) => !start.startsWith('2026-11-27')));
  });

  it('ends nothing that was missing once and is there again', async () => {
    answer = sending(calendar(...tuesday, ...friday));
    const again = await reading();
    for (const text of [calendar(), calendar(...tuesday, ...friday), calendar(...tuesday)]) {
      answer = sending(text);
      await again();
    }
    expect(await coming()).toEqual(inTime);
  });

  it('keeps the sessions of an event that cannot be understood any more', async () => {
    answer = sending(calendar(...tuesday, ...friday));
    const again = await reading();
    answer = sending(calendar(...tuesday, ...event('u-2', 'DTSTART:hello')));
    for (let times = 0; times < 3; times += 1) await again();
    expect(await coming()).toEqual(inTime);
    expect(lines.join()).toContain('"faults":["no-start:1"]');
  });

  it('leaves alone what was published through the API, or stands in another calendar', async () => {
    const session = {
      id: 'api',
      provider: 'cranstoun',
      intervention: 'arv',
      where: 'x',
      places: 1,
      language: 'en',
    };
    const startsAt = '2026-11-26T10:00:00.000Z';
    const sessions = [{ ...session, startsAt }];
    await publisher.publish({ provider: 'cranstoun', sessions, endsWhenMissing: () => false });
    const second = await startFakeProvider(sending(calendar(...friday)));
    others.push(second);
    answer = sending(calendar(...tuesday));
    const feeds = [
      { ...feed, url: server.url },
      { ...feed, intervention: 'divert', url: second.url },
    ];
    const again = await reading({ feeds });
    await again();
    await again();
    expect(await coming()).toEqual(['2026-11-24T14:00:00.000Z', startsAt, '2026-12-01T14:00:00.000Z']);
    expect(await publisher.coming('divert')).toHaveLength(1);
  });
});

describe('a calendar that cannot be read', () => {
  const large = `X-FILLER:${'x'.repeat(2 * 1024 * 1024)}`;
  it.each<[string, Behaviour, string]>([
    ['refuses', sending('no', {}, 403), 'http-403'],
    ['breaks down', sending('no', {}, 500), 'http-500'],
    ['says 304 to what was never asked', sending('', {}, 304), 'http-304'],
    ['answers with a page', sending('<!doctype html>Robin Example'), 'not-a-whole-calendar'],
    ['stops in the middle', sending(calendar(...tuesday).slice(0, 200)), 'not-a-whole-calendar'],
    ['is compressed unasked', sending('x', { 'content-encoding': 'gzip' }), 'compressed'],
    ['is not UTF-8', (response) => endWith(response, 200, {}, Buffer.from([0x42, 0xff, 0xfe])), 'not-utf-8'],
    ['announces that it is huge', sending(calendar(large)), 'too-large'],
    [
      'is huge without saying so',
      (response) => {
        response.writeHead(200);
        for (let megabytes = 0; megabytes < 3; megabytes += 1) response.write(Buffer.alloc(1024 * 1024, 'x'));
        response.end();
      },
      'too-large',
    ],
    ['says nothing', () => {}, 'timeout'],
    [
      'speaks one letter at a time',
      (response) => {
        const timer = setInterval(() => response.write('B'), 20);
        response.on('close', () => clearInterval(timer));
      },
      'timeout',
    ],
    ['hangs up', (_response, request) => request.socket.resetAndDestroy(), 'ECONNRESET'],
    ['sends elsewhere without saying where', sending('', {}, 302), 'bad-redirect'],
    ['sends round in circles', sending('', { location: '/referrals' }, 302), 'too-many-redirects'],
  ])('%s: the last good reading stays, and the log says why in a code', async (_what, behaviour, code) => {
    answer = sending(calendar(...tuesday));
    const again = await reading({ timeoutMs: 1500 });
    answer = behaviour;
    await again();
    await again();
    expect(await coming()).toHaveLength(2);
    expect(lines.join()).toContain(`"code":"${code}","failures":2`);
    answer = sending(calendar(...tuesday, ...friday));
    await again();
    expect(await coming()).toEqual(inTime);
  });

  it('keeps no other calendar from being read', async () => {
    const second = await startFakeProvider(sending(calendar(...friday)));
    others.push(second);
    answer = sending('no', {}, 500);
    const feeds = [
      { ...feed, url: server.url },
      { ...feed, intervention: 'divert', url: second.url },
    ];
    await reading({ feeds });
    expect(await publisher.coming('divert')).toHaveLength(1);
  });

  it('leaves nothing of its words or its address in the log', async () => {
    const feeds = [{ ...feed, url: `${server.url}?token=TOP-SECRET` }];
    answer = sending(calendar(...tuesday, ...event('robin@provider.example', 'DTSTART:Robin Example')));
    const again = await reading({ feeds });
    answer = sending('Robin Example 07700 900123');
    await again();
    await server.close();
    await again();
    server = await startFakeProvider((response, request) => answer(response, request));
    expect(lines.filter((line) => line.includes('calendar-'))).toHaveLength(3);
    expect(lines.join()).not.toMatch(/Robin|07700|TOP-SECRET|127\.0\.0\.1/);
  });

  it('does not hold up the end', async () => {
    answer = () => {};
    const feeds = [{ ...feed, url: server.url }];
    running = startCalendars({
      feeds,
      loopback: true,
      log,
      now: () => new Date(now),
      publish: publisher.publish,
    });
    const started = performance.now();
    await running.stop();
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('a redirect', () => {
  it('is followed on the same host', async () => {
    answer = (response, request) =>
      request.url === '/new.ics'
        ? sending(calendar(...tuesday))(response, request)
        : endWith(response, 301, { location: '/new.ics' });
    await reading();
    expect(await coming()).toHaveLength(2);
  });

  it('is not followed anywhere else', async () => {
    const elsewhere = await startFakeProvider(sending(calendar(...tuesday)));
    others.push(elsewhere);
    answer = (response) => endWith(response, 302, { location: elsewhere.url });
    await reading();
    expect(elsewhere.arrived).toEqual([]);
    expect(lines.join()).toContain('redirect-elsewhere');
  });
});

describe('an address that is not on the internet', () => {
  it.each([
    ['http://127.0.0.1:PORT/x', 'private-address'],
    ['http://localhost:PORT/x', 'not-https'],
    ['https://localhost:PORT/x', 'private-address'],
    ['https://127.0.0.1:PORT/x', 'private-address'],
    ['https://[::1]:PORT/x', 'private-address'],
    ['https://[::ffff:127.0.0.1]:PORT/x', 'private-address'],
    ['https://10.0.0.1/x', 'private-address'],
    ['https://192.168.1.1/x', 'private-address'],
    ['https://169.254.169.254/latest/meta-data', 'private-address'],
    ['https://0x7f000001:PORT/x', 'private-address'],
    ['https://[fd00::1]/x', 'private-address'],
  ])('is not asked outside local mode: %s', async (url, code) => {
    answer = sending(calendar(...tuesday));
    const port = new URL(server.url).port;
    await reading({ loopback: false, feeds: [{ ...feed, url: url.replace('PORT', port) }] });
    expect(server.arrived).toEqual([]);
    expect(lines.join()).toContain(`"code":"${code}"`);
  });

  it.each(['https://10.0.0.1/x', 'https://169.254.169.254/x'])(
    'is not asked in local mode either, but for this machine itself: %s',
    async (url) => {
      await reading({ feeds: [{ ...feed, url }] });
      expect(lines.join()).toContain('"code":"private-address"');
    },
  );
});
