import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it } from 'vitest';
import type { Case } from '../../src/domain/case/case.ts';
import type { Notice } from '../../src/domain/notices/notice.ts';
import { providerSender } from '../../src/providers/providerSender.ts';
import { fromNow, testClock } from '../support/clock/testClock.ts';
import { answering, type Behaviour, startFakeProvider } from './fakeProvider.ts';
import {
  childCase,
  directoryOf,
  filedCase,
  filedEvent,
  force,
  newSecret,
  notice,
  recordOf,
} from './fixtures.ts';
import { schema } from './schemas.ts';

const secret = newSecret();
const next = newSecret();
const referralSchema = schema('referral.v1');
const record = recordOf([filedEvent]);
const open: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function provider(behaviour: Behaviour = answering(204)) {
  const fake = await startFakeProvider(behaviour);
  open.push(fake.close);
  return fake;
}

function senderTo(url: string, secrets: readonly string[] = [secret], timeoutMs = 20_000) {
  const directory = directoryOf({ cranstoun: { url, secrets }, 'birmingham-yjs': { url, secrets } });
  return providerSender({ directory, force, now: testClock, timeoutMs });
}

describe('sending to a provider', () => {
  it('POSTs JSON by the schema, signed now, under the id of the notice', async () => {
    const fake = await provider();
    expect(await senderTo(fake.url)(notice('referral'), filedCase, record)).toEqual({ result: 'sent' });
    const [request] = fake.arrived;
    expect(request?.headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': 'notice_referral',
    });
    const payload = new Webhook(secret).verify(
      request?.body ?? '',
      request?.headers as Record<string, string>,
    );
    expect(referralSchema(payload)).toBe('valid');
    expect(payload).toMatchObject({ kind: 'referral', person: { name: 'Robin Example' } });
  });

  it.each<[string, Notice, Case]>([
    ['joint-decision-request', notice('joint-decision', 'birmingham-yjs'), childCase],
    [
      'referral-update',
      notice('referral-update'),
      { ...filedCase, state: { status: 'closed', how: 'withdrawn', at: '2026-07-20T09:00:00.000Z' } },
    ],
  ])('sends a %s by the schema', async (kind, about, theCase) => {
    const fake = await provider();
    expect(await senderTo(fake.url)(about, theCase, record)).toEqual({ result: 'sent' });
    const payload = JSON.parse(fake.arrived[0]?.body ?? '');
    expect(payload).toMatchObject({ kind });
    expect(referralSchema(payload)).toBe('valid');
  });

  it('is recognisable as a repeat: the same id and the same body', async () => {
    const fake = await provider();
    const send = senderTo(fake.url);
    await send(notice('referral'), filedCase, record);
    await send(notice('referral'), filedCase, record);
    const [first, second] = fake.arrived;
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(second?.body).toBe(first?.body);
  });

  it('signs with the first of two secrets while they are being changed', async () => {
    const fake = await provider();
    await senderTo(fake.url, [next, secret])(notice('referral'), filedCase, record);
    const [request] = fake.arrived;
    const headers = request?.headers as Record<string, string>;
    expect(() => new Webhook(next).verify(request?.body ?? '', headers)).not.toThrow();
    expect(() => new Webhook(secret).verify(request?.body ?? '', headers)).toThrow();
  });
});

describe('what the provider answers', () => {
  // Refused, it is kept for them: once they are configured anew it goes.
  const at = 'provider:cranstoun';
  it.each([
    [200, { result: 'sent' }],
    [202, { result: 'sent' }],
    [302, { result: 'refused', why: 'http-302', at }],
    [400, { result: 'refused', why: 'http-400', at }],
    [401, { result: 'refused', why: 'http-401', at }],
    [404, { result: 'refused', why: 'http-404', at }],
    [408, { result: 'later', why: 'http-408', at }],
    [409, { result: 'later', why: 'http-409', at }],
    [410, { result: 'gone', why: 'http-410', at }],
    [422, { result: 'refused', why: 'http-422', at }],
    [425, { result: 'later', why: 'http-425', at }],
    [429, { result: 'later', why: 'http-429', at }],
    [500, { result: 'unsure', why: 'http-500', at }],
    [502, { result: 'unsure', why: 'http-502', at }],
    [503, { result: 'later', why: 'http-503', at }],
    [504, { result: 'unsure', why: 'http-504', at }],
  ])('%i becomes %o, after one attempt', async (status, result) => {
    const fake = await provider(answering(status));
    expect(await senderTo(fake.url)(notice('referral'), filedCase, record)).toEqual(result);
    expect(fake.arrived).toHaveLength(1);
  });

  it.each([
    ['120', 120],
    ['0', 0],
    ['999999', 3600],
    ['-5', undefined],
    ['soon', undefined],
    ['Wed, 21 Oct 2015 07:28:00 GMT', 0],
    [fromNow(86_400_000).toUTCString(), 3600],
  ])('Retry-After "%s" means to wait %s seconds', async (header, seconds) => {
    const fake = await provider(answering(429, { 'retry-after': header }));
    const result = await senderTo(fake.url)(notice('referral'), filedCase, record);
    expect('afterSeconds' in result ? result.afterSeconds : undefined).toBe(seconds);
  });

  it('a redirect is not followed: the person stays where they were sent', async () => {
    const elsewhere = await provider();
    const fake = await provider(answering(307, { location: elsewhere.url }));
    await senderTo(fake.url)(notice('referral'), filedCase, record);
    expect(elsewhere.arrived).toEqual([]);
  });

  it('silence ends at the deadline and leaves it unsure', async () => {
    const fake = await provider(() => {});
    const started = performance.now();
    const result = await senderTo(fake.url, [secret], 150)(notice('referral'), filedCase, record);
    expect(result).toEqual({ result: 'unsure', why: 'timeout', at });
    expect(performance.now() - started).toBeLessThan(1_500);
    expect(fake.arrived).toHaveLength(1);
  });

  it('an answer without an end does not hold the attempt', async () => {
    const fake = await provider((response) => {
      response.writeHead(200);
      response.write('and so on');
    });
    expect(await senderTo(fake.url)(notice('referral'), filedCase, record)).toEqual({ result: 'sent' });
  });

  it('a connection that breaks leaves it unsure, after one attempt', async () => {
    const fake = await provider((_response, request) => request.socket.resetAndDestroy());
    const result = await senderTo(fake.url)(notice('referral'), filedCase, record);
    expect(result.result).toBe('unsure');
    expect(fake.arrived).toHaveLength(1);
  });

  it('nobody listening means later: nothing can have arrived', async () => {
    const fake = await provider();
    await fake.close();
    open.length = 0;
    const result = await senderTo(fake.url)(notice('referral'), filedCase, record);
    expect(result).toEqual({ result: 'later', why: 'ECONNREFUSED', at });
  });
});

describe('what is not sent at all', () => {
  it.each<[string, Notice, Case, object]>([
    [
      'a provider that is not in the file',
      notice('referral', 'nobody'),
      {
        ...filedCase,
        filed: { ...mustFile(), required: [{ intervention: 'arv', provider: 'nobody', referred: true }] },
      },
      { result: 'blocked', why: 'not-in-providers-file', at: 'provider:nobody' },
    ],
    [
      'a referral of a case that ended',
      notice('referral'),
      { ...filedCase, state: { status: 'closed', how: 'withdrawn', at: '' } },
      { result: 'refused', why: 'no-longer-open' },
    ],
    [
      'a referral without consent',
      notice('referral'),
      { ...filedCase, answers: { facts: {} } },
      { result: 'refused', why: 'no-consent-recorded' },
    ],
    [
      "a child's case to a provider",
      notice('joint-decision', 'cranstoun'),
      childCase,
      { result: 'refused', why: 'not-youth-justice' },
    ],
    [
      'a notice for somebody else',
      notice('officer-message'),
      filedCase,
      { result: 'refused', why: 'not-for-providers' },
    ],
  ])('%s', async (_what, about, theCase, result) => {
    const fake = await provider();
    expect(await senderTo(fake.url)(about, theCase, record)).toEqual(result);
    expect(fake.arrived).toEqual([]);
  });

  it('leaves no trace of the person in a result, even when the network quotes the request', async () => {
    const fetch = async (): Promise<never> => {
      throw new Error('Robin Example 07700 900123', {
        cause: Object.assign(new Error(), { code: 'Robin Example' }),
      });
    };
    const directory = directoryOf({ cranstoun: { secrets: [secret] } });
    const result = await providerSender({ directory, force, fetch, now: testClock, timeoutMs: 100 })(
      notice('referral'),
      filedCase,
      record,
    );
    expect(result).toEqual({ result: 'unsure', why: 'connection-lost', at: 'provider:cranstoun' });
  });
});

function mustFile() {
  if (!filedCase.filed) throw new Error('the fixture is filed');
  return filedCase.filed;
}
