import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds. What comes is seen at once; on a machine with much other work it may come late. */
export const patience = 30_000;

/**
 * Asks again every 25 ms until `look` gives something other than undefined, and gives that.
 *
 * @param complain the words of the Error thrown when `patienceMs` have passed
 */
export async function until<T>(
  look: () => Promise<T | undefined>,
  complain: () => string | Promise<string>,
  patienceMs = patience,
): Promise<T> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > deadline) throw new Error(await complain());
    await sleep(25);
  }
}
