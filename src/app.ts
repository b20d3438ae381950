import { randomUUID } from 'node:crypto';
import { renderCard } from './cards/render.ts';
import { wording } from './cards/wording.ts';
import type { Config } from './config.ts';
import { offenceFinder } from './dialogue/findOffences.ts';
import { loadForce } from './forces/load.ts';
import { createServer } from './http.ts';
import { part6CommencedOn } from './law/part6.ts';
import type { Log } from './log.ts';
import type { Deliver } from './outbox/delivery.ts';
import { type Outbox, startOutbox } from './outbox/outbox.ts';
import { loadDirectory } from './providers/directory.ts';
import { providerReports } from './providers/receive.ts';
import { providerRoutes } from './providers/routes.ts';
import { providerSender } from './providers/send.ts';
import { openLowdbStore } from './store/lowdb/openLowdbStore.ts';
import { createAdapter } from './teams/adapter.ts';
import { createBot } from './teams/bot.ts';
import { teamsDelivery } from './teams/deliver.ts';
import { loadPeople } from './teams/people.ts';
import { teamsRoutes } from './teams/routes.ts';
import { teamsSender } from './teams/send.ts';
import type { TurnDeps } from './turns/deps.ts';
import { noticeView } from './turns/noticeView.ts';
import { report } from './turns/report.ts';
import { createTurns } from './turns/turns.ts';

export type App = { readonly port: number; stop(): Promise<void> };

/** How long one attempt at a provider may take, and how often the outbox looks by itself; milliseconds. */
const providerTimeout = 15_000;
const outboxEvery = 1_000;

/** Wires the house from its configuration and opens the door. Rejects with a plain sentence when it cannot. */
export async function startApp(config: Config, log: Log): Promise<App> {
  const force = loadForce(new URL(`./forces/${config.force}/`, import.meta.url), part6CommencedOn);
  const people = loadPeople(config.peopleFile);
  const directory = await loadDirectory(config.providersFile);
  const store = await openLowdbStore({ folder: config.dataDir, log });
  const { allowedTenants, credentials } = config;
  const adapter = createAdapter({
    allowedTenants,
    log,
    ...(credentials === undefined ? {} : { credentials }),
  });
  const draw = (view: Parameters<typeof renderCard>[0]) => renderCard(view, randomUUID());

  let outbox: Outbox | undefined;
  const deps: TurnDeps = {
    store,
    force,
    findOffences: offenceFinder(force.offences),
    wording: wording(),
    rankOf: (id) => people(id)?.rank,
    now: () => new Date().toISOString(),
    newId: randomUUID,
    random: Math.random,
    wake: () => outbox?.wake(),
  };
  const turns = createTurns(deps);
  const inTeams = teamsDelivery({
    sender: teamsSender({ adapter, draw, log }),
    recall: store.recall,
    log,
    viewFor: (notice, theCase, record) => noticeView(notice, theCase, record, deps),
  });
  const toProviders = providerSender({ directory, force, timeoutMs: providerTimeout });
  const deliver: Deliver = (notice, ...rest) =>
    (notice.to === 'provider' ? toProviders : inTeams)(notice, ...rest);

  const receive = providerReports({
    directory,
    takeReport: (provider, reference, given) => report(provider, reference, given, deps),
    log,
    now: () => new Date(),
  });
  const bot = createBot({ turns, draw, log, anonymous: adapter.anonymous });
  const server = createServer({ log, mount: [teamsRoutes(adapter, bot), providerRoutes({ receive, log })] });
  try {
    const port = await server.listen(config.host, config.port);
    outbox = startOutbox({
      store,
      deliver,
      now: deps.now,
      every: outboxEvery,
      report: (attempt) => log.info(attempt, 'notice'),
      failed: (err) => log.error({ err }, 'outbox-failed'),
    });
    return { port, stop };
  } catch (error) {
    await store.close();
    throw error;
  }

  async function stop(): Promise<void> {
    await server.close();
    await outbox?.stop();
    await store.close();
  }
}
