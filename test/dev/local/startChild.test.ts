import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { startChild, stopAllChildren } from '../../../src/dev/local/startChild.ts';
import { until } from '../../support/playground/until.ts';

const PARENT = fileURLToPath(new URL('./programs/parent.ts', import.meta.url));
const DESCENDANTS = 4;
const seen: number[] = [];

afterAll(() => {
  for (const pid of seen.filter(isAlive)) process.kill(pid, 'SIGKILL');
});

/** A process that has ended but has not been collected by its new parent yet (state Z) is not alive. */
function isAlive(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** Starts a program that starts the parent, or is it; its descendants' process ids are listed as they say them. */
function start(...args: string[]) {
  const complaints: string[] = [];
  const polite: number[] = [];
  const started = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  started.stderr.on('data', (some: Buffer) => complaints.push(String(some)));
  const pids: number[] = [];
  createInterface({ input: started.stdout }).on('line', (line) => {
    const [, pid] = /ready (\d+)$/.exec(line) ?? [];
    if (pid === undefined) return;
    pids.push(Number(pid));
    seen.push(Number(pid));
    // Whichever is up first says so first: the one that ends on SIGTERM is known by its name.
    if (line.includes('POLITE')) polite.push(Number(pid));
  });
  return { process: started, pids, complaints, polite };
}

const allStarted = (pids: readonly number[], times = 1) =>
  until(
    async () => (pids.length === times * DESCENDANTS ? true : undefined),
    () => `Only ${pids.length} of ${times * DESCENDANTS} programs started.`,
  );

/** Starts the parent and waits until all its descendants have said their process ids. */
async function startParent(...args: string[]) {
  const { process: parent, ...said } = start(PARENT, ...args);
  await allStarted(said.pids);
  return { parent, ...said };
}

async function expectAllGone(pids: number[], withinMs: number): Promise<void> {
  await until(
    async () => (pids.some(isAlive) ? undefined : true),
    () => `${pids.filter(isAlive).length} processes are still alive.`,
    withinMs,
  );
}

// Side by side, for what they do most is wait.
describe.concurrent('the process tree of local mode', () => {
  it('leaves nothing behind when the parent is killed hard, not even what ignores SIGTERM', async () => {
    const { parent, pids } = await startParent();
    parent.kill('SIGKILL');
    await expectAllGone(pids, 5_000);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'ends everything, then itself with status 0, on %s',
    async (signal) => {
      const { parent, pids } = await startParent();
      const exit = once(parent, 'exit');
      parent.kill(signal);
      expect(await exit).toEqual([0, null]);
      await expectAllGone(pids, 2_000);
    },
  );

  it('does not wait for the stubborn when the signal comes a second time', async () => {
    const { parent, pids } = await startParent();
    const exit = once(parent, 'exit');
    const started = performance.now();
    parent.kill('SIGINT');
    await until(
      async () => (pids.filter(isAlive).length < DESCENDANTS ? true : undefined),
      () => 'The first signal did nothing.',
    );
    parent.kill('SIGINT');
    expect(await exit).toEqual([1, null]);
    expect(performance.now() - started).toBeLessThan(2_500);
    await expectAllGone(pids, 2_000);
  });

  it('ends without a complaint on a signal that comes while it is still starting', async () => {
    const { parent, pids, complaints } = await startParent('starting');
    const exit = once(parent, 'close');
    parent.kill('SIGINT');
    expect(await exit).toEqual([0, null]);
    expect(complaints.join('')).toBe('');
    await expectAllGone(pids, 2_000);
  });

  it('says why it could not start when a program that it waits for ends by itself', async () => {
    const { parent, pids, complaints, polite } = await startParent('starting');
    const exit = once(parent, 'close');
    expect(polite).toHaveLength(1);
    for (const pid of polite) process.kill(pid, 'SIGTERM');
    expect(await exit).toEqual([1, null]);
    expect(complaints.join('')).toBe('Waymark could not start. A program ended.\n');
    await expectAllGone(pids, 5_000);
  });

  it('leaves nothing behind when the parent fails with an exception', async () => {
    const { parent, pids, complaints } = await startParent();
    const exit = once(parent, 'close');
    parent.kill('SIGUSR2');
    await exit;
    expect(complaints.join('')).toContain('made to fail');
    await expectAllGone(pids, 2_000);
  });
});

describe.concurrent('under node --watch', () => {
  /** As `npm run dev` does it, with the program watching a folder of its own. */
  async function startWatched() {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-watched-'));
    const { process: watcher, pids } = start(
      '--watch',
      '--watch-preserve-output',
      `--watch-path=${folder}`,
      PARENT,
    );
    await allStarted(pids);
    return { watcher, pids, touch: () => writeFileSync(join(folder, 'changed.ts'), '') };
  }

  it('a change starts everything anew, and nothing of before is left', async () => {
    const { watcher, pids, touch } = await startWatched();
    const before = [...pids];
    touch();
    await allStarted(pids, 2);
    expect(before.filter(isAlive)).toEqual([]);
    expect(pids.filter(isAlive)).toHaveLength(DESCENDANTS);
    watcher.kill('SIGTERM');
    await expectAllGone(pids, 5_000);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    '%s to the watcher leaves nothing behind',
    async (signal) => {
      const { watcher, pids } = await startWatched();
      watcher.kill(signal);
      await expectAllGone(pids, 6_000);
    },
  );
});

describe('startChild', () => {
  it('hands over every line and the way the child ended', async () => {
    const lines: string[] = [];
    const child = startChild({
      name: 'speaker',
      args: ['-e', 'console.log("one"); console.error("two"); setTimeout(() => process.exit(7), 200)'],
      output: 'silent',
      onLine: (line) => lines.push(line),
    });
    expect(await child.ended).toEqual({ code: 7, signal: null });
    expect(lines.toSorted()).toEqual(['one', 'two']);
    await child.stop();
  });

  it('does not keep a child alive that has nothing left to do', async () => {
    const child = startChild({ name: 'short', args: ['-e', '0'], output: 'silent' });
    expect(await child.ended).toEqual({ code: 0, signal: null });
  });

  it('kills what does not end by itself within the grace', async () => {
    const child = startChild({
      name: 'stubborn',
      args: ['-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000); console.log("up")'],
      output: 'silent',
      onLine: () => void stopAllChildren(300),
    });
    expect(await child.ended).toEqual({ code: null, signal: 'SIGKILL' });
  });
});
