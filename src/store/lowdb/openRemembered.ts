import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { keyedQueue } from '../../shared/keyedQueue.ts';
import { unreadable, whyUnreadable } from '../record/unreadable.ts';
import { upgradeTo } from '../record/upgradeTo.ts';
import type { Json, Store } from '../store.ts';
import type { DamagedFolder } from './damagedFolder.ts';
import { diskFault } from './diskFault.ts';
import { durableFile } from './durableFile.ts';
import { fileNameOf } from './fileNameOf.ts';
import { parseJson } from './parseJson.ts';
import { recordFiles } from './recordFiles.ts';

export type Remembered = Pick<Store, 'remember' | 'recall'> & { idle(): Promise<void> };

type Value = { readonly version: 1; readonly key: string; readonly value: Json };

const noun = 'address or binding';
const json = z.custom<Json>((value) => value !== undefined);
const valueShape = z.object({ version: z.literal(1), key: z.string(), value: json });

/**
 * Addresses and bindings, one file each in `remembered/`, so that one damaged file forgets one of them: it is set aside,
 * and its owner is found again by what they do next. No case is touched.
 *
 * @param folder the data folder
 */
export async function openRemembered(folder: string, damaged: DamagedFolder): Promise<Remembered> {
  const files = recordFiles<Value>(join(folder, 'remembered'), damaged, {
    noun,
    recordOf: readValue,
    nameOf: ({ key }) => fileNameOf(key),
  });
  await moveIn(join(folder, 'remembered.json'), damaged, (key, value) =>
    files.write({ version: 1, key, value }),
  );
  const queue = keyedQueue();
  const recall = async (key: string) => {
    const found = await files.read(fileNameOf(key));
    return typeof found === 'string' ? undefined : found.value;
  };
  return {
    remember: (key, value) => {
      const copy = copyOf(value);
      return queue.run(key, async () => {
        // Addresses are told again with every message; only news costs a write.
        if (isDeepStrictEqual(await recall(key), copy)) return;
        await files.write({ version: 1, key, value: copy });
      });
    },
    /** In the key's own line: what has not been acknowledged is never seen. */
    recall: (key) =>
      queue.run(key, async () => {
        const found = await recall(key);
        return found === undefined ? undefined : copyOf(found);
      }),
    idle: queue.idle,
  };
}

/** Another value with the same content, as its file would give it back. */
function copyOf(value: Json): Json {
  return JSON.parse(JSON.stringify(value));
}

function readValue(data: unknown): Value {
  const { success, data: found } = valueShape.safeParse(upgradeTo(1, {}, data));
  if (!success) throw unreadable('damaged', 'it holds no value');
  return found;
}

/** What stood in one file; nothing of it once it has moved. */
type Everything = { readonly version: 2; readonly values?: Readonly<Record<string, Json>> };

const values = z.custom<NonNullable<Everything['values']>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);
const allOfThem = z.looseObject({ values });

/**
 * Earlier versions kept all of them in one file. They are moved out of it once; the file then says by its version that
 * there are files of their own, so that an earlier Waymark refuses to start rather than forget everybody.
 */
async function moveIn(
  path: string,
  damaged: DamagedFolder,
  keep: (key: string, value: Json) => Promise<void>,
): Promise<void> {
  const file = durableFile<Everything>(path, parseEverything);
  const found = await file.read().catch(async (error: unknown) => {
    if (whyUnreadable(error) !== 'damaged' || !(error instanceof Error)) throw whyNotRead(error);
    await damaged.setAside(
      path,
      `${error.message}; what stands in a file of its own is remembered, nothing else`,
    );
    return null;
  });
  if (found !== null && found.values === undefined) return;
  try {
    for (const [key, value] of Object.entries(found?.values ?? {})) await keep(key, value);
    await file.write({ version: 2 });
  } catch (error) {
    throw diskFault(`The ${noun} could not be saved.`, error);
  }
}

function parseEverything(text: string): Everything {
  const { values: found } = upgradeTo(2, { 1: withValues }, parseJson(text)) as Partial<Everything>;
  return { version: 2, ...(found === undefined ? {} : { values: found }) };
}

function withValues(old: object): object {
  if (!allOfThem.safeParse(old).success) throw unreadable('damaged', 'its values are missing');
  return old;
}

function whyNotRead(error: unknown): Error {
  if (whyUnreadable(error) === 'newer' && error instanceof Error) {
    return new Error(
      `The file remembered.json was written by a newer Waymark: ${error.message}. Start that version again, or move the file away.`,
    );
  }
  return diskFault('The file remembered.json could not be read.', error);
}
