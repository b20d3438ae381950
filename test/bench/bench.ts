import { randomUUID } from 'node:crypto';
import { mkdtemp, open, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp } from '../../src/app.ts';
import { renderCard } from '../../src/cards/render.ts';
import { readConfig } from '../../src/config.ts';
import { messageView } from '../../src/dialogue/views/plain.ts';
import { assess } from '../../src/domain/assessment/assess.ts';
import { loadForce } from '../../src/forces/load.ts';
import { day } from '../../src/law/day.ts';
import type { Facts } from '../../src/law/facts.ts';
import { createLog } from '../../src/log.ts';

/**
 * Speed as ratios within one run: each thing against the least it could cost on the same machine at the same moment.
 * The milliseconds are printed for scale; this machine is shared, so compare the ratios.
 */
const rounds = Number(process.env.ROUNDS ?? 200);
const folder = await mkdtemp(join(tmpdir(), 'waymark-bench-'));
const force = loadForce(new URL('../../src/forces/west-midlands/', import.meta.url));
const common = { caseId: '', step: 'menu', revision: 0, nonce: 'bench' };
const rows: { what: string; median: number; p99: number; against: string; ratio: number }[] = [];

try {
  await benchPure();
  const write = await durations(async () => durableWrite(join(folder, 'plain')));
  await benchPresses(write);
  print();
} finally {
  await rm(folder, { recursive: true });
}

async function benchPure(): Promise<void> {
  const facts: Facts = {
    offence: 'common-assault',
    age: 24,
    admission: 'full',
    evidence: 'charge-standard',
    victim: 'person',
    domesticAbuse: 'none',
  };
  const context = { force, decisionDay: day('2026-11-20') };
  const text = JSON.stringify(facts);
  const parse = await durations(() => JSON.parse(text) as unknown);
  const assessed = await durations(() => assess(facts, context));
  add('one assessment, every rule', assessed, 'JSON.parse of its facts', parse);
  const view = messageView('WM-7Q4K-93: completed', ['Nothing is left to do.']);
  add(
    'one message card drawn',
    await durations(() => renderCard(view, 'n')),
    'JSON.parse of its facts',
    parse,
  );
}

async function benchPresses(write: readonly number[]): Promise<void> {
  const config = readConfig({ PORT: '0', DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'silent' });
  const app = await startApp(config, createLog('silent'));
  const base = `http://127.0.0.1:${app.port}`;
  try {
    const bare = await durations(() => fetch(`${base}/healthz`).then((answer) => answer.text()));
    const presses: number[] = [];
    for (let round = 0; round < rounds / 2; round += 1) {
      const officer = randomUUID();
      const opened = await press(base, officer, { verb: 'new' }, {});
      const { data } = opened;
      presses.push(await timed(() => press(base, officer, data, { words: 'weed' })));
    }
    add('one press, committed and drawn', presses, 'a durable write of 4 KB', write);
    add('one press, committed and drawn', presses, 'GET /healthz on the same server', bare);
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

async function durations(work: () => unknown): Promise<number[]> {
  for (let warm = 0; warm < 20; warm += 1) await work();
  const all: number[] = [];
  for (let round = 0; round < rounds; round += 1) all.push(await timed(work));
  return all;
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function add(what: string, measured: readonly number[], against: string, base: readonly number[]): void {
  const ratio = at(measured, 0.5) / at(base, 0.5);
  rows.push({ what, median: at(measured, 0.5), p99: at(measured, 0.99), against, ratio });
}

function at(all: readonly number[], share: number): number {
  return [...all].sort((a, b) => a - b)[Math.floor((all.length - 1) * share)] ?? Number.NaN;
}

function print(): void {
  for (const { what, median, p99, against, ratio } of rows) {
    const scale = `${median.toFixed(3)} ms, p99 ${p99.toFixed(2)} ms`;
    process.stdout.write(
      `${what.padEnd(34)} ${`${ratio.toFixed(1)} ×`.padStart(9)} ${against.padEnd(34)} (${scale})\n`,
    );
  }
}
