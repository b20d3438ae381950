import { statSync } from 'node:fs';
import { LRUCache } from 'lru-cache';
import { deepFrozen } from './deepFrozen.ts';

/** The last records that were written, each with the file it stands in. */
export type RecentRecords<T> = {
  /** The record while its file is the one it was written to; undefined where it must be read. */
  find(path: string): T | undefined;
  /** To be called once the file is written, before anybody else may write it. */
  keep(path: string, record: T): void;
};

/**
 * Saves reading, parsing and checking a file that nobody has touched since it was written. What is on the disk counts: a
 * file that was replaced, damaged or removed meanwhile is another one. What is
 * kept is frozen, so that all who ask share one.
 *
 * @param most how many are kept; the one that was written or asked for longest ago goes first
 */
export function recentRecords<T>(most: number): RecentRecords<T> {
  const kept = new LRUCache<string, { readonly record: T; readonly file: string }>({ max: most });
  return {
    find: (path) => {
      const found = kept.get(path);
      if (found === undefined) return undefined;
      if (whichFile(path) === found.file) return found.record;
      kept.delete(path);
      return undefined;
    },
    keep: (path, record) => {
      kept.delete(path);
      const file = whichFile(path);
      if (file === undefined) return;
      kept.set(path, { record: deepFrozen(record), file });
    },
  };
}

/**
 * Each write makes a new file, and whoever changes one in place changes its time; undefined where it cannot be told.
 * Asked at once: the answer is there in microseconds, and would else wait behind every write that is under way.
 */
function whichFile(path: string): string | undefined {
  try {
    const { ino, mtimeNs, ctimeNs, size } = statSync(path, { bigint: true });
    return `${ino} ${mtimeNs} ${ctimeNs} ${size}`;
  } catch {
    return undefined;
  }
}
