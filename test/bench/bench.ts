import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchDipSample } from './dipSample.ts';
import { sayRow } from './measure.ts';
import { benchPresses } from './presses.ts';
import { benchPure } from './pure.ts';
import { benchRules } from './rules.ts';

/**
 * Speed as ratios within one run: each thing against the least it could cost on the same machine at the same moment.
 * The milliseconds are printed for scale; this machine is shared, so compare the ratios.
 */
const folder = await mkdtemp(join(tmpdir(), 'waymark-bench-'));
const say = (line: string) => process.stdout.write(`${line}\n`);
try {
  for (const row of await benchPure()) say(sayRow(row));
  for (const line of await benchRules()) say(line);
  say(await benchDipSample(folder));
  for (const row of await benchPresses(folder)) say(sayRow(row));
} finally {
  await rm(folder, { recursive: true });
}
