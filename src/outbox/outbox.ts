import type { Instant } from '../domain/instant.ts';
import { nextAttempt } from './nextAttempt.ts';

/** Records of one kind in which something is still to be said. */
export type Queue = {
  /** How many records are worked on side by side. */
  readonly sideBySide: number;
  /** Ids of records in which something is due, longest due first. */
  readonly due: (now: Instant, limit: number) => Promise<readonly string[]>;
  /** Says what is due in one of them and writes the results down. Throws when it cannot be read or written. */
  readonly work: (id: string, isStopped: () => boolean) => Promise<void>;
  /** Told when something fails inside: one record, or a look as a whole. */
  readonly failed: (error: unknown) => void;
};

export type OutboxDeps = {
  readonly now: () => Instant;
  /** How often to look when nobody wakes it, in milliseconds. */
  readonly every: number;
};

export type Outbox = {
  /** Something is due now. */
  wake(): void;
  /** Stops after the sends under way. */
  stop(): Promise<void>;
};

/** Says what is due in every queue. What is slow, or fails inside, in one of them holds up no other. */
export function startOutbox(queues: readonly Queue[], deps: OutboxDeps): Outbox {
  const workers = queues.map((queue) => startWorker(queue, deps));
  return {
    wake: () => {
      for (const worker of workers) worker.wake();
    },
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
    },
  };
}

type Rest = { readonly failures: number; readonly until: Instant };

/** Works on one queue, and tries again later what did not get through. */
function startWorker({ sideBySide, due, work, failed }: Queue, { now, every }: OutboxDeps): Outbox {
  /** Records that could not be read or written: left alone for a while, so that they take nobody's place. */
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
  const timer = setInterval(look, every);

  async function passes(): Promise<void> {
    try {
      while (wanted && mayBegin()) {
        wanted = false;
        for (const id of await dueNow()) begin(id);
      }
    } catch (error) {
      failed(error);
    } finally {
      running = undefined;
    }
  }

  /** Nobody waits for the others: a provider that does not answer must not keep news from anybody else. */
  function begin(id: string): void {
    const done = workOn(id).finally(() => {
      atWork.delete(id);
      look();
    });
    atWork.set(id, done);
  }

  async function dueNow(): Promise<readonly string[]> {
    const at = now();
    const atRest = [...resting].flatMap(([id, { until }]) => (until > at ? [id] : []));
    const leftAlone = new Set([...atRest, ...atWork.keys()]);
    const ids = await due(at, sideBySide + leftAlone.size);
    return ids.filter((id) => !leftAlone.has(id)).slice(0, sideBySide - atWork.size);
  }

  async function workOn(id: string): Promise<void> {
    try {
      await work(id, () => stopped);
      resting.delete(id);
    } catch (error) {
      failed(error);
      const failures = (resting.get(id)?.failures ?? 0) + 1;
      resting.set(id, { failures, until: nextAttempt(now(), failures) });
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
