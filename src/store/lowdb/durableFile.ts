import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Adapter } from 'lowdb';
import { codeOf } from './diskFault.ts';
import { syncedTogether } from './syncedTogether.ts';

/**
 * A lowdb adapter whose `write` resolves only when the file would survive a power cut; lowdb's own never syncs.
 * A reader sees the old content or the new, never a part.
 *
 * @param parse turns the file's text into data; throws when it cannot
 * @returns `read` gives null when there is no file; both reject with the file system's error as it is
 */
export function durableFile<T>(path: string, parse: (text: string) => T): Adapter<T> {
  return {
    read: async () => {
      const text = await readText(path);
      return text === undefined ? null : parse(text);
    },
    write: (data) => replaceFile(path, `${JSON.stringify(data)}\n`),
  };
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  await syncedTogether(dirname(path), async () => {
    try {
      await writeSynced(temporary, text);
      await rename(temporary, path);
    } catch (error) {
      // The first fault is the one to report; what stays behind is removed at the next start.
      await rm(temporary, { force: true }).catch(() => undefined);
      throw error;
    }
  });
}

async function writeSynced(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
