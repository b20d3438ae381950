import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import type { Address } from '../../src/teams/address.ts';
import { plainView } from '../../src/teams/cardMessage.ts';
import { createAdapter } from '../../src/teams/createAdapter.ts';
import { teamsSender } from '../../src/teams/teamsSender.ts';
import { testClock } from '../support/clock/testClock.ts';
import { type FakeConnector, startFakeConnector } from '../support/fakeConnector.ts';
import { BOT, CHANNEL, executed, inChannel, mention, said, TENANT } from '../support/teams/activities.ts';
import { draw, startBot } from '../support/teams/startBot.ts';

// Microsoft: 7 sends in a second and 8 in two into one conversation, 50 requests a second for the app.

const log = createLog('silent');
const view = plainView('Booked');
let connector: FakeConnector;
/** When each request arrived, and into which conversation. */
let arrived: { at: number; to: string }[];
beforeEach(async () => {
  connector = await startFakeConnector();
  arrived = [];
  connector.watch(({ path, body }) => {
    const channel = (body.channelData as { channel?: { id?: string } } | undefined)?.channel?.id;
    const [, named = ''] = /conversations\/([^/;]+)/.exec(path) ?? [];
    arrived.push({ at: performance.now(), to: channel ?? named });
  });
});
afterEach(() => connector.close());

const at = (part: Partial<Address>): Address => ({
  ...{ kind: 'personal', serviceUrl: connector.serviceUrl, conversation: 'a:alex', bot: BOT.id },
  ...{ tenant: TENANT, ...part },
});
function newSender() {
  return teamsSender({
    adapter: createAdapter({ allowedTenants: [], log, now: testClock }),
    draw,
    log,
    now: testClock,
  });
}
function mostWithin(ms: number, to?: string): number {
  const instants = arrived.filter((one) => to === undefined || one.to === to).map((one) => one.at);
  return Math.max(
    0,
    ...instants.map((from) => instants.filter((one) => one >= from && one < from + ms).length),
  );
}

describe('posts outside a turn', () => {
  it('forty at once into a channel keep its limits, and who would wait longer than two seconds comes later', async () => {
    const sender = newSender();
    const started = performance.now();
    const channel = at({ kind: 'channel', conversation: CHANNEL });
    const results = await Promise.all(Array.from({ length: 40 }, () => sender.post(channel, view)));
    expect(performance.now() - started, 'no place is held for long').toBeLessThan(7_000);
    expect(mostWithin(1_000)).toBeLessThanOrEqual(7);
    expect(mostWithin(2_000)).toBeLessThanOrEqual(8);
    const sent = results.filter(({ result }) => result === 'sent');
    expect(sent.length).toBe(connector.sent.length);
    expect(sent.length, 'what may go goes').toBeGreaterThanOrEqual(8);
    for (const one of results)
      if (one.result !== 'sent')
        expect(one).toEqual({ result: 'later', why: 'limit', afterSeconds: expect.any(Number) });
    for (const one of results)
      if (one.result === 'later') {
        expect(one.afterSeconds).toBeGreaterThanOrEqual(1);
        expect(one.afterSeconds).toBeLessThanOrEqual(3);
      }
  });

  it('a hundred at once into as many chats keep the limit of the app', async () => {
    const sender = newSender();
    const results = await Promise.all(
      Array.from({ length: 100 }, (_, index) => sender.post(at({ conversation: `a:${index}` }), view)),
    );
    expect(results.filter(({ result }) => result === 'sent').length).toBeGreaterThan(50);
    expect(mostWithin(1_000)).toBeLessThanOrEqual(50);
  });

  it('after a 429 that asks to wait nothing goes into that conversation, and others are free', async () => {
    const sender = newSender();
    connector.playOnce({ status: 429, headers: { 'retry-after': '30' } });
    await sender.post(at({}), view);
    const place = { conversation: 'a:alex', activity: 'card-1' };
    const refused = await sender.post(at({}), view);
    expect(refused).toEqual({ result: 'later', why: 'limit', afterSeconds: expect.any(Number) });
    if (refused.result === 'later') expect(refused.afterSeconds).toBeGreaterThan(25);
    expect(await sender.update(place, at({}), view)).toMatchObject({ result: 'later', why: 'limit' });
    expect(await sender.post(at({ conversation: 'a:sam' }), view)).toMatchObject({ result: 'sent' });
    expect(connector.sent).toHaveLength(2);
  });

  // RFC 9110, section 10.2.3: a date says it as well, here one that is a minute ahead of the test's day.
  it('after a 429 that asks to wait until a date, in it as well', async () => {
    const sender = newSender();
    const until = new Date(testClock().getTime() + 60_000).toUTCString();
    connector.playOnce({ status: 429, headers: { 'retry-after': until } });
    await sender.post(at({}), view);
    const refused = await sender.post(at({}), view);
    expect(refused).toEqual({ result: 'later', why: 'limit', afterSeconds: expect.any(Number) });
    if (refused.result === 'later') expect(refused.afterSeconds).toBeGreaterThan(50);
    expect(connector.sent).toHaveLength(1);
  });

  it('after a 429 that asks for a second it goes when that is over', async () => {
    const sender = newSender();
    connector.playOnce({ status: 429, headers: { 'retry-after': '1' } });
    const started = performance.now();
    await sender.post(at({}), view);
    expect(await sender.post(at({}), view)).toMatchObject({ result: 'sent' });
    expect(performance.now() - started).toBeGreaterThanOrEqual(1_000);
  });
});

describe('answers in a turn', () => {
  it('ten commands at once in one chat are all answered, and keep its limits', async () => {
    const bot = await startBot({ turnMs: 9_500 });
    await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        bot.send(said(connector.serviceUrl, 'new', { id: `m-${index}` })),
      ),
    );
    expect(connector.sent).toHaveLength(10);
    expect(mostWithin(1_000)).toBeLessThanOrEqual(7);
    expect(mostWithin(2_000)).toBeLessThanOrEqual(8);
    await bot.close();
  });

  it('in the thread of a channel count with what is posted into the channel', async () => {
    const bot = await startBot({ turnMs: 9_500 });
    const sender = teamsSender({ adapter: bot.adapter, draw, log, now: testClock });
    const channel = at({ kind: 'channel', conversation: CHANNEL });
    const asked = said(connector.serviceUrl, '<at>Waymark</at> alerts here', {
      ...inChannel(),
      ...mention(),
    });
    await Promise.all([
      ...Array.from({ length: 6 }, () => sender.post(channel, view)),
      ...Array.from({ length: 3 }, () => bot.send(asked)),
    ]);
    expect(mostWithin(1_000, CHANNEL)).toBeLessThanOrEqual(7);
    expect(mostWithin(2_000, CHANNEL)).toBeLessThanOrEqual(8);
    await bot.close();
  });

  it('to a press by Execute go back in its answer, which is no send', async () => {
    const bot = await startBot();
    const data = { caseId: 'case-1', step: 'questions', revision: 3, nonce: 'n1', verb: 'answer' };
    const started = performance.now();
    for (let count = 0; count < 20; count += 1)
      await bot.send(executed(connector.serviceUrl, data, 'answer'));
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(connector.sent).toEqual([]);
    await bot.close();
  });
});
