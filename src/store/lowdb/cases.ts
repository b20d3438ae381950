import { keyedQueue } from '../../shared/keyedQueue.ts';
import { asCaseRecord } from '../record/asCaseRecord.ts';
import { checkedForWriting } from '../record/checkedForWriting.ts';
import type { CaseRecord, Store } from '../store.ts';
import type { CaseFiles } from './caseFiles.ts';
import { createCaseIndex, entryOf } from './caseIndex.ts';
import { timeOf } from './timeOf.ts';

export type Cases = Pick<
  Store,
  'load' | 'findByReference' | 'commit' | 'openCasesOf' | 'due' | 'heldAt' | 'openCalls' | 'touchedSince'
> & {
  /** Resolves when every commit that was asked for has ended. */
  idle(): Promise<void>;
};

/** Reads every case once, then answers from the index and reads or writes one file at a time per case. */
export async function openCases(files: CaseFiles): Promise<Cases> {
  const index = createCaseIndex(await files.entries(entryOf));
  const queue = keyedQueue();
  /** References of first commits still being written, so that two new cases cannot both get one. */
  const promised = new Map<string, string>();

  /** Reads in the case's own line: what a commit has not been acknowledged for is never seen. */
  const load = (id: string) =>
    queue.run(id, async () => {
      if (!index.get(id)) return undefined;
      const record = await files.read(id);
      if (typeof record !== 'string') return record;
      // A missing file stays in the index: the folder may only be away for a moment.
      if (record === 'set aside') index.drop(id);
      const what = record === 'missing' ? 'missing' : 'damaged and was set aside';
      throw new Error(`The case file ${id}.json is ${what}. Restore it from a backup, then restart Waymark.`);
    });

  const mayCommit = ({ id, revision, reference }: CaseRecord) => {
    const owner = index.idOf(reference) ?? promised.get(reference) ?? id;
    return owner === id && (index.get(id)?.revision ?? 0) === revision - 1;
  };

  /** A write can fail after the new file is in place (the folder's sync): then what is on disk is what counts. */
  const followDisk = async (id: string) => {
    const record = await files.read(id).catch(() => 'missing' as const);
    if (record === 'set aside') index.drop(id);
    else if (record !== 'missing') index.put(entryOf(record));
  };

  const write = async (record: CaseRecord) => {
    promised.set(record.reference, record.id);
    try {
      await files.write(record);
      index.put(entryOf(record));
    } catch (error) {
      await followDisk(record.id);
      throw error;
    } finally {
      promised.delete(record.reference);
    }
  };

  return {
    load,
    findByReference: async (reference) => {
      const id = index.idOf(reference);
      return id === undefined ? undefined : load(id);
    },
    commit: async (record) => {
      const checked = checkedForWriting('case', asCaseRecord, record);
      return queue.run(record.id, async () => {
        if (!mayCommit(checked)) return 'conflict';
        await write(checked);
        return 'committed';
      });
    },
    openCasesOf: async (officer) => index.openOf(officer),
    due: async (now, limit, busy) => index.due(timeOf(now), limit, busy),
    heldAt: async (address) => index.heldAt(address),
    openCalls: async () => index.openCalls(),
    touchedSince: async (from) => index.touchedSince(timeOf(from)),
    idle: queue.idle,
  };
}
