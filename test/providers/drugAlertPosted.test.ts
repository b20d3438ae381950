import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DrugAlert } from '../../src/domain/alerts/drugAlert.ts';
import { createServer } from '../../src/http.ts';
import { createLog } from '../../src/log.ts';
import { drugAlertRoutes, earlyWarningSystems } from '../../src/providers/drugAlertRoutes.ts';
import type { PostedAlert } from '../../src/turns/alerts/postAlert.ts';
import { fromNow, testClock } from '../support/clock/testClock.ts';
import { westMidlands } from '../support/westMidlands.ts';
import { directoryOf, force, newSecret } from './fixtures.ts';
import { schema } from './schemas.ts';

const secret = newSecret();
const retiring = newSecret();
const othersSecret = newSecret();

type Answer = { readonly problems?: readonly { readonly field: string; readonly message: string }[] };

describe('an alert from the early-warning system', () => {
  const taken: { system: string; webhookId: string; alert: DrugAlert }[] = [];
  const lines: string[] = [];
  let outcome: PostedAlert | Error = { result: 'recorded', alert: 'alert-1' };
  const log = createLog('debug', { write: (line) => lines.push(line) });
  const directory = directoryOf({
    lab: { secrets: [secret, retiring] },
    cranstoun: { secrets: [othersSecret] },
  });
  const takeAlert = async (system: string, webhookId: string, alert: DrugAlert) => {
    taken.push({ system, webhookId, alert });
    if (outcome instanceof Error) throw outcome;
    return outcome;
  };
  const now = testClock;
  const server = createServer({
    log,
    mount: [drugAlertRoutes({ directory, force, systems: ['no-such-entry', 'lab'], takeAlert, log, now })],
  });
  let port = 0;
  beforeAll(async () => {
    port = await server.listen('127.0.0.1', 0);
  });
  afterAll(() => server.close());
  beforeEach(() => {
    taken.length = 0;
    lines.length = 0;
    outcome = { result: 'recorded', alert: 'alert-1' };
  });

  const right = { schemaVersion: 1, drug: 'heroin', boroughs: ['dudley'], text: 'Nitazenes found.' };
  const daysFromNow = (days: number) => fromNow(days * 86_400_000).toISOString();

  async function post(content: unknown, { by = secret, id = 'lab-1', headers = {} as object } = {}) {
    const body = typeof content === 'string' ? content : JSON.stringify(content);
    const at = testClock();
    const response = await fetch(`http://127.0.0.1:${port}/api/alerts/drugs`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Webhook(by).sign(id, at, body),
        ...headers,
      },
      body,
    });
    const answer = (await response.json()) as Answer;
    return { status: response.status, body: answer };
  }

  test.each([
    ['the first secret', secret],
    ['the one to be retired', retiring],
  ])('signed with %s is taken under its webhook id', async (_which, by) => {
    expect(await post(right, { by })).toEqual({
      status: 200,
      body: { result: 'recorded', alert: 'alert-1' },
    });
    const [{ alert, ...rest } = {}] = taken;
    expect(rest).toEqual({ system: 'lab', webhookId: 'lab-1' });
    expect(alert).toMatchObject({ drug: 'heroin', area: ['dudley'], text: 'Nitazenes found.' });
    expect(Date.parse(alert?.expiresAt ?? '') - testClock().getTime()).toBeCloseTo(7 * 86_400_000, -5);
  });

  test.each<[string, object]>([
    ['the least there can be', { schemaVersion: 1, drug: 'nps', text: 'x' }],
    ['another drug by its name', { ...right, drug: 'other', drugName: 'nitazenes' }],
    ['the whole force area', { ...right, boroughs: [] }],
    ['an end in thirty days', { ...right, expiresAt: daysFromNow(29.9) }],
    ['five hundred characters', { ...right, text: 'x'.repeat(500) }],
  ])('is taken: %s, and the schema agrees', async (_what, body) => {
    expect(schema('drugAlert.v1')(body)).toBe('valid');
    expect((await post(body)).status).toBe(200);
  });

  test.each<[string, object, string]>([
    ['without a text', { schemaVersion: 1, drug: 'heroin' }, 'text'],
    ['with an empty text', { ...right, text: '' }, 'text'],
    ['with too long a text', { ...right, text: 'x'.repeat(501) }, 'text'],
    ['with a drug that is not on the list', { ...right, drug: 'aspirin' }, 'drug'],
    ['with another drug and no name', { ...right, drug: 'other' }, 'drugName'],
    ['with too long a name', { ...right, drug: 'other', drugName: 'x'.repeat(61) }, 'drugName'],
    ['with a place that is no id', { ...right, boroughs: ['Dudley!'] }, 'boroughs.0'],
    ['with the world outside', { ...right, boroughs: ['outside'] }, 'boroughs.0'],
    ['with a borough twice', { ...right, boroughs: ['dudley', 'dudley'] }, 'boroughs'],
    ['of another version', { ...right, schemaVersion: 2 }, 'schemaVersion'],
    ['with a field nobody knows', { ...right, person: 'Ada Example' }, 'person'],
    ['with an end that is no time', { ...right, expiresAt: 'soon' }, 'expiresAt'],
  ])('%s is refused by field, and the schema agrees', async (_what, body, field) => {
    const { status, body: answer } = await post(body);
    expect(status).toBe(400);
    expect(answer.problems?.map(({ field: name }) => name)).toEqual([field]);
    expect(schema('drugAlert.v1')(body)).not.toBe('valid');
    expect(taken).toEqual([]);
    expect(lines.join()).not.toMatch(/Ada|Nitazenes/);
  });

  test('with a place of another force it is refused, and hears which places there are', async () => {
    const { status, body } = await post({ ...right, boroughs: ['dudley', 'narnia'] });
    expect(status).toBe(400);
    expect(body.problems).toEqual([
      { field: 'boroughs.1', message: expect.stringContaining('must be one of birmingham, dudley') },
    ]);
    expect(taken).toEqual([]);
  });

  test.each([
    ['has ended already', daysFromNow(-0.01), 'is in the past'],
    ['ends in more than thirty days', daysFromNow(30.1), 'more than 30 days'],
  ])('that %s is refused', async (_what, expiresAt, says) => {
    const { status, body } = await post({ ...right, expiresAt });
    expect(status).toBe(400);
    expect(body.problems?.[0]?.message).toContain(says);
  });

  test.each([
    ['a provider', othersSecret],
    ['nobody we know', newSecret()],
  ])('signed by %s is refused', async (_who, by) => {
    expect((await post(right, { by })).status).toBe(401);
    expect(taken).toEqual([]);
  });

  test.each([
    ['no JSON', '{', {}, 400],
    ['not said to be JSON', JSON.stringify(right), { 'content-type': 'text/plain' }, 415],
    ['too large', JSON.stringify({ ...right, text: 'x'.repeat(20_000) }), {}, 413],
  ])('that is %s is refused', async (_what, body, headers, status) => {
    expect((await post(body, { headers })).status).toBe(status);
  });

  test('that could not be kept is answered so that it comes again, and nothing of it is in the log', async () => {
    outcome = new Error('The disk is full');
    expect((await post(right)).status).toBe(500);
    expect(lines.join()).toContain('drug-alert-failed');
    expect(lines.join()).not.toContain('Nitazenes');
  });

  test('comes from whoever runs a row of the catalogue that only warns', () => {
    expect(earlyWarningSystems(westMidlands)).toEqual(['drugs-early-warning']);
    expect(earlyWarningSystems(force)).toEqual([]);
  });
});
