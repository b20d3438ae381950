import { parentPort, workerData } from 'node:worker_threads';
import { emptyTally } from '../../reports/dipSample/tally.ts';
import type { InputRow } from '../caseRows/inputRow.ts';
import { countBatch } from './countBatch.ts';
import { contextOf, type Task } from './task.ts';

const context = contextOf(workerData as Task);
const tally = emptyTally();

// Every message but the last is a batch; null asks for the figures over all of them.
parentPort?.on('message', (rows: readonly InputRow[] | null) => {
  parentPort?.postMessage(rows === null ? tally : countBatch(rows, context, tally));
  if (rows === null) parentPort?.close();
});
