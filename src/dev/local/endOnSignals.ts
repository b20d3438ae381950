import { stopAllChildren } from './startChild.ts';

/**
 * Makes Ctrl-C (SIGINT), SIGTERM and a closed terminal (SIGHUP) end this process and all its children.
 * The same signal a second time does not wait any longer.
 *
 * @param closeFirst what this process itself has to close before (its server, its store); a failure in it
 *   is reported by exit status 1 and does not keep the children alive
 */
export function endOnSignals(closeFirst: () => Promise<void> = async () => {}): void {
  let ending = false;
  const end = async (): Promise<void> => {
    if (ending) process.exit(1);
    ending = true;
    const results = await Promise.allSettled([closeFirst(), stopAllChildren()]);
    process.exit(results.every((result) => result.status === 'fulfilled') ? 0 : 1);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
}
