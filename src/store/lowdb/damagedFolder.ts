import { readdir, rename } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { diskFault } from './diskFault.ts';
import { makeFolder, syncFolder } from './makeFolder.ts';

/** What the store writes to its log; a pino logger fits. Fields hold names of files and codes, nothing about people. */
export type StoreLog = { warn(fields: object, message: string): void };

export type DamagedFolder = {
  /** Names of the files in the folder, those of earlier runs too, until somebody clears it. */
  readonly names: readonly string[];
  /** Moves a file in and says so in the log. Rejects when the file cannot be moved; then it is where it was. */
  setAside(path: string, why: string): Promise<void>;
};

/** The folder for files that could not be read. Nothing in it is ever overwritten or read again by Waymark. */
export async function openDamagedFolder(folder: string, log: StoreLog): Promise<DamagedFolder> {
  await makeFolder(folder);
  const names = (await readdir(folder)).sort();
  if (names.length > 0) {
    log.warn({ files: names }, 'Damaged files of earlier runs are still waiting in the folder "damaged".');
  }
  return {
    names,
    setAside: async (path, why) => {
      const file = basename(path);
      const name = freeName(file, names);
      names.push(name);
      try {
        await rename(path, join(folder, name));
        await syncFolder(folder);
        await syncFolder(dirname(path));
      } catch (error) {
        names.splice(names.indexOf(name), 1);
        throw diskFault(`The file ${file} is damaged and could not be set aside.`, error);
      }
      log.warn(
        { file, why, movedTo: `damaged/${name}` },
        'A damaged file was set aside; everything else is served. Restore it from a backup, then restart Waymark.',
      );
    },
  };
}

function freeName(file: string, taken: readonly string[]): string {
  const ending = extname(file);
  const stem = basename(file, ending);
  let name = file;
  for (let count = 2; taken.includes(name); count += 1) name = `${stem}.${count}${ending}`;
  return name;
}
