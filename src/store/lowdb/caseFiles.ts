import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import type { CaseRecord } from '../store.ts';
import { type CaseEntry, entryOf } from './caseIndex.ts';
import type { DamagedFolder } from './damagedFolder.ts';
import { codeOf, diskFault } from './diskFault.ts';
import { durableFile } from './durableFile.ts';
import { readRecord } from './readRecord.ts';
import { unreadable, whyUnreadable } from './unreadable.ts';

export type CaseFiles = {
  /** What the index needs to know about every case that can be read. */
  entries(): Promise<readonly CaseEntry[]>;
  /** The record; 'set aside' when its file turned out damaged just now. Rejects with a sentence when it cannot tell. */
  read(id: string): Promise<CaseRecord | 'missing' | 'set aside'>;
  /** Durable and whole when it resolves. Rejects with a sentence. */
  write(record: CaseRecord): Promise<void>;
};

const ending = '.json';
/** Enough to keep the disk busy, far below any limit of open files. */
const readAtOnce = 32;
/** Faults of one file, not of the whole folder: the rest can still be served. */
const faultsOfOneFile: ReadonlySet<string> = new Set(['EIO', 'EISDIR']);

/** The cases in their folder, one file each, named by the case's id. */
export function caseFiles(folder: string, damaged: DamagedFolder): CaseFiles {
  const pathOf = (id: string) => join(folder, `${id}${ending}`);
  const fileOf = (id: string, data: CaseRecord | null) =>
    new Low(durableFile<CaseRecord | null>(pathOf(id), readRecord), data);

  const read: CaseFiles['read'] = async (id) => {
    try {
      const file = fileOf(id, null);
      await file.read();
      if (file.data && file.data.id !== id) throw unreadable('damaged', 'it is named after another case');
      return file.data ?? 'missing';
    } catch (error) {
      if (whyUnreadable(error) !== 'damaged' || !(error instanceof Error)) {
        throw whyNotRead(`${id}${ending}`, error);
      }
      await damaged.setAside(pathOf(id), error.message);
      return 'set aside';
    }
  };

  /** At the start one bad sector must not keep the rest from being served; later the fault may pass, so it is told. */
  const readAtStart: CaseFiles['read'] = async (id) => {
    try {
      return await read(id);
    } catch (error) {
      const code = codeOf(error) ?? '';
      if (!faultsOfOneFile.has(code)) throw error;
      await damaged.setAside(pathOf(id), `the disk answered ${code}`);
      return 'set aside';
    }
  };

  return {
    read,
    entries: async () => {
      const names = (await readdir(folder)).filter((name) => name.endsWith(ending) && !name.startsWith('.'));
      const entries: CaseEntry[] = [];
      for (let from = 0; from < names.length; from += readAtOnce) {
        const some = names.slice(from, from + readAtOnce);
        const records = await Promise.all(some.map((name) => readAtStart(name.slice(0, -ending.length))));
        entries.push(...records.filter((record) => typeof record !== 'string').map(entryOf));
      }
      return entries;
    },
    write: async (record) => {
      try {
        await fileOf(record.id, record).write();
      } catch (error) {
        throw diskFault('The case could not be saved.', error);
      }
    },
  };
}

function whyNotRead(name: string, error: unknown): Error {
  if (whyUnreadable(error) === 'newer' && error instanceof Error) {
    return new Error(
      `The case file ${name} was written by a newer Waymark: ${error.message}. Start that version again, or restore the data folder from before it.`,
    );
  }
  return diskFault(`The case file ${name} could not be read.`, error);
}
