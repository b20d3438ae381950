import type { Instant } from '../domain/instant.ts';
import type { DueWork } from '../store/store.ts';
import { nextAttempt } from './nextAttempt.ts';

/** Records of one kind in which something is still to be said. */
export type Queue = {
  /** How much is worked on side by side, in all and for the destination of this. */
  readonly sideBySide: number;
  readonly atOnce: (what: DueWork) => number;
  /** What is due, longest due first, but for what goes to a busy destination. */
  readonly due: (now: Instant, limit: number, busy: ReadonlySet<string>) => Promise<readonly DueWork[]>;
  /** Says what is due there and writes the results down. Throws when it cannot be read or written. */
  readonly work: (what: DueWork, isStopped: () => boolean) => Promise<void>;
  /** Lets go what is held at an address, or at any; without it nothing in this queue is ever held. */
  readonly returned?: (address: string | undefined) => Promise<void>;
  /** Told when something fails inside: one record, or a look as a whole. */
  readonly failed: (error: unknown) => void;
};

export type OutboxDeps = {
  readonly now: () => Instant;
  /** 0 ≤ n < 1: by it what failed together is tried again apart. */
  readonly random: () => number;
  /** How often to look when nobody wakes it, in milliseconds. */
  readonly every: number;
};

export type Outbox = {
  /** Something is due now. */
  wake(): void;
  /** Whoever has this address was heard of again: what is held there goes at once. */
  returned(address: string): void;
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
    returned: (address) => {
      for (const worker of workers) worker.returned(address);
    },
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
    },
  };
}

type Rest = { readonly failures: number; readonly until: Instant };

/** Works on one queue, and tries again later what did not get through. */
function startWorker(queue: Queue, { now, random, every }: OutboxDeps): Outbox {
  const { sideBySide, atOnce, due, work, returned, failed } = queue;
  /** What could not be read or written: left alone for a while, so that it takes nobody's place. */
  const resting = new Map<string, Rest>();
  const atWork = new Map<string, { readonly what: DueWork; readonly done: Promise<void> }>();
  let stopped = false;
  let wanted = true;
  let running: Promise<void> | undefined;
  const look = () => {
    wanted = true;
    if (running === undefined && mayBegin()) running = passes();
  };
  let releasing = Promise.resolve();
  const release = (address?: string) => {
    if (stopped || returned === undefined) return;
    const letGo = () => {
      if (!stopped) releasing = releasing.then(() => returned(address)).then(look, failed);
    };
    letGo();
    // Who was refused a moment ago may be back before that is written down.
    const underWay = [...atWork.values()].map(({ done }) => done);
    if (underWay.length > 0) void Promise.all(underWay).then(letGo);
  };
  const mayBegin = () => !stopped && atWork.size < sideBySide;
  const timer = setInterval(look, every);

  async function passes(): Promise<void> {
    try {
      while (wanted && mayBegin()) {
        wanted = false;
        for (const what of await dueNow()) {
          if (!mayBegin()) break;
          // What is left out goes to a destination that is full by now: behind it others may be due.
          if (isBusy(what)) wanted = true;
          else begin(what);
        }
      }
    } catch (error) {
      failed(error);
    } finally {
      running = undefined;
    }
  }

  /** Nobody waits for the others: a provider that does not answer must not keep news from anybody else. */
  function begin(what: DueWork): void {
    const done = workOn(what).finally(() => {
      atWork.delete(nameOf(what));
      look();
    });
    atWork.set(nameOf(what), { what, done });
  }

  function isBusy(what: DueWork): boolean {
    const there = [...atWork.values()].filter((one) => one.what.destination === what.destination);
    return there.length >= atOnce(what);
  }

  async function dueNow(): Promise<readonly DueWork[]> {
    const at = now();
    const atRest = [...resting].flatMap(([name, { until }]) => (until > at ? [name] : []));
    const leftAlone = new Set([...atRest, ...atWork.keys()]);
    const full = new Set(
      [...atWork.values()].flatMap(({ what }) => (isBusy(what) ? [what.destination] : [])),
    );
    const found = await due(at, sideBySide + leftAlone.size, full);
    return found.filter((what) => !leftAlone.has(nameOf(what)) && !full.has(what.destination));
  }

  async function workOn(what: DueWork): Promise<void> {
    try {
      await work(what, () => stopped);
      resting.delete(nameOf(what));
    } catch (error) {
      failed(error);
      const failures = (resting.get(nameOf(what))?.failures ?? 0) + 1;
      resting.set(nameOf(what), { failures, until: nextAttempt(now(), failures, random) });
    }
  }

  // What could not be sent may be possible now: a restart is what people try first.
  release();
  return {
    wake: look,
    returned: release,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await releasing;
      await running;
      await Promise.all([...atWork.values()].map(({ done }) => done));
    },
  };
}

const nameOf = ({ id, destination }: DueWork) => `${id} ${destination}`;
