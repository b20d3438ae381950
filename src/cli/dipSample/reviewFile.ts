import { setImmediate } from 'node:timers/promises';
import { addTally, emptyTally, type Tally } from '../../reports/dipSample/tally.ts';
import type { InputRow } from '../caseRows/inputRow.ts';
import { type Counted, countBatch, type Fault } from './countBatch.ts';
import { startHelper } from './helper.ts';
import { contextOf, type Task } from './task.ts';

const rowsInABatch = 250;
/** Enough that the second thread never waits for this one. */
const batchesAhead = 3;
/** Batches reviewed and not yet written, at most: what bounds the memory. */
const batchesHeld = 6;
const faultsKept = 20;

/**
 * Reviews all rows on two threads: this one reads, hands batches over, and reviews one itself whenever the other has
 * enough to do. `write` gets the lines of `cases.csv` in the order of the rows; `progress` the number of rows so far.
 */
export async function reviewFile(
  rows: AsyncIterable<InputRow>,
  task: Task,
  write: (lines: string) => Promise<void>,
  progress: (rows: number) => void,
): Promise<{ readonly tally: Tally; readonly faults: readonly Fault[] }> {
  const context = contextOf(task);
  const tally = emptyTally();
  const helper = startHelper(task);
  const faults: Fault[] = [];
  const pending: Promise<Counted>[] = [];
  const settle = async (batch: Promise<Counted>) => {
    const counted = await batch;
    faults.push(...counted.faults.slice(0, faultsKept - faults.length));
    await write(counted.lines);
  };

  let seen = 0;
  for await (const batch of inBatches(rows)) {
    const helped = helper.waiting() < batchesAhead;
    const counted = helped ? helper.review(batch) : Promise.resolve(countBatch(batch, context, tally));
    // Told of at its turn; until then it must not count as unhandled.
    counted.catch(() => undefined);
    pending.push(counted);
    seen += batch.length;
    progress(seen);
    if (pending.length >= batchesHeld) await settle(pending.shift() ?? counted);
    // Lets the answers of the other thread in: rows already read come without a pause.
    await setImmediate();
  }
  for (const batch of pending) await settle(batch);
  addTally(tally, await helper.finish());
  return { tally, faults };
}

async function* inBatches(rows: AsyncIterable<InputRow>): AsyncGenerator<readonly InputRow[]> {
  let batch: InputRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < rowsInABatch) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
