import { type QueueRow, queueRows } from '../../reports/queue/queueRow.ts';
import { readCases } from '../../store/lowdb/readCases.ts';

export type QueueRead = {
  readonly rows: readonly QueueRow[];
  /** Files that could not be read, each with why: "case-7.json (damaged)". */
  readonly unread: readonly string[];
};

/** What is still to be said of every case in a data folder. Rejects with a sentence when there is no such folder. */
export async function readQueue(folder: string): Promise<QueueRead> {
  const rows: QueueRow[] = [];
  const unread: string[] = [];
  for await (const read of readCases(folder)) {
    if ('file' in read) unread.push(`${read.file} (${read.why})`);
    else rows.push(...queueRows(read.record.reference, read.record.notices));
  }
  return { rows, unread };
}
