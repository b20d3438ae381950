import { isEnding } from './endOnSignals.ts';
import { stopAllChildren } from './startChild.ts';

/**
 * Starts what has children. Where that fails it says why, ends the children and ends with status 1; unless a signal is
 * ending everything already, which whoever sent it knows: that a child ended meanwhile is no fault.
 */
export async function startOrSayWhy(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    if (isEnding()) return;
    const reason = error instanceof Error ? error.message : 'The reason is not known.';
    process.stderr.write(`Waymark could not start. ${reason}\n`);
    await stopAllChildren();
    process.exit(1);
  }
}
