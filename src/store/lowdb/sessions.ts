import type { SessionRecord } from '../../domain/booking/session.ts';
import { keyedQueue } from '../../shared/keyedQueue.ts';
import { asSessionRecord } from '../record/asSessionRecord.ts';
import { checkedForWriting } from '../record/checkedForWriting.ts';
import type { SessionStore } from '../store.ts';
import type { DamagedFolder } from './damagedFolder.ts';
import { fileNameOf } from './fileNameOf.ts';
import type { RecordFiles } from './recordFiles.ts';
import { createSessionIndex } from './sessionIndex.ts';
import { timeOf } from './timeOf.ts';

export type Sessions = SessionStore & {
  /** Resolves when every commit that was asked for has ended. */
  idle(): Promise<void>;
};

/** Reads every session once, then answers from memory and writes one file at a time per session. */
export async function openSessions(
  files: RecordFiles<SessionRecord>,
  damaged: DamagedFolder,
): Promise<Sessions> {
  const index = createSessionIndex(await files.entries((record) => record));
  const queue = keyedQueue();

  /** Published again as new, a session whose file is damaged would give away the places it had given already. */
  const refuseLost = (key: string) => {
    const file = `${fileNameOf(key)}.json`;
    if (index.get(key) !== undefined || !damaged.names.includes(file)) return;
    throw new Error(
      `The session file ${file} is damaged and was set aside. Restore it from a backup, or take it out of the folder "damaged" to begin without its bookings, then restart Waymark.`,
    );
  };

  const write = async (record: SessionRecord) => {
    try {
      await files.write(record);
      index.put(record);
    } catch (error) {
      // A write can fail after the new file is in place (the folder's sync): then what is on disk is what counts.
      const onDisk = await files.read(fileNameOf(record.key)).catch(() => 'missing' as const);
      if (typeof onDisk !== 'string') index.put(onDisk);
      throw error;
    }
  };

  return {
    /** In the session's own line: what a commit has not been acknowledged for is never seen. */
    load: (key) =>
      queue.run(key, async () => {
        refuseLost(key);
        return structuredClone(index.get(key));
      }),
    commit: async (record) => {
      const checked = checkedForWriting('session', asSessionRecord, structuredClone(record));
      return queue.run(checked.key, async () => {
        refuseLost(checked.key);
        if ((index.get(checked.key)?.revision ?? 0) !== checked.revision - 1) return 'conflict';
        await write(checked);
        return 'committed';
      });
    },
    comingUp: async (intervention, from) => structuredClone(index.after(intervention, timeOf(from))),
    lapsed: async (now, limit) => index.lapsed(timeOf(now), limit),
    idle: queue.idle,
  };
}
