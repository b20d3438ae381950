import { Worker } from 'node:worker_threads';
import type { Tally } from '../../reports/dipSample/tally.ts';
import type { InputRow } from '../caseRows/inputRow.ts';
import type { Counted } from './countBatch.ts';
import type { Task } from './task.ts';

/** A second thread that reviews batches, in the order in which it gets them. */
export type Helper = {
  /** Batches it has not answered yet. */
  readonly waiting: () => number;
  readonly review: (rows: readonly InputRow[]) => Promise<Counted>;
  /** Ends it, and gives its figures over everything it reviewed. */
  readonly finish: () => Promise<Tally>;
};

type Waiting = { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void };

/** Starts the thread. Whatever goes wrong in it rejects what was asked of it. */
export function startHelper(task: Task): Helper {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: task });
  const queue: Waiting[] = [];
  const fail = (error: Error) => {
    for (const { reject } of queue.splice(0)) reject(error);
  };
  worker.on('message', (answer: unknown) => queue.shift()?.resolve(answer));
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The second thread ended before it had answered.')));
  const ask = <A>(message: readonly InputRow[] | null): Promise<A> =>
    new Promise<A>((resolve, reject) => {
      queue.push({ resolve: resolve as (answer: unknown) => void, reject });
      worker.postMessage(message);
    });
  return {
    waiting: () => queue.length,
    review: (rows) => ask<Counted>(rows),
    finish: () => ask<Tally>(null),
  };
}
