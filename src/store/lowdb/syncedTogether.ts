import { type FileHandle, open } from 'node:fs/promises';

/** Writes into one folder that share its sync. */
type Group = {
  readonly folder: Promise<FileHandle>;
  /** How many of them have not written yet. */
  writing: number;
  readonly written: PromiseWithResolvers<void>;
  /** The folder is synced, with all that they wrote. */
  readonly synced: Promise<void>;
};

/** The groups that still take writes in, by folder. */
const joining = new Map<string, Group>();

/**
 * Resolves when what `write` did in this folder would survive a power cut. Writes that are under way side by side share
 * one sync of the folder; whoever comes after the first of them has written begins the next group, so that nobody waits
 * longer than for one more write. Rejects with the fault of the write, or of the folder.
 */
export async function syncedTogether(folder: string, write: () => Promise<void>): Promise<void> {
  const group = joining.get(folder) ?? begin(folder);
  group.writing += 1;
  try {
    await group.folder;
    await write();
  } finally {
    if (joining.get(folder) === group) joining.delete(folder);
    group.writing -= 1;
    if (group.writing === 0) group.written.resolve();
  }
  await group.synced;
}

function begin(path: string): Group {
  // Opened before anything is written: after that only the sync itself may still fail.
  const folder = open(path, 'r');
  const written = Promise.withResolvers<void>();
  const synced = syncOnce(folder, written.promise);
  // Each write hears of it that gets so far; when none does, it is nobody's fault.
  synced.catch(() => undefined);
  const group: Group = { folder, writing: 0, written, synced };
  joining.set(path, group);
  return group;
}

async function syncOnce(opened: Promise<FileHandle>, written: Promise<void>): Promise<void> {
  const folder = await opened;
  try {
    await written;
    await folder.sync();
  } finally {
    await folder.close();
  }
}
