import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, startApp } from '../../../src/app.ts';
import { readConfig } from '../../../src/config.ts';
import { notifyFile } from '../../../src/dev/demoNotify/templates.ts';
import { startDemoProvider } from '../../../src/dev/demoProvider/startDemoProvider.ts';
import {
  ALEX_CARTER,
  JO_BENNETT,
  type LocalPerson,
  ROBIN_HUGHES,
  SAM_PATEL,
} from '../../../src/dev/local/localPerson.ts';
import { startLocalMail } from '../../../src/dev/local/startLocalMail.ts';
import { writeLocalFiles } from '../../../src/dev/local/writeLocalFiles.ts';
import { forceFolder } from '../../../src/forces/forceFolder.ts';
import { loadForce } from '../../../src/forces/loadForce.ts';
import { nationalLaw } from '../../../src/law/nationalLaw.ts';
import { createLog } from '../../../src/log.ts';
import type { RateLimit } from '../../../src/teams/rateLimit.ts';
import { fromNow, testClock } from '../clock/testClock.ts';
import { startFakeConnector } from '../fakeConnector.ts';
import { newApiKey, startFakeNotify } from '../fakeNotify.ts';
import { noLimit } from '../noLimit.ts';
import { westMidlands } from '../westMidlands.ts';
import { type Activity, personIn, type Reply } from './person.ts';
import { openProviderDoor } from './providerDoor.ts';
import {
  bannersOf,
  isBeforeOthers,
  isOwnChat,
  leaksIn,
  withoutFields,
  withoutNumberToRing,
} from './readByOthers.ts';
import { startRecorder } from './recorder.ts';
import { screensOf } from './screens.ts';
import { casesIn, standsWrongly } from './standing.ts';

export const channelId = '19:supervisors@thread.tacv2';

export type Options = {
  readonly starts?: boolean;
  readonly clock?: () => Date;
  /** The force has a duty address that gets e-mails. */
  readonly mail?: boolean;
  /** When the next request may go to Teams; as much as comes where it is left out. */
  readonly limit?: RateLimit;
  /** A force of the tests by its folder's name; absent: the first force as shipped. */
  readonly testForce?: string;
};

const testForces = join(import.meta.dirname, '../../forces');

export type World = Awaited<ReturnType<typeof startWorld>>;

/**
 * The whole product on loopback with nothing played but Teams itself: the real server, store, outbox and demo
 * provider on a folder of its own. `starts: false` leaves the bot to somebody else, such as a child process; `clock`
 * is what the bot takes the time from, for a story that is true of some days of the week only.
 */
export async function startWorld({
  starts = true,
  clock = testClock,
  testForce,
  mail = false,
  limit = noLimit,
}: Options = {}) {
  const ofForce =
    testForce === undefined ? { force: 'west-midlands' } : { force: testForce, forcesDir: testForces };
  const folder = await mkdtemp(join(tmpdir(), 'waymark-journey-'));
  const recorder = startRecorder();
  const connector = await startFakeConnector();
  connector.watch(({ url, path, body }) => {
    recorder.add('url', url);
    recorder.add('teams', JSON.stringify(body));
    for (const banner of bannersOf(body)) recorder.add('banner', banner);
    if (!isOwnChat(path)) recorder.add('others', JSON.stringify(body));
  });
  const freeTexts = new Set<string>();
  const screens = screensOf(connector);

  let botUrl = '';
  const inbox = join(folder, 'demo-provider');
  // The door opens first, for the files name its port; who stands behind it is asked with the first who comes.
  const door = await openProviderDoor(() => provider.url);
  const files = await writeLocalFiles({
    folder,
    force: testForce === undefined ? westMidlands : loadForce(forceFolder(ofForce), nationalLaw),
    providerPort: door.port,
  });
  const secrets = await readSecrets(files.providers);
  const provider = await startDemoProvider({
    port: 0,
    // The bot starts later, and again: its address is asked for with every report.
    get waymarkUrl() {
      return botUrl;
    },
    secrets,
    now: clock,
    folder: inbox,
    courses: JSON.parse(await readFile(files.courses, 'utf8')),
  });

  const notify = await startFakeNotify(newApiKey());
  const mails: string[] = [];
  const mailServer = await startLocalMail((came) => {
    mails.push(came);
    recorder.add('others', came);
  });
  const { url, from, to } = mailServer.config;
  const notifyTemplates = join(folder, 'notify.json');
  await writeFile(notifyTemplates, JSON.stringify(notifyFile));

  const env = {
    PORT: '0',
    FORCE: ofForce.force,
    ...(ofForce.forcesDir === undefined ? {} : { FORCES_DIR: ofForce.forcesDir }),
    NOTIFY_API_KEY: notify.apiKey,
    NOTIFY_FILE: notifyTemplates,
    NOTIFY_URL: notify.url,
    PUBLIC_URL: 'https://waymark.example',
    ...(mail ? { SMTP_URL: url, MAIL_FROM: from, DUTY_EMAIL: to } : {}),
    DATA_DIR: join(folder, 'data'),
    PEOPLE_FILE: files.people,
    PROVIDERS_FILE: files.providers,
    LOG_LEVEL: 'debug',
  };
  let app: App | undefined;
  const start = async () => {
    const log = createLog('debug', { write: (line) => recorder.add('log', line) });
    // Read and checked once for all stories; a force of the tests is read from its folder, as the bot does it.
    const read = testForce === undefined ? { force: westMidlands } : {};
    app = await startApp(readConfig(env), log, clock, { ...read, limit });
    botUrl = `http://127.0.0.1:${app.port}`;
  };
  const stop = async () => {
    await app?.stop();
    app = undefined;
  };
  if (starts) await start();

  const deliver = async (activity: Activity | string): Promise<Reply> => {
    const response = await fetch(`${botUrl}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof activity === 'string' ? activity : JSON.stringify(activity),
    });
    const text = await response.text();
    recorder.add('teams', isBeforeOthers(activity) ? text : withoutNumberToRing(text));
    const body = text.startsWith('{') ? JSON.parse(text) : {};
    if (isBeforeOthers(activity)) recorder.add('others', JSON.stringify(withoutFields(body)));
    return { status: response.status, body };
  };
  const hears = (text: string) => {
    freeTexts.add(text);
  };
  const client = { serviceUrl: () => connector.serviceUrl, deliver, screens, hears };
  const person = (who: LocalPerson, channel?: string) => personIn(client, who, channel);

  return {
    folder,
    env,
    /** The time by which the bot lives. */
    clock,
    connector,
    screens,
    door,
    /** GOV.UK Notify, as far as it can be played. */
    notify,
    /** What came to the duty address, as it came. */
    mails,
    recorder,
    deliver,
    person,
    officer: person(ALEX_CARTER),
    otherOfficer: person(ROBIN_HUGHES),
    sergeant: person(SAM_PATEL, channelId),
    inspector: person(JO_BENNETT, channelId),
    start,
    stop,
    restart: async () => {
      await stop();
      await start();
    },
    /** Where the bot listens. */
    url: () => botUrl,
    /** Says where a bot runs that this world did not start. */
    botIsAt: (url: string) => {
      botUrl = url;
    },
    /** Presses a button of the demo provider's page and gives the status Waymark answered its report with. */
    reports: async (id: string, reference: string, report: string): Promise<number> => {
      const body = new URLSearchParams({ provider: id, reference, report, appointment: inThreeDays() });
      const response = await fetch(`${provider.url}/reports`, { method: 'POST', body, redirect: 'manual' });
      await response.arrayBuffer();
      if (response.status !== 303) throw new Error(`The demo provider answered ${response.status}`);
      const entries = (await readdir(inbox)).filter((name) => name.endsWith('.json')).sort();
      const { status }: { status: number } = JSON.parse(
        await readFile(join(inbox, entries.at(-1) ?? ''), 'utf8'),
      );
      return status;
    },
    /** Sends the demo provider's form of a session, or its button that calls one off. */
    publishes: async (form: Readonly<Record<string, string>>): Promise<void> => {
      const body = new URLSearchParams(form);
      const response = await fetch(`${provider.url}/sessions`, { method: 'POST', body, redirect: 'manual' });
      if (response.status !== 303) throw new Error(`The demo provider answered ${response.status}`);
    },
    providerUrl: provider.url,
    /** The demo provider's page. */
    providerPage: async () => (await fetch(provider.url)).text(),
    /** What got where it may not be, in words that do not repeat it. */
    leaks: () => leaksIn(recorder, freeTexts),
    /** What stands on a screen now where it may not any more, in words that do not repeat it. */
    standsWrongly: async () => standsWrongly(screens.in(''), await casesIn(folder)),
    close: async () => {
      await stop();
      await provider.close();
      await door.close();
      await notify.close();
      await mailServer.close();
      await connector.close();
      recorder.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Two in the afternoon in three days, as a browser's date and time field writes it. */
function inThreeDays(): string {
  return `${fromNow(3 * 86_400_000)
    .toISOString()
    .slice(0, 10)}T14:00`;
}

async function readSecrets(path: string): Promise<Record<string, readonly string[]>> {
  const entries: Record<string, { secrets: string[] }> = JSON.parse(await readFile(path, 'utf8'));
  return Object.fromEntries(Object.entries(entries).map(([id, { secrets }]) => [id, secrets]));
}
