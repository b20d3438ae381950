import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { unreadable, whyUnreadable } from '../record/unreadable.ts';
import type { DamagedFolder } from './damagedFolder.ts';
import { codeOf, diskFault } from './diskFault.ts';
import { durableFile } from './durableFile.ts';
import { parseJson } from './parseJson.ts';
import { recentRecords } from './recentRecords.ts';

/** A kind of record that is kept one to a file. */
export type RecordKind<T> = {
  /** As sentences name it: "case". */
  readonly noun: string;
  /** What a file holds as a record of the present version. Throws unreadable 'damaged' or 'newer'. */
  readonly recordOf: (data: unknown) => T;
  /** The file's name without its ending; safe in a path, and the same for the same record for ever. */
  readonly nameOf: (record: T) => string;
};

export type RecordFiles<T> = {
  /** What `keep` makes of every record that can be read; no more than a few are in memory at once. */
  entries<E>(keep: (record: T) => E): Promise<readonly E[]>;
  /** The record by its file's name; 'set aside' when the file turned out damaged just now. Rejects with a sentence when it cannot tell. */
  read(name: string): Promise<T | 'missing' | 'set aside'>;
  /** Durable and whole when it resolves. Rejects with a sentence. */
  write(record: T): Promise<void>;
};

const ending = '.json';
/** Enough to keep the disk busy, far below any limit of open files. */
const readAtOnce = 32;
/** More cases than are pressed at one time; some megabytes. */
const mostRecent = 500;
/** Faults of one file, not of the whole folder: the rest can still be served. */
const faultsOfOneFile: ReadonlySet<string> = new Set(['EIO', 'EISDIR']);

/** Records of one kind in a folder of their own, one file each. */
export function recordFiles<T extends object>(
  folder: string,
  damaged: DamagedFolder,
  { noun, recordOf, nameOf }: RecordKind<T>,
): RecordFiles<T> {
  const pathOf = (name: string) => join(folder, `${name}${ending}`);
  const parse = (text: string) => recordOf(parseJson(text));
  const fileOf = (name: string, data: T | null) => new Low(durableFile<T | null>(pathOf(name), parse), data);

  const recent = recentRecords<T>(mostRecent);

  const read: RecordFiles<T>['read'] = async (name) => {
    const found = recent.find(pathOf(name));
    if (found !== undefined) return found;
    try {
      const file = fileOf(name, null);
      await file.read();
      if (file.data && nameOf(file.data) !== name)
        throw unreadable('damaged', `it is named after another ${noun}`);
      return file.data ?? 'missing';
    } catch (error) {
      if (whyUnreadable(error) !== 'damaged' || !(error instanceof Error)) {
        throw whyNotRead(noun, `${name}${ending}`, error);
      }
      await damaged.setAside(pathOf(name), error.message);
      return 'set aside';
    }
  };

  /** At the start one bad sector must not keep the rest from being served; later the fault may pass, so it is told. */
  const readAtStart: RecordFiles<T>['read'] = async (name) => {
    try {
      return await read(name);
    } catch (error) {
      const code = codeOf(error) ?? '';
      if (!faultsOfOneFile.has(code)) throw error;
      await damaged.setAside(pathOf(name), `the disk answered ${code}`);
      return 'set aside';
    }
  };

  return {
    read,
    entries: async (keep) => {
      const names = (await readdir(folder)).filter((name) => name.endsWith(ending) && !name.startsWith('.'));
      const entries: ReturnType<typeof keep>[] = [];
      for (let from = 0; from < names.length; from += readAtOnce) {
        const some = names.slice(from, from + readAtOnce);
        const records = await Promise.all(some.map((name) => readAtStart(name.slice(0, -ending.length))));
        entries.push(...records.filter((record) => typeof record !== 'string').map(keep));
      }
      return entries;
    },
    write: async (record) => {
      const name = nameOf(record);
      try {
        await fileOf(name, record).write();
      } catch (error) {
        throw diskFault(`The ${noun} could not be saved.`, error);
      }
      recent.keep(pathOf(name), record);
    },
  };
}

function whyNotRead(noun: string, name: string, error: unknown): Error {
  if (whyUnreadable(error) === 'newer' && error instanceof Error) {
    return new Error(
      `The ${noun} file ${name} was written by a newer Waymark: ${error.message}. Start that version again, or restore the data folder from before it.`,
    );
  }
  return diskFault(`The ${noun} file ${name} could not be read.`, error);
}
