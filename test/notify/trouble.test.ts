import { describe, expect, it } from 'vitest';
import { replay } from '../../src/domain/case/apply.ts';
import { notifySender } from '../../src/notify/notifySender.ts';
import { noteMessage } from '../../src/turns/noteMessage.ts';
import { noticesOf, post, until } from '../outbox/harness.ts';
import { testClock } from '../support/clock/testClock.ts';
import type { Trouble } from '../support/fakeNotify.ts';
import { westMidlands } from '../support/westMidlands.ts';
import { messenger, words } from './messenger.ts';

describe('a message on a bad line', () => {
  it.each<[string, Trouble['what'], object]>([
    [
      'not on the guest list',
      {
        answer: 400,
        kind: 'BadRequestError',
        message: "Can't send to this recipient using a team-only API key",
      },
      { result: 'refused', why: 'not-on-guest-list' },
    ],
    [
      'too many in a minute',
      { answer: 429, kind: 'RateLimitError', message: 'Exceeded rate limit for key type LIVE' },
      { result: 'later', why: 'rate-limit', afterSeconds: 60 },
    ],
    [
      'too many today',
      { answer: 429, kind: 'TooManyRequestsError', message: 'Exceeded send limits (50) for today' },
      { result: 'later', why: 'daily-limit', afterSeconds: 3600 },
    ],
    [
      'a fault there',
      { answer: 500, kind: 'Exception', message: 'Internal server error' },
      { result: 'unsure', why: 'http-500', afterSeconds: 60 },
    ],
    ['a connection cut', 'reset', { result: 'unsure', why: 'ECONNRESET', afterSeconds: 60 }],
    ['no answer', 'hang', { result: 'unsure', why: 'timeout', afterSeconds: 60 }],
  ])('meets %s', async (_what, what, result) => {
    const { say, fake } = await messenger({}, { timeoutMs: 300 });
    fake.troubles.push({ on: 'POST', what });
    expect(await say()).toEqual(result);
    expect(fake.sent()).toEqual([]);
  });

  it.each<[string, Trouble['what']]>([
    ['429', { answer: 429, kind: 'RateLimitError', message: 'Exceeded rate limit' }],
    ['500', { answer: 500, kind: 'Exception', message: 'Internal server error' }],
    ['a connection cut after Notify kept it', 'keep-then-reset'],
    ['no answer after Notify kept it', 'keep-then-hang'],
  ])('reaches them exactly once after %s', async (_what, what) => {
    const { say, fake, messages } = await messenger({}, { timeoutMs: 300 });
    fake.troubles.push({ on: 'POST', what });
    expect(await say()).not.toEqual({ result: 'sent' });
    expect(await say()).toEqual({ result: 'sent' });
    expect(fake.sent(), 'how many texts the victim got').toHaveLength(1);
    expect(await messages()).toMatchObject([{ notifyId: fake.sent()[0]?.id }]);
  });

  it('is not sent while Notify cannot say whether it has it', async () => {
    const { say, fake } = await messenger();
    fake.troubles.push({ on: 'GET', what: { answer: 500, kind: 'Exception', message: 'Internal' } });
    expect(await say()).toMatchObject({ result: 'unsure' });
    expect(fake.asked).toEqual(['GET /v2/notifications?reference=notice-1']);
  });

  it('reaches them once when the process dies between the sending and the commit', async () => {
    const { fake, client, load, deps, say, messages } = await messenger();
    const dying = notifySender({
      notify: { client, words },
      force: westMidlands,
      surveyUrl: async () => undefined,
      record: () => Promise.reject(new Error('killed')),
      now: testClock,
    });
    const record = await load();
    const [notice] = record.notices;
    if (notice === undefined) throw new Error('The case has no notice');
    await expect(dying(notice, replay(record.events), record)).rejects.toThrow('killed');
    expect(await say(), 'after the restart').toEqual({ result: 'sent' });
    // And when it dies between that commit and the notice's own.
    expect(await say()).toEqual({ result: 'sent' });
    await noteMessage('case-1', 'notify:notice-1', [], deps);
    expect(fake.sent(), 'how many texts the victim got').toHaveLength(1);
    expect(await messages(), 'how often the case says so').toHaveLength(1);
  });

  it('goes through the outbox once, after Notify had too much to do', async () => {
    const { fake, store, deliver, id } = await messenger();
    fake.troubles.push({
      on: 'POST',
      what: { answer: 429, kind: 'RateLimitError', message: 'Exceeded rate limit' },
    });
    const { clock } = post(store, (notice, record) =>
      notice.to === 'victim' ? deliver(notice, replay(record.events), record) : { result: 'sent' },
    );
    await until(
      'the first attempt is written down',
      async () => (await noticesOf(store, id))[0]?.attempts === 1,
    );
    clock(5);
    await until('the message is sent', () => fake.sent().length > 0);
    clock(60);
    await until('nothing of it is left but the look at what became of it', async () =>
      (await noticesOf(store, id))
        .filter(({ to }) => to === 'victim')
        .every(({ state, kind }) => state === 'sent' || kind === 'victim-message-check'),
    );
    expect(fake.sent(), 'how many texts the victim got').toHaveLength(1);
  });
});
