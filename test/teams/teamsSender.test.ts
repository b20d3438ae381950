import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import type { Address } from '../../src/teams/address.ts';
import { plainView } from '../../src/teams/cardMessage.ts';
import { createAdapter } from '../../src/teams/createAdapter.ts';
import { type TeamsSender, teamsSender } from '../../src/teams/teamsSender.ts';
import { testClock } from '../support/clock/testClock.ts';
import { type FakeConnector, type Play, startFakeConnector } from '../support/fakeConnector.ts';
import { BOT, CHANNEL, TENANT } from '../support/teams/activities.ts';
import { draw } from '../support/teams/startBot.ts';

const log = createLog('silent');
const view = plainView('Booked', 'WM-7Q4K-93: first appointment booked.');
let connector: FakeConnector;
let sender: TeamsSender;
let chat: Address;
let channel: Address;

beforeAll(async () => {
  connector = await startFakeConnector();
  chat = {
    kind: 'personal',
    serviceUrl: connector.serviceUrl,
    conversation: 'a:alex',
    bot: BOT.id,
    tenant: TENANT,
  };
  channel = { ...chat, kind: 'channel', conversation: CHANNEL };
});
afterAll(() => connector.close());
beforeEach(() => {
  connector.sent.length = 0;
  // A new one knows of no limit that the test before has reached.
  const adapter = createAdapter({ allowedTenants: [], log, now: testClock, timeoutMs: 300 });
  sender = teamsSender({ now: testClock, adapter, draw, log, timeoutMs: 600 });
});
afterEach(() => connector.play(undefined));

const place = { conversation: 'a:alex', activity: 'card-9' };

describe('a new message', () => {
  it('goes to the chat by itself, announced, with a summary, and its place comes back', async () => {
    const result = await sender.post(chat, view);
    expect(result).toEqual({
      result: 'sent',
      place: { conversation: 'a:alex', activity: expect.stringMatching(/^activity-/) },
    });
    expect(connector.sent).toEqual([
      {
        method: 'POST',
        path: '/_connector/v3/conversations/a:alex/activities',
        body: expect.objectContaining({
          summary: 'A message card',
          channelData: { notification: { alert: true } },
          attachments: [expect.objectContaining({ contentType: 'application/vnd.microsoft.card.adaptive' })],
        }),
      },
    ]);
  });

  it('in a channel is a post of its own, and its place names the post', async () => {
    const result = await sender.post(channel, view);
    expect(connector.sent.map(({ method, path }) => [method, path])).toEqual([
      ['POST', '/_connector/v3/conversations'],
    ]);
    expect(connector.sent[0]?.body).toMatchObject({
      isGroup: true,
      channelData: { channel: { id: CHANNEL } },
      activity: { summary: 'A message card', type: 'message' },
    });
    if (result.result !== 'sent') throw new Error(result.result);
    expect(result.place?.conversation).toBe(`${CHANNEL};messageid=${result.place?.activity}`);
  });
});

describe('an update', () => {
  it('replaces the card where it stands, unannounced', async () => {
    expect(await sender.update(place, chat, view)).toEqual({ result: 'sent', place });
    expect(connector.sent).toHaveLength(1);
    expect(connector.sent[0]).toMatchObject({
      method: 'PUT',
      path: '/_connector/v3/conversations/a:alex/activities/card-9',
    });
    expect(connector.sent[0]?.body).not.toHaveProperty('channelData');
  });

  it('of a post in a channel reaches the post', async () => {
    const post = { conversation: `${CHANNEL};messageid=7`, activity: '7' };
    await sender.update(post, channel, view);
    expect(connector.sent[0]?.path).toBe(`/_connector/v3/conversations/${CHANNEL};messageid=7/activities/7`);
  });
});

const outcomes: readonly (readonly [string, Play, object])[] = [
  ['403', { status: 403 }, { result: 'blocked', why: 'teams-403' }],
  ['404', { status: 404 }, { result: 'gone', why: 'teams-404' }],
  ['412', { status: 412 }, { result: 'later', why: 'teams-412' }],
  [
    '429',
    { status: 429, headers: { 'retry-after': '7' } },
    { result: 'later', why: 'teams-429', afterSeconds: 7 },
  ],
  ['429 without a time', { status: 429 }, { result: 'later', why: 'teams-429' }],
  [
    '429 for a year',
    { status: 429, headers: { 'retry-after': '31536000' } },
    { result: 'later', why: 'teams-429', afterSeconds: 3600 },
  ],
  ['401', { status: 401 }, { result: 'later', why: 'teams-401' }],
  ['400', { status: 400 }, { result: 'refused', why: 'teams-400' }],
  ['413', { status: 413 }, { result: 'refused', why: 'teams-413' }],
  [
    '302 to elsewhere',
    { status: 302, headers: { location: '/elsewhere' } },
    { result: 'refused', why: 'teams-302' },
  ],
  ['408', { status: 408 }, { result: 'unsure', why: 'teams-408' }],
  ['500', { status: 500 }, { result: 'unsure', why: 'teams-500' }],
  ['502', { status: 502 }, { result: 'unsure', why: 'teams-502' }],
  ['503', { status: 503, headers: { 'retry-after': '1' } }, { result: 'unsure', why: 'teams-503' }],
  ['a dropped connection', { reset: true }, { result: 'unsure', why: 'ECONNRESET' }],
  ['silence', { silence: true }, { result: 'unsure', why: 'timeout' }],
];

describe.each([
  ['posting to a chat', () => sender.post(chat, view)],
  ['posting to a channel', () => sender.post(channel, view)],
  ['updating', () => sender.update(place, chat, view)],
] as const)('when %s', (_what, send) => {
  it.each(outcomes)(
    'after %s the result has its name, and it was sent exactly once',
    async (_answer, play, result) => {
      connector.play(play);
      const started = performance.now();
      expect(await send()).toEqual(result);
      expect(connector.sent).toHaveLength(1);
      expect(performance.now() - started, 'the deadline holds').toBeLessThan(2_000);
    },
  );
});

describe('what never leaves', () => {
  it('nobody listens there: later', async () => {
    const gone = await startFakeConnector();
    await gone.close();
    const result = await sender.post({ ...chat, serviceUrl: gone.serviceUrl }, view);
    expect(result).toEqual({ result: 'later', why: 'ECONNREFUSED' });
  });

  it.each([
    ['another machine', { serviceUrl: 'https://evil.example/' }, 'no-such-address'],
    [
      "Microsoft's own, as long as nobody is authenticated",
      { serviceUrl: 'https://smba.trafficmanager.net/uk/' },
      '',
    ],
  ])('an address at %s is not written to', async (_what, part) => {
    expect(await sender.post({ ...chat, ...part }, view)).toEqual({
      result: 'refused',
      why: 'address-not-allowed',
    });
  });

  it.each([[null], ['a:alex'], [{ conversation: 'a:alex' }]])(
    'a remembered value that is no address: %j',
    async (it) => {
      expect(await sender.post(it, view)).toEqual({ result: 'refused', why: 'no-address' });
    },
  );

  it('a view that cannot be drawn', async () => {
    const adapter = createAdapter({ allowedTenants: [], log, now: testClock });
    const broken = teamsSender({
      now: testClock,
      adapter,
      log,
      draw: () => {
        throw new Error('template');
      },
    });
    expect(await broken.post(chat, view)).toEqual({ result: 'refused', why: 'not-drawn' });
    expect(connector.sent).toEqual([]);
  });
});

it('writes one at a time into one conversation, and side by side into others', async () => {
  const own = await startFakeConnector();
  own.play({ delayMs: 30 });
  const at = (conversation: string) => ({ ...chat, serviceUrl: own.serviceUrl, conversation });
  await Promise.all([
    sender.post(at('a:1'), view),
    sender.post(at('a:1'), view),
    sender.update(place, at('a:1'), view),
  ]);
  expect([own.sent.length, own.mostAtOnce()]).toEqual([3, 1]);
  await Promise.all([sender.post(at('a:1'), view), sender.post(at('a:2'), view)]);
  expect(own.mostAtOnce()).toBe(2);
  await own.close();
});

it('goes on with the next one after a failure', async () => {
  connector.play({ status: 403 });
  const first = sender.post(chat, view);
  const second = first.then(() => connector.play(undefined));
  const third = sender.post(chat, view);
  await second;
  expect((await first).result).toBe('blocked');
  expect(['sent', 'blocked']).toContain((await third).result);
});
