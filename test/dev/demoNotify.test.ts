import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { templates } from '../../src/dev/demoNotify/templates.ts';
import { testClock } from '../support/clock/testClock.ts';
import { newApiKey, startFakeNotify } from '../support/fakeNotify.ts';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function notify() {
  const fake = await startFakeNotify(newApiKey());
  open.push(fake.close);
  return fake;
}

function bearer(key: string, some: { iat?: number; secret?: string; alg?: string } = {}): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const head = part({ typ: 'JWT', alg: some.alg ?? 'HS256' });
  const claims = part({
    iss: key.slice(-73, -37),
    iat: some.iat ?? Math.round(testClock().getTime() / 1000),
  });
  const signature = createHmac('sha256', some.secret ?? key.slice(-36))
    .update(`${head}.${claims}`)
    .digest('base64url');
  return `Bearer ${head}.${claims}.${signature}`;
}

async function post(url: string, authorization: string, body: object) {
  const response = await fetch(`${url}/v2/notifications/sms`, {
    method: 'POST',
    headers: { authorization },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  return { status: response.status, answer };
}

const template_id = templates[0]?.id;
const personalisation = { force: 'A force', reference: 'WM-1', contact: '101' };

describe('the demo of GOV.UK Notify', () => {
  it.each([
    ['no token', () => '', 401, 'Unauthorized: authentication token must be provided'],
    [
      'another secret',
      (key: string) => bearer(key, { secret: 'x' }),
      403,
      'Invalid token: API key not found',
    ],
    ['another service', () => bearer(newApiKey()), 403, 'Invalid token: service not found'],
    [
      'no signature asked for',
      (key: string) => bearer(key, { alg: 'none' }),
      403,
      'Invalid token: API key not found',
    ],
    [
      'an old token',
      (key: string) => bearer(key, { iat: Math.round(testClock().getTime() / 1000) - 60 }),
      403,
      'Error: Your system clock must be accurate to within 30 seconds',
    ],
  ])('lets nobody in with %s', async (_what, token, status, message) => {
    const { url, apiKey, sent } = await notify();
    const errors = [{ error: 'AuthError', message }];
    expect(await post(url, token(apiKey), {})).toEqual({ status, answer: { status_code: status, errors } });
    expect(sent()).toEqual([]);
  });

  it.each([
    ['no number', {}, 'ValidationError', 'phone_number is a required property'],
    [
      'an id that is none',
      { phone_number: '07700900123', template_id: 'x' },
      'ValidationError',
      'template_id is not a valid UUID',
    ],
    [
      'a template for the other channel',
      { phone_number: '07700900123', template_id: templates[1]?.id },
      'BadRequestError',
      'email template is not suitable for sms notification',
    ],
    [
      'a gap',
      { phone_number: '07700900123', template_id, personalisation: { force: 'A force', reference: 'WM-1' } },
      'BadRequestError',
      'Missing personalisation: contact',
    ],
  ])('refuses %s as the real one does', async (_what, body, error, message) => {
    const { url, apiKey } = await notify();
    const answer = { status_code: 400, errors: [{ error, message }] };
    expect(await post(url, bearer(apiKey), body)).toEqual({ status: 400, answer });
  });

  it('shows on its page what would have been sent, with nothing in it as markup', async () => {
    const { url, apiKey } = await notify();
    const body = {
      phone_number: '07700900123',
      template_id,
      personalisation: { ...personalisation, contact: '<b>' },
    };
    expect((await post(url, bearer(apiKey), body)).status).toBe(201);
    const page = await (await fetch(url)).text();
    expect(page).toContain('Text to 07700900123');
    expect(page).toContain('ring &lt;b&gt; with your crime number.');
  });
});
