import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCase } from '../record/readCase.ts';
import { whyUnreadable } from '../record/unreadable.ts';
import type { CaseRecord } from '../store.ts';
import { codeOf, diskFault } from './diskFault.ts';
import { parseJson } from './parseJson.ts';

/** A case, or the name of a file that holds none that can be read, and why in a word. */
export type CaseRead =
  | { readonly record: CaseRecord }
  | { readonly file: string; readonly why: 'damaged' | 'newer' | 'not readable' };

const ending = '.json';

/**
 * Reads every case of a data folder, one after another, and changes nothing: for tools, also while the bot runs. It
 * takes no lock, because files are replaced whole; a case that is written meanwhile is seen as it was or as it is. What
 * cannot be read comes by its file's name, files the bot has set aside included.
 *
 * @throws Error with a sentence when there is no data folder, or it cannot be read
 */
export async function* readCases(folder: string): AsyncGenerator<CaseRead> {
  const inCases = join(folder, 'cases');
  const names = await readdir(inCases).catch((error: unknown) => {
    throw codeOf(error) === 'ENOENT'
      ? new Error('There are no cases in this data folder. Name the folder that DATA_DIR names.')
      : diskFault('The data folder could not be read.', error);
  });
  for (const name of names.filter(isRecord).sort()) {
    const read = await readFileOf(join(inCases, name), name);
    if (read !== undefined) yield read;
  }
  const setAside = await readdir(join(folder, 'damaged')).catch(() => []);
  for (const name of setAside.filter(mayBeCase).sort()) yield { file: `damaged/${name}`, why: 'damaged' };
}

async function readFileOf(path: string, name: string): Promise<CaseRead | undefined> {
  try {
    const record = readCase(parseJson(await readFile(path, 'utf8')));
    return `${record.id}${ending}` === name ? { record } : { file: name, why: 'damaged' };
  } catch (error) {
    // Set aside by the bot since the folder was listed: it comes with those.
    if (codeOf(error) === 'ENOENT') return undefined;
    return { file: name, why: whyUnreadable(error) ?? 'not readable' };
  }
}

/** The folder holds what was set aside of every kind; a session's name has a `_`, a case's has none. */
function mayBeCase(name: string): boolean {
  return isRecord(name) && !name.includes('_') && !name.startsWith('remembered.');
}

function isRecord(name: string): boolean {
  return name.endsWith(ending) && !name.startsWith('.');
}
