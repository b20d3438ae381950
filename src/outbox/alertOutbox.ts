import type { Instant } from '../domain/instant.ts';
import type { AlertStore } from '../store/store.ts';
import type { Outbox } from './outbox.ts';
import { nextAttempt } from './retry.ts';
import { type AlertMeans, tellOfAlert, type UnwrittenAlerts } from './tellOfAlert.ts';

export type AlertOutboxDeps = AlertMeans & {
  readonly alerts: AlertStore;
  /** How often to look when nobody wakes it, in milliseconds. */
  readonly every: number;
};

type Rest = { readonly failures: number; readonly until: Instant };

/** More than are ever under way together. */
const mostAtOnce = 20;

/**
 * The outbox of drug alerts, which belong to no case: tells who is due, tries again later what did not get through, and
 * never tells anybody of an alert that has expired. An alert that is slow, or fails inside, holds up no other.
 */
export function startAlertOutbox(deps: AlertOutboxDeps): Outbox {
  const unwritten: UnwrittenAlerts = new Map();
  const resting = new Map<string, Rest>();
  const atWork = new Map<string, Promise<void>>();
  let stopped = false;
  let wanted = true;
  let running: Promise<void> | undefined;
  const look = () => {
    wanted = true;
    if (running === undefined && !stopped) running = passes();
  };
  const timer = setInterval(look, deps.every);

  async function passes(): Promise<void> {
    try {
      while (wanted && !stopped) {
        wanted = false;
        for (const id of await dueNow()) begin(id);
      }
    } catch (error) {
      deps.failed(error);
    } finally {
      running = undefined;
    }
  }

  async function dueNow(): Promise<readonly string[]> {
    const now = deps.now();
    const due = await deps.alerts.due(now, mostAtOnce + resting.size + atWork.size);
    return due.filter((id) => !atWork.has(id) && (resting.get(id)?.until ?? '') <= now);
  }

  function begin(id: string): void {
    const work = workOn(id).finally(() => {
      atWork.delete(id);
      look();
    });
    atWork.set(id, work);
  }

  async function workOn(id: string): Promise<void> {
    try {
      await tellOfAlert(id, deps, unwritten, () => stopped);
      resting.delete(id);
    } catch (error) {
      deps.failed(error);
      const failures = (resting.get(id)?.failures ?? 0) + 1;
      resting.set(id, { failures, until: nextAttempt(deps.now(), failures) });
    }
  }

  return {
    wake: look,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await running;
      await Promise.all(atWork.values());
    },
  };
}
