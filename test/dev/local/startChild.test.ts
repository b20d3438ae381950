import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { startChild, stopAllChildren } from '../../../src/dev/local/startChild.ts';
import { until } from '../../support/playground/until.ts';

const PARENT = fileURLToPath(new URL('./programs/parent.ts', import.meta.url));
const DESCENDANTS = 4;
let seen: number[] = [];

afterEach(() => {
  for (const pid of seen.filter(isAlive)) process.kill(pid, 'SIGKILL');
  seen = [];
});

/** A process that has ended but has not been collected by its new parent yet (state Z) is not alive. */
function isAlive(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** Starts the parent and waits until all its descendants have said their process ids. */
async function startParent(...args: string[]): Promise<{ parent: ChildProcess; pids: number[] }> {
  const parent = spawn(process.execPath, [PARENT, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
  const pids: number[] = [];
  createInterface({ input: parent.stdout }).on('line', (line) => {
    const [, pid] = /ready (\d+)$/.exec(line) ?? [];
    if (pid !== undefined) pids.push(Number(pid));
  });
  const found = await until(
    async () => (pids.length === DESCENDANTS ? pids : undefined),
    () => `Only ${pids.length} of ${DESCENDANTS} programs started.`,
  );
  seen = [...found];
  return { parent, pids: seen };
}

async function expectAllGone(pids: number[], withinMs: number): Promise<void> {
  await until(
    async () => (pids.some(isAlive) ? undefined : true),
    () => `${pids.filter(isAlive).length} processes are still alive.`,
    withinMs,
  );
}

describe('the process tree of local mode', () => {
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
      await expectAllGone(pids, 500);
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
    await expectAllGone(pids, 500);
  });

  it('leaves nothing behind when the parent fails with an exception', async () => {
    const { parent, pids } = await startParent('throw');
    await once(parent, 'exit');
    await expectAllGone(pids, 2_000);
  });
});

describe('under node --watch', () => {
  /** As `npm run dev` does it, with the program watching a folder of its own. */
  async function startWatched(): Promise<{ watcher: ChildProcess; touch: () => Promise<void> }> {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-watched-'));
    const args = ['--watch', '--watch-preserve-output', `--watch-path=${folder}`, PARENT];
    const watcher = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    createInterface({ input: watcher.stdout }).on('line', (line) => {
      const [, pid] = /ready (\d+)$/.exec(line) ?? [];
      if (pid !== undefined) seen.push(Number(pid));
    });
    await allStarted(1);
    return { watcher, touch: async () => writeFileSync(join(folder, 'changed.ts'), '') };
  }

  const allStarted = (times: number) =>
    until(
      async () => (seen.length === times * DESCENDANTS ? true : undefined),
      () => `Only ${seen.length} of ${times * DESCENDANTS} programs started.`,
    );

  it('a change starts everything anew, and nothing of before is left', async () => {
    const { watcher, touch } = await startWatched();
    const before = [...seen];
    await touch();
    await allStarted(2);
    expect(before.filter(isAlive)).toEqual([]);
    expect(seen.filter(isAlive)).toHaveLength(DESCENDANTS);
    watcher.kill('SIGTERM');
    await expectAllGone(seen, 5_000);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    '%s to the watcher leaves nothing behind',
    async (signal) => {
      const { watcher } = await startWatched();
      watcher.kill(signal);
      await expectAllGone(seen, 6_000);
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
