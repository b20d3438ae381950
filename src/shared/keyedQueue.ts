export type KeyedQueue = {
  /** Runs the work when everything queued before it under the same key is over; gives back its result or its error. */
  run<T>(key: string, work: () => Promise<T>): Promise<T>;
  /** Resolves when nothing is queued or running any more. */
  idle(): Promise<void>;
};

/** Queues by key: one after another within a key, side by side between keys. A failure holds nobody up. */
export function keyedQueue(): KeyedQueue {
  const tails = new Map<string, Promise<void>>();
  return {
    run: (key, work) => {
      const result = (tails.get(key) ?? Promise.resolve()).then(work);
      const leave = () => {
        if (tails.get(key) === tail) tails.delete(key);
      };
      const tail: Promise<void> = result.then(leave, leave);
      tails.set(key, tail);
      return result;
    },
    idle: async () => {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}
