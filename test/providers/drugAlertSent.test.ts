import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it } from 'vitest';
import { drugAlertMessage } from '../../src/providers/drugAlertMessage.ts';
import { drugAlertSender } from '../../src/providers/drugAlertSender.ts';
import { aDelivery, anAlert } from '../store/alertContract.ts';
import { testClock } from '../support/clock/testClock.ts';
import { answering, type Behaviour, startFakeProvider } from './fakeProvider.ts';
import { directoryOf, force, newSecret } from './fixtures.ts';
import { schema } from './schemas.ts';

const secret = newSecret();

describe('an alert for a provider', () => {
  const open: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of open.splice(0)) await close();
  });
  const delivery = aDelivery({ id: 'delivery_1', to: 'provider', who: 'cranstoun' });

  async function sendTo(behaviour: Behaviour) {
    const fake = await startFakeProvider(behaviour);
    open.push(fake.close);
    const directory = directoryOf({ cranstoun: { url: fake.url, secrets: [secret] } });
    const result = await drugAlertSender({ directory, force, now: testClock, timeoutMs: 20_000 })(
      delivery,
      anAlert(),
    );
    return { result, arrived: fake.arrived };
  }

  it('is POSTed as JSON by the schema, signed now, under the id of the delivery', async () => {
    const { result, arrived } = await sendTo(answering(204));
    expect(result).toEqual({ result: 'sent' });
    const [request] = arrived;
    expect(request?.headers).toMatchObject({
      'webhook-id': 'delivery_1',
      'content-type': 'application/json',
    });
    const body = new Webhook(secret).verify(request?.body ?? '', request?.headers as Record<string, string>);
    expect(schema('referral.v1')(body)).toBe('valid');
    expect(body).toMatchObject({
      kind: 'drug-alert',
      provider: 'cranstoun',
      alert: { drugName: 'nitazenes' },
    });
    expect(request?.body, 'who sent it stays in the house').not.toContain('Birch');
  });

  it.each([
    [503, 'later'],
    [500, 'unsure'],
    [422, 'refused'],
    [410, 'gone'],
  ])('answered with %i ends %s', async (status, result) => {
    expect((await sendTo(answering(status))).result.result).toBe(result);
  });

  it('waits for a provider that is not in PROVIDERS_FILE', async () => {
    const send = drugAlertSender({ directory: new Map(), force, now: testClock, timeoutMs: 100 });
    expect(await send(delivery, anAlert())).toMatchObject({
      result: 'blocked',
      why: 'not-in-providers-file',
    });
  });

  it('of the whole force and of a listed drug keeps to the schema as well', () => {
    const { named: _named, ...listed } = anAlert().alert;
    const record = anAlert({ alert: { ...listed, drug: 'heroin', area: [] } });
    expect(schema('referral.v1')(drugAlertMessage(record, force, 'cranstoun'))).toBe('valid');
  });
});
