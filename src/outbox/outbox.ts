import type { Instant } from '../domain/case/case.ts';
import type { Store } from '../store/store.ts';
import { nextAttempt } from './retry.ts';
import { type Means, sayWhatIsDue, type Unwritten } from './sayWhatIsDue.ts';

export type OutboxDeps = Means & {
  readonly store: Store;
  /** How often to look when nobody wakes it, in milliseconds. */
  readonly every: number;
};

export type Outbox = {
  /** Something is due now. */
  wake(): void;
  /** Stops after the sends under way. */
  stop(): Promise<void>;
};

/** How many cases are worked on side by side. One case's notices go one after another, in order. */
const sideBySide = 8;

type Rest = { readonly failures: number; readonly until: Instant };

/** Says what is due, remembers the result with the case, and tries again later what did not get through. */
export function startOutbox(deps: OutboxDeps): Outbox {
  const unwritten: Unwritten = new Map();
  /** Cases that could not be read or written: left alone for a while, so that they take nobody's place. */
  const resting = new Map<string, Rest>();
  const atWork = new Map<string, Promise<void>>();
  let stopped = false;
  let wanted = true;
  let running: Promise<void> | undefined;
  const look = () => {
    wanted = true;
    if (running === undefined && mayBegin()) running = passes();
  };
  const mayBegin = () => !stopped && atWork.size < sideBySide;
  const timer = setInterval(look, deps.every);

  async function passes(): Promise<void> {
    try {
      while (wanted && mayBegin()) {
        wanted = false;
        for (const id of await dueNow()) begin(id);
      }
    } catch (error) {
      deps.failed(error);
    } finally {
      running = undefined;
    }
  }

  /** Nobody waits for the others: a provider that does not answer must not keep news from anybody else. */
  function begin(caseId: string): void {
    const work = workOn(caseId).finally(() => {
      atWork.delete(caseId);
      look();
    });
    atWork.set(caseId, work);
  }

  async function dueNow(): Promise<readonly string[]> {
    const now = deps.now();
    const atRest = [...resting].flatMap(([id, { until }]) => (until > now ? [id] : []));
    const leftAlone = new Set([...atRest, ...atWork.keys()]);
    const due = await deps.store.due(now, sideBySide + leftAlone.size);
    return due.filter((id) => !leftAlone.has(id)).slice(0, sideBySide - atWork.size);
  }

  async function workOn(caseId: string): Promise<void> {
    try {
      await sayWhatIsDue(caseId, deps, unwritten, () => stopped);
      resting.delete(caseId);
    } catch (error) {
      deps.failed(error);
      const failures = (resting.get(caseId)?.failures ?? 0) + 1;
      resting.set(caseId, { failures, until: nextAttempt(deps.now(), failures) });
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
