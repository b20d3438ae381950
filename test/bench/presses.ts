import { randomUUID } from 'node:crypto';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { startApp } from '../../src/app.ts';
import { systemClock } from '../../src/clock.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { noLimit } from '../support/noLimit.ts';
import { compare, durations, type Row, timed } from './measure.ts';

const common = { caseId: '', step: 'menu', revision: 0, nonce: 'bench' };

/** A press through the whole bot, against the durable write it cannot do without and against an empty request. */
export async function benchPresses(folder: string): Promise<readonly Row[]> {
  const write = await durations(() => durableWrite(join(folder, 'plain')));
  const config = readConfig({ PORT: '0', DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'silent' });
  const app = await startApp(config, createLog('silent'), systemClock, { limit: noLimit });
  const base = `http://127.0.0.1:${app.port}`;
  try {
    const bare = await durations(() => fetch(`${base}/healthz`).then((answer) => answer.text()));
    const presses: number[] = [];
    for (let round = 0; round < write.length / 2; round += 1) {
      const officer = randomUUID();
      const { data } = await press(base, officer, { verb: 'new' }, {});
      presses.push(await timed(() => press(base, officer, data, { words: 'weed' })));
    }
    const what = 'one press, committed and drawn';
    return [
      compare(what, presses, 'a durable write of 4 KB', write),
      compare(what, presses, 'GET /healthz on the same server', bare),
    ];
  } finally {
    await app.stop();
  }
}

async function press(base: string, officer: string, data: object, inputs: object): Promise<{ data: object }> {
  const answer = await fetch(`${base}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'invoke',
      name: 'adaptiveCard/action',
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl: 'http://127.0.0.1:9/',
      from: { id: 'bench', aadObjectId: officer, name: 'Bench' },
      recipient: { id: 'bot', name: 'Waymark' },
      conversation: { id: 'bench', conversationType: 'personal' },
      value: {
        action: { type: 'Action.Execute', verb: 'answer', ...data, data: { ...common, ...data, ...inputs } },
      },
    }),
  });
  const { value } = (await answer.json()) as { value?: unknown };
  const found = JSON.stringify(value).match(
    /"data":(\{"caseId":"[^"]+","step":"[^"]+","revision":\d+[^}]*\})/,
  );
  if (found?.[1] === undefined)
    throw new Error(`The bot did not answer with a card of a case (${answer.status})`);
  return { data: JSON.parse(found[1]) as object };
}

async function durableWrite(path: string): Promise<void> {
  const file = await open(`${path}.tmp`, 'w');
  await file.writeFile('x'.repeat(4096));
  await file.sync();
  await file.close();
  await rename(`${path}.tmp`, path);
}
