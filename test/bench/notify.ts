import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startApp } from '../../src/app.ts';
import { systemClock } from '../../src/clock.ts';
import { readConfig } from '../../src/config.ts';
import { newLetterId, signedSend } from '../../src/dev/demoProvider/signedSend.ts';
import { newReference } from '../../src/domain/reference.ts';
import { createLog } from '../../src/log.ts';
import { openLowdbStore } from '../../src/store/lowdb/openLowdbStore.ts';
import type { CaseRecord } from '../../src/store/store.ts';
import { filedForDivert } from '../support/caseStages.ts';
import { minute } from '../support/caseStories.ts';
import { startFakeConnector, threeOfTenFail } from '../support/fakeConnector.ts';
import { addressOf } from '../support/faults/troubledWorld.ts';
import { steadyRandom } from '../support/steadySeed.ts';
import { at } from './measure.ts';

const conversations = 40;
const reportsEach = 5;
const aSecond = 20;

export type Notified = {
  readonly plan: 'without faults' | 'three of ten go wrong';
  /** From the report's leaving the provider until Teams has the news; seconds. */
  readonly median: number;
  readonly p95: number;
  /** What was promised of the last. */
  readonly atMost: number;
};

/**
 * How long news takes: 20 reports a second over 40 officers' chats, signed and sent over HTTP to the whole bot, with Teams'
 * limits kept, until the connector has accepted the message; without faults, and with three of ten requests going wrong.
 */
export async function benchNotify(folder: string): Promise<readonly Notified[]> {
  const quiet = await newsTimes(join(folder, 'quiet'), undefined);
  const troubled = await newsTimes(join(folder, 'troubled'), steadyRandom());
  return [
    { plan: 'without faults', median: at(quiet, 0.5), p95: at(quiet, 0.95), atMost: 1 },
    { plan: 'three of ten go wrong', median: at(troubled, 0.5), p95: at(troubled, 0.95), atMost: 20 },
  ];
}

export const sayNotified = ({ plan, median, p95, atMost }: Notified): string =>
  `news in the chat, ${plan}: half within ${median.toFixed(2)} s, 95 % within ${p95.toFixed(2)} s (${atMost} s promised)`;

async function newsTimes(folder: string, random: (() => number) | undefined): Promise<readonly number[]> {
  await mkdir(folder, { recursive: true });
  const connector = await startFakeConnector();
  const references = await prepare(join(folder, 'data'), connector.serviceUrl);
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  const providers = join(folder, 'providers.json');
  await writeFile(
    providers,
    JSON.stringify({ cranstoun: { url: 'http://127.0.0.1:9/', secrets: [secret] } }),
  );
  const env = { PORT: '0', DATA_DIR: join(folder, 'data'), PROVIDERS_FILE: providers, LOG_LEVEL: 'silent' };
  const app = await startApp(readConfig(env), createLog('silent'), systemClock);
  const left = new Map(references.map((_reference, chat) => [chat, [] as number[]]));
  const took: number[] = [];
  connector.watch(({ method, path }) => {
    const [, chat] = /conversations\/a:bench-(\d+)\/activities/.exec(path) ?? [];
    // A message of its own is news; the officer's card is drawn anew in its place.
    const since = method === 'POST' && chat !== undefined ? left.get(Number(chat))?.shift() : undefined;
    if (since !== undefined) took.push((performance.now() - since) / 1_000);
  });
  if (random !== undefined) connector.playBy(threeOfTenFail(random));
  const url = `http://127.0.0.1:${app.port}`;
  const began = performance.now();
  const answers: Promise<void>[] = [];
  try {
    for (let count = 0; count < conversations * reportsEach; count += 1) {
      await sleep(Math.max(0, began + (count * 1_000) / aSecond - performance.now()));
      const chat = count % conversations;
      left.get(chat)?.push(performance.now());
      answers.push(reports(url, secret, references[chat] ?? '', Math.floor(count / conversations)));
    }
    await Promise.all(answers);
    for (let waits = 0; took.length < answers.length; waits += 1) {
      if (waits > 1_200) throw new Error(`Only ${took.length} of ${answers.length} pieces of news arrived`);
      await sleep(100);
    }
    return took;
  } finally {
    await app.stop();
    await connector.close();
  }
}

/** The next thing that a provider has to tell of a case. */
async function reports(url: string, secret: string, reference: string, round: number): Promise<void> {
  const now = systemClock();
  const day = new Date(now.getTime() + 86_400_000).toISOString();
  const kinds = [{ kind: 'accepted' }, { kind: 'booked', appointment: day }, { kind: 'attended' }];
  const report = kinds[round] ?? kinds[round % 2 === 1 ? 1 : 2];
  const body = JSON.stringify({ schemaVersion: 1, reference, ...report, at: now.toISOString() });
  const letter = {
    method: 'POST',
    what: 'reports',
    provider: 'cranstoun',
    id: newLetterId('bench'),
    body,
  } as const;
  const { status, answer } = await signedSend(letter, url, secret, now);
  if (status !== 200 && status !== 202) throw new Error(`A report was answered with ${status}: ${answer}`);
}

/** Cases that were filed, each of an officer of its own, whose card stands in their chat. */
async function prepare(folder: string, serviceUrl: string): Promise<readonly string[]> {
  const store = await openLowdbStore({ folder, log: createLog('silent') });
  const random = steadyRandom();
  const references: string[] = [];
  for (let chat = 0; chat < conversations; chat += 1) {
    const { record, conversation } = filedCase(`bench-${chat}`, newReference('WM', random));
    await store.commit(record);
    await store.remember(`person:bench-${chat}`, { ...(addressOf(conversation) as object), serviceUrl });
    references.push(record.reference);
  }
  await store.close();
  return references;
}

function filedCase(officer: string, reference: string): { record: CaseRecord; conversation: string } {
  const id = randomUUID();
  const conversation = `a:${officer}`;
  const events = filedForDivert().events.map((logged) =>
    logged.event.type === 'opened'
      ? {
          ...logged,
          event: {
            ...logged.event,
            caseId: id,
            reference,
            officer: { ...logged.event.officer, id: officer },
          },
        }
      : logged,
  );
  const record: CaseRecord = {
    ...{ version: 4, id, reference, officer, revision: 1, open: true, updatedAt: minute(60) },
    ...{ events, notices: [], nextDueAt: null },
    officerCard: { conversation, activity: 'card' },
  };
  return { record, conversation };
}
