import type { TurnDeps } from '../turnDeps.ts';
import { reconcileSession } from './reconcileSession.ts';

export type Sweep = { stop(): Promise<void> };

/** More than ever lapse at once; one that fails must not keep those behind it from being looked at. */
const mostAtOnce = 500;

/** One that failed is left alone for so long: what it needs is somebody's hand, and the log has it already. */
const minutesOfRest = 5;

/** Until when a session that failed is left alone, by key; milliseconds since 1970. */
type Resting = Map<string, number>;

/**
 * Looks up each held place that ran out in its case: booked when the filed case names this session, released
 * otherwise, so that a crash between the two commits loses no place and gives none away. One session's failure is told
 * and keeps no other from being settled.
 */
export async function sweepBookings(
  deps: TurnDeps,
  failed: (error: unknown) => void,
  resting: Resting = new Map(),
): Promise<void> {
  const now = deps.now();
  for (const [key, until] of resting) if (until <= Date.parse(now)) resting.delete(key);
  for (const key of await deps.store.sessions.lapsed(now, mostAtOnce)) {
    if (resting.has(key)) continue;
    try {
      await reconcileSession(key, [], deps);
    } catch (error) {
      resting.set(key, Date.parse(now) + minutesOfRest * 60_000);
      failed(error);
    }
  }
}

/** Sweeps now and every so many milliseconds, one sweep at a time. */
export function startSweep(deps: TurnDeps, every: number, failed: (error: unknown) => void): Sweep {
  const resting: Resting = new Map();
  let running: Promise<void> | undefined;
  const sweep = () => {
    running ??= sweepBookings(deps, failed, resting)
      .catch(failed)
      .finally(() => {
        running = undefined;
      });
  };
  sweep();
  const timer = setInterval(sweep, every);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
