import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export type ChildSpec = {
  /** Stands before each line of prefixed output. */
  name: string;
  /** Arguments of Node: the script and its own arguments. */
  args: readonly string[];
  cwd?: string;
  /** Added to this process's environment. */
  env?: Record<string, string>;
  output: 'inherited' | 'prefixed' | 'silent';
  /** Sees every line of output unless it is inherited. */
  onLine?: (line: string) => void;
};

type ChildEnd = { code: number | null; signal: NodeJS.Signals | null };

export type RunningChild = {
  name: string;
  pid: number;
  /** Resolves when the child has ended, for whatever reason. */
  ended: Promise<ChildEnd>;
  /** Asks the child and its children to end (SIGTERM) and ends them after `graceMs` (SIGKILL). */
  stop(graceMs?: number): Promise<void>;
};

const DEFAULT_GRACE_MS = 3_000;
const WATCHER = new URL('./dieWithParent.ts', import.meta.url).href;
const running = new Set<RunningChild>();

process.on('exit', killWhatIsLeft);

/**
 * Starts a Node program as a child in a process group of its own (so that a Ctrl-C in the terminal reaches
 * only this process, which then ends its children in order). The child ends by itself soon after this
 * process has died, however it died.
 *
 * @throws Error when the program cannot be started at all
 */
export function startChild(spec: ChildSpec): RunningChild {
  const stdio = spec.output === 'inherited' ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, ['--import', WATCHER, ...spec.args], {
    detached: true,
    env: { ...process.env, ...spec.env },
    stdio: ['ignore', stdio, stdio, 'pipe'],
    ...(spec.cwd === undefined ? {} : { cwd: spec.cwd }),
  });
  if (child.pid === undefined) {
    child.on('error', () => {});
    throw new Error(`${spec.name} could not be started.`);
  }
  forwardLines(child.stdout, process.stdout, spec);
  forwardLines(child.stderr, process.stderr, spec);
  return watched(spec.name, child, child.pid);
}

/** Ends every child started here that still runs, all at once. Safe to call more than once. */
export async function stopAllChildren(graceMs: number = DEFAULT_GRACE_MS): Promise<void> {
  await Promise.all([...running].map((child) => child.stop(graceMs)));
}

function watched(name: string, child: ChildProcess, pid: number): RunningChild {
  const ended = new Promise<ChildEnd>((resolve) => {
    child.once('exit', (code, signal) => {
      running.delete(handle);
      signalGroup(pid, 'SIGKILL'); // what the child itself had started
      resolve({ code, signal });
    });
  });
  const handle: RunningChild = {
    name,
    pid,
    ended,
    stop: async (graceMs = DEFAULT_GRACE_MS) => {
      if (!running.has(handle)) return;
      signalGroup(pid, 'SIGTERM');
      const force = setTimeout(() => signalGroup(pid, 'SIGKILL'), graceMs);
      await ended;
      clearTimeout(force);
    },
  };
  running.add(handle);
  return handle;
}

/** The last resort when this process ends without having stopped its children, by an exception say. */
function killWhatIsLeft(): void {
  for (const child of running) signalGroup(child.pid, 'SIGKILL');
}

function signalGroup(leader: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-leader, signal);
  } catch {
    // nobody is left in the group
  }
}

function forwardLines(from: Readable | null, to: NodeJS.WriteStream, spec: ChildSpec): void {
  if (from === null) return;
  createInterface({ input: from }).on('line', (line) => {
    spec.onLine?.(line);
    if (spec.output === 'prefixed') to.write(`[${spec.name}] ${line}\n`);
  });
}
