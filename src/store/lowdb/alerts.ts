import { keyedQueue } from '../../shared/keyedQueue.ts';
import { asAlertRecord, readAlert } from '../record/asAlertRecord.ts';
import { checkedForWriting } from '../record/checkedForWriting.ts';
import type { AlertRecord, AlertStore } from '../store.ts';
import type { DamagedFolder } from './damagedFolder.ts';
import { type RecordFiles, recordFiles } from './recordFiles.ts';
import { timeOf } from './timeOf.ts';

export type Alerts = AlertStore & {
  /** Resolves when every commit that was asked for has ended. */
  idle(): Promise<void>;
};

/** The drug alerts in their folder, one file each, named by the alert's id. */
export function alertFiles(folder: string, damaged: DamagedFolder): RecordFiles<AlertRecord> {
  return recordFiles(folder, damaged, { noun: 'drug alert', recordOf: readAlert, nameOf: ({ id }) => id });
}

/** Reads every alert once, then answers from memory (there are few) and writes one file at a time per alert. */
export async function openAlerts(files: RecordFiles<AlertRecord>): Promise<Alerts> {
  const records = new Map((await files.entries((record) => record)).map((record) => [record.id, record]));
  const queue = keyedQueue();

  const write = async (record: AlertRecord) => {
    try {
      await files.write(record);
      records.set(record.id, record);
    } catch (error) {
      // A write can fail after the new file is in place (the folder's sync): then what is on disk is what counts.
      const onDisk = await files.read(record.id).catch(() => 'missing' as const);
      if (typeof onDisk !== 'string') records.set(record.id, onDisk);
      throw error;
    }
  };

  return {
    /** In the alert's own line: what a commit has not been acknowledged for is never seen. */
    load: (id) => queue.run(id, async () => structuredClone(records.get(id))),
    commit: async (record) => {
      const checked = checkedForWriting('drug alert', asAlertRecord, structuredClone(record));
      return queue.run(checked.id, async () => {
        if ((records.get(checked.id)?.revision ?? 0) !== checked.revision - 1) return 'conflict';
        await write(checked);
        return 'committed';
      });
    },
    inForce: async (now) => {
      const at = timeOf(now);
      const inForce = [...records.values()].filter(
        ({ status, alert }) => status === 'sent' && Date.parse(alert.expiresAt) > at,
      );
      return structuredClone(inForce.sort((a, b) => sentAt(b) - sentAt(a)));
    },
    due: async (now, limit) => {
      const at = timeOf(now);
      const due = [...records.values()]
        .map((record) => ({ id: record.id, due: dueOf(record) }))
        .filter((one) => one.due <= at)
        .sort((a, b) => a.due - b.due);
      return due.slice(0, limit).map(({ id }) => id);
    },
    idle: queue.idle,
  };
}

/** Milliseconds since 1970; infinity when nobody is to be told any more. What runs out must be looked at then, too. */
function dueOf(record: AlertRecord): number {
  const { status, deliveries, alert } = record;
  if (status !== 'sent') return Number.POSITIVE_INFINITY;
  if (deliveries === undefined) return sentAt(record);
  const waiting = deliveries.filter(({ state }) => state === 'waiting');
  if (waiting.length === 0) return Number.POSITIVE_INFINITY;
  return Math.min(Date.parse(alert.expiresAt), ...waiting.map(({ dueAt }) => Date.parse(dueAt)));
}

function sentAt({ events }: AlertRecord): number {
  return Date.parse(events.findLast(({ what }) => what === 'sent')?.at ?? events[0]?.at ?? '');
}
