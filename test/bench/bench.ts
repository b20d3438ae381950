import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchDipSample } from './dipSample.ts';
import { benchInvokes, type Invokes, sayInvokes } from './invokes.ts';
import { type Row, sayRow } from './measure.ts';
import { benchNotify, type Notified, sayNotified } from './notify.ts';
import { benchPresses } from './presses.ts';
import { benchPure } from './pure.ts';
import { benchRules } from './rules.ts';

/**
 * Speed as ratios within one run: each thing against the least it could cost on the same machine at the same moment.
 * The milliseconds are printed for scale; this machine is shared, so compare the ratios. One promise is in milliseconds, and two in seconds: how long news takes.
 * `--json FILE` writes the ratios and the milliseconds to a file as well.
 */
const { json } = parseArgs({ options: { json: { type: 'string' } } }).values;
const folder = await mkdtemp(join(tmpdir(), 'waymark-bench-'));
const say = (line: string) => process.stdout.write(`${line}\n`);
try {
  const pure = await benchPure();
  for (const row of pure) say(sayRow(row));
  for (const line of tooSlow(pure)) {
    say(line);
    process.exitCode = 1;
  }
  for (const line of await benchRules()) say(line);
  say(await benchDipSample(folder));
  const presses = await benchPresses(folder);
  for (const row of presses) say(sayRow(row));
  const invokes = await benchInvokes(folder);
  for (const line of sayInvokes(invokes)) say(line);
  const notified = await benchNotify(folder);
  for (const row of notified) {
    say(sayNotified(row));
    if (row.p95 > row.atMost) process.exitCode = 1;
  }
  if (json !== undefined)
    await writeFile(json, `${JSON.stringify(figures([...pure, ...presses], invokes, notified), null, 2)}\n`);
} finally {
  await rm(folder, { recursive: true });
}

/** By name, for whoever compares runs. */
function figures(
  others: readonly Row[],
  { ratio, presses, bare, parts }: Invokes,
  notified: readonly Notified[],
) {
  const rows = [...others, ...parts];
  const named = rows.map((row) => [`${row.what} / ${row.against}`, row.ratio] as const);
  return {
    ratios: { ...Object.fromEntries(named), 'turn.invoke.ratio': ratio },
    aSecond: { presses, bareInvokes: bare },
    milliseconds: Object.fromEntries(rows.map(({ what, median }) => [what, median])),
    'notify.p95.seconds': Object.fromEntries(notified.map(({ plan, p95 }) => [plan, p95])),
  };
}

/** What was promised in milliseconds, and is not kept on a machine with nothing else to do. */
function tooSlow(rows: readonly Row[]): readonly string[] {
  return rows
    .filter(({ median, atMost }) => atMost !== undefined && median >= atMost)
    .map(
      ({ what, median, atMost }) => `Too slow: ${what} took ${median.toFixed(2)} ms, not under ${atMost}.`,
    );
}
