import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { drugAlertSender } from '../../src/providers/drugAlertSender.ts';
import { providerSender } from '../../src/providers/providerSender.ts';
import type { Address } from '../../src/teams/address.ts';
import { plainView } from '../../src/teams/cardMessage.ts';
import { createAdapter } from '../../src/teams/createAdapter.ts';
import { teamsSender } from '../../src/teams/teamsSender.ts';
import { startFakeProvider } from '../providers/fakeProvider.ts';
import {
  directoryOf,
  filedCase,
  filedEvent,
  force,
  newSecret,
  notice,
  recordOf,
} from '../providers/fixtures.ts';
import { aDelivery, anAlert } from '../store/alertContract.ts';
import { testClock } from '../support/clock/testClock.ts';
import { type FakeConnector, startFakeConnector } from '../support/fakeConnector.ts';
import { BOT, TENANT } from '../support/teams/activities.ts';
import { draw } from '../support/teams/startBot.ts';

const timedOut = { result: 'unsure', why: 'timeout' };
const log = createLog('silent');
let connector: FakeConnector;
let provider: Awaited<ReturnType<typeof startFakeProvider>>;
beforeAll(async () => {
  connector = await startFakeConnector();
  connector.play({ silence: true });
  provider = await startFakeProvider(() => undefined);
});
afterAll(async () => {
  await connector.close();
  await provider.close();
});

/** What became of a send, and after how many milliseconds. */
async function timed<T>(sending: Promise<T>): Promise<{ result: T; ms: number }> {
  const started = performance.now();
  const result = await sending;
  return { result, ms: performance.now() - started };
}

function means(timeoutMs?: number) {
  const directory = directoryOf({ cranstoun: { url: provider.url, secrets: [newSecret()] } });
  return { directory, force, now: testClock, ...(timeoutMs === undefined ? {} : { timeoutMs }) };
}
const refer = (timeoutMs?: number) =>
  providerSender(means(timeoutMs))(notice('referral'), filedCase, recordOf([filedEvent]));
const warn = (timeoutMs?: number) =>
  drugAlertSender(means(timeoutMs))(
    aDelivery({ id: 'delivery_1', to: 'provider', who: 'cranstoun' }),
    anAlert(),
  );
const chat = (): Address => ({
  ...{ kind: 'personal', serviceUrl: connector.serviceUrl, conversation: 'a:alex' },
  ...{ bot: BOT.id, tenant: TENANT },
});
const view = plainView('Booked');

it.each([
  ['a referral', refer],
  ['a drug alert', warn],
] as const)('%s to a provider that hangs is given up after the time it has', async (_what, send) => {
  const { result, ms } = await timed(send(200));
  expect(result).toMatchObject(timedOut);
  expect(ms).toBeLessThan(2_000);
});

// README: every send has five seconds in all.
it('five seconds is what each send has when nobody says otherwise', { timeout: 20_000 }, async () => {
  const adapter = createAdapter({ allowedTenants: [], log, now: testClock });
  const sender = teamsSender({ adapter, draw, log, now: testClock });
  const inAChat = adapter.write(chat(), ({ conversations }) =>
    conversations.sendToConversation('a:alex', {}).then(
      () => 'sent',
      (err: Error) => err.name,
    ),
  );
  const all = await Promise.all([
    timed<unknown>(sender.post(chat(), view)),
    timed<unknown>(
      sender.update({ conversation: 'a:sam', activity: '1' }, { ...chat(), conversation: 'a:sam' }, view),
    ),
    timed<unknown>(refer()),
    timed<unknown>(warn()),
    timed<unknown>(inAChat),
  ]);
  expect(all.map(({ result }) => result)).toMatchObject([
    timedOut,
    timedOut,
    timedOut,
    timedOut,
    'AbortError',
  ]);
  for (const { ms } of all) {
    expect(ms).toBeGreaterThan(4_900);
    expect(ms).toBeLessThan(7_500);
  }
});
