import { describe, expect, it } from 'vitest';
import { replay } from '../../src/domain/case/apply.ts';
import { endOf } from '../../src/notify/checkMessage.ts';
import { messenger } from './messenger.ts';

describe('what became of a message', () => {
  it('is recorded once it is delivered, and the call in which they are told stays due', async () => {
    const { say, fake, messages, load } = await messenger();
    await say();
    fake.pass(6);
    expect(await say('victim-message-check')).toEqual({ result: 'sent' });
    expect(await messages()).toMatchObject([{ ended: 'delivered' }]);
    expect(replay((await load()).events).victim?.told).not.toHaveProperty('disposal');
  });

  it.each(['07700900002', '07700900003'])('is a call to make when %s cannot be reached', async (phone) => {
    const { say, fake, messages, load } = await messenger({ details: { phone } });
    await say();
    fake.pass(6);
    await say('victim-message-check');
    expect(await messages()).toMatchObject([{ ended: 'failed' }]);
    const { notices, events, call } = await load();
    expect(notices).toContainEqual(expect.objectContaining({ to: 'officer', news: 'message-failed' }));
    expect(replay(events).victim?.told).toEqual({});
    expect(call?.clocks, 'the call is due no more').toContain('disposal');
  });

  it('is asked again after 10 minutes, then 20, then 40, and never more than 6 hours', async () => {
    const { say } = await messenger();
    await say();
    const waits: unknown[] = [];
    for (const attempts of [0, 1, 2, 9, 40]) waits.push(await say('victim-message-check', attempts));
    expect(waits).toEqual(
      [600, 1200, 2400, 21_600, 21_600].map((afterSeconds) => ({
        result: 'later',
        why: 'on-its-way',
        afterSeconds,
      })),
    );
  });

  it('is a call to make after four days without an end', async () => {
    const { say, messages, clock } = await messenger();
    await say();
    clock(30 + 97 * 60);
    expect(await say('victim-message-check')).toEqual({ result: 'sent' });
    expect(await messages()).toMatchObject([{ ended: 'failed' }]);
  });

  it('is asked again when Notify does not answer, and recorded once', async () => {
    const { say, fake, messages, load } = await messenger();
    await say();
    fake.pass(6);
    fake.troubles.push({ on: 'GET', what: 'reset' });
    expect(await say('victim-message-check')).toMatchObject({ result: 'unsure' });
    await say('victim-message-check');
    await say('victim-message-check');
    expect(await messages()).toMatchObject([{ ended: 'delivered' }]);
    const ends = (await load()).events.filter(({ event }) => event.type === 'victim-message-ended');
    expect(ends).toHaveLength(1);
  });

  it.each([
    ['created', undefined],
    ['sending', undefined],
    ['pending', undefined],
    ['delivered', 'delivered'],
    ['sent', 'failed'],
    ['permanent-failure', 'failed'],
    ['temporary-failure', 'failed'],
    ['technical-failure', 'failed'],
    ['something-new', 'failed'],
  ])('%s means %s', (status, ended) => {
    expect(endOf(status)?.ended).toBe(ended);
  });
});
