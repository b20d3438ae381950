import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchDipSample } from './dipSample.ts';
import { type Row, sayRow } from './measure.ts';
import { benchPresses } from './presses.ts';
import { benchPure } from './pure.ts';
import { benchRules } from './rules.ts';

/**
 * Speed as ratios within one run: each thing against the least it could cost on the same machine at the same moment.
 * The milliseconds are printed for scale; this machine is shared, so compare the ratios. One promise is in milliseconds.
 */
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
  for (const row of await benchPresses(folder)) say(sayRow(row));
} finally {
  await rm(folder, { recursive: true });
}

/** What was promised in milliseconds, and is not kept on a machine with nothing else to do. */
function tooSlow(rows: readonly Row[]): readonly string[] {
  return rows
    .filter(({ median, atMost }) => atMost !== undefined && median >= atMost)
    .map(
      ({ what, median, atMost }) => `Too slow: ${what} took ${median.toFixed(2)} ms, not under ${atMost}.`,
    );
}
