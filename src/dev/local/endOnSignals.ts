import { stopAllChildren } from './startChild.ts';

/** How often a watched process looks whether its watcher is still there, in milliseconds. */
const lookEvery = 500;

let ending = false;

/** True once a signal has come that ends this process: what fails from then on fails for that. */
export const isEnding = (): boolean => ending;

/**
 * Makes Ctrl-C (SIGINT), SIGTERM and a closed terminal (SIGHUP) end this process and all its children.
 * The same signal a second time does not wait any longer. Under `node --watch` the end of the watcher does the same,
 * however it ends; and since the watcher passes on a Ctrl-C that the terminal has sent already, a second signal is none.
 *
 * @param closeFirst what this process itself has to close before (its server, its store); a failure in it
 *   is reported by exit status 1 and does not keep the children alive
 */
export function endOnSignals(closeFirst: () => Promise<void> = async () => {}): void {
  // Node sets it in what it watches.
  const isWatched = process.env.WATCH_REPORT_DEPENDENCIES !== undefined;
  const end = async (): Promise<void> => {
    if (ending && !isWatched) process.exit(1);
    if (ending) return;
    ending = true;
    const results = await Promise.allSettled([closeFirst(), stopAllChildren()]);
    process.exit(results.every((result) => result.status === 'fulfilled') ? 0 : 1);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
  if (isWatched) endWithParent(end);
}

/** A watcher that was killed can tell nobody: what it started is handed to another parent. */
function endWithParent(end: () => Promise<void>): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) void end();
  }, lookEvery).unref();
}
