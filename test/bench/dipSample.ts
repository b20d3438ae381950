import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { madeCases } from '../support/dipSample/madeCases.ts';
import { westMidlands } from '../support/westMidlands.ts';

const root = join(import.meta.dirname, '../..');
const rows = 100_000;

/** The dip sample over a year of made-up cases, as a process of its own: seconds, and the most memory it ever held. */
export async function benchDipSample(folder: string): Promise<string> {
  const file = join(folder, 'made.csv');
  const offences = westMidlands.offences.map(({ id }) => id);
  await pipeline(Readable.from(madeCases(rows, offences)), createWriteStream(file));

  const start = performance.now();
  const child = spawn(process.execPath, [...words(), file, '--out', join(folder, 'out')], {
    cwd: root,
    stdio: 'ignore',
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, mostMemory(child.pid));
  }, 50);
  const [status] = await once(child, 'exit');
  clearInterval(watch);
  if (status !== 0) throw new Error(`The dip sample ended with ${status}`);
  const seconds = (performance.now() - start) / 1_000;
  return `${'dip sample of 100,000 cases'.padEnd(34)} ${seconds.toFixed(1)} s, at most ${peak ? `${peak} MB` : 'not known'} (asked: 10 s, 200 MB)`;
}

/** What the npm script starts, without the program. */
function words(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  return (scripts['dip-sample'] ?? '').split(' ').slice(1);
}

/** Megabytes, as Linux remembers them; 0 elsewhere. */
function mostMemory(pid: number | undefined): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Math.round(Number(kilobytes ?? 0) / 1_000);
  } catch {
    return 0;
  }
}
