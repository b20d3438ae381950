import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { diskFault } from './diskFault.ts';

export type FolderLock = { release(): void };

/**
 * Makes this process the only one that uses the folder, until `release` or until the process ends, however it ends.
 *
 * Node has no file locks of its own, but its SQLite takes the kernel's, so an empty database serves as the lock.
 * The kernel lets go of it when the process dies: there is no stale lock to take over, a process id that was given
 * out again cannot deceive us, and two containers that share the folder see each other, which neither a file with
 * a process id nor an abstract socket achieves. The holder's id is kept beside it only to be read out.
 *
 * @throws Error with a sentence that names the process that has the folder
 */
export function lockFolder(folder: string): FolderLock {
  const holder = join(folder, 'lock.holder');
  const database = takeLock(join(folder, 'lock'), holder);
  try {
    writeFileSync(holder, `${process.pid}\n`, { mode: 0o600 });
  } catch (error) {
    database.close();
    throw diskFault('The data folder could not be locked.', error);
  }
  return {
    release: () => {
      try {
        rmSync(holder, { force: true });
      } finally {
        database.close();
      }
    },
  };
}

function takeLock(path: string, holder: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: 0 });
    // By name, never through a descriptor of ours: closing one would drop the lock of the whole process.
    chmodSync(path, 0o600);
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database?.close();
    throw whyNotLocked(error, holder);
  }
}

const sqliteBusy = 5;
const sqliteNotADatabase = 26;

function whyNotLocked(error: unknown, holder: string): Error {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
  if (code === sqliteBusy) {
    return new Error(
      `The data folder is in use by ${readHolder(holder)}. Stop it first, or set DATA_DIR to another folder.`,
    );
  }
  if (code === sqliteNotADatabase) {
    return new Error(
      'The file "lock" in the data folder was not made by Waymark. Delete it and start again.',
    );
  }
  return diskFault('The data folder could not be locked.', error);
}

function readHolder(path: string): string {
  try {
    const id = readFileSync(path, 'utf8').trim();
    return /^\d+$/.test(id) ? `process ${id}` : 'another process';
  } catch {
    return 'another process';
  }
}
