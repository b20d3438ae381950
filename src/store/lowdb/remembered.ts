import { isDeepStrictEqual } from 'node:util';
import { Low } from 'lowdb';
import { z } from 'zod';
import { keyedQueue } from '../../shared/keyedQueue.ts';
import { unreadable, whyUnreadable } from '../record/unreadable.ts';
import { type Upgrade, upgradeTo } from '../record/upgradeTo.ts';
import type { Json, Store } from '../store.ts';
import type { DamagedFolder } from './damagedFolder.ts';
import { diskFault } from './diskFault.ts';
import { durableFile } from './durableFile.ts';
import { parseJson } from './parseJson.ts';

export type Remembered = Pick<Store, 'remember' | 'recall'> & { idle(): Promise<void> };

type Content = { readonly version: 1; readonly values: Readonly<Record<string, Json>> };

const currentVersion = 1;
const upgrades: Readonly<Record<number, Upgrade>> = {};
const values = z.custom<Content['values']>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);
const shape = z.looseObject({ version: z.literal(1), values });

/**
 * The remembered values in one file, kept in memory as well. A damaged file is set aside and an empty one started:
 * people are asked again, no case is touched.
 */
export async function openRemembered(path: string, damaged: DamagedFolder): Promise<Remembered> {
  const adapter = durableFile(path, parseRemembered);
  const file = new Low<Content>(adapter, { version: 1, values: {} });
  try {
    await file.read();
  } catch (error) {
    if (whyUnreadable(error) !== 'damaged' || !(error instanceof Error)) throw whyNotRead(error);
    await damaged.setAside(path, `${error.message}; starting with nothing remembered`);
  }
  // A map, because a key may be any text, `__proto__` too. It follows the disk, never runs ahead of it.
  const kept = new Map<string, Json>(Object.entries(file.data.values));
  const queue = keyedQueue();
  let inDoubt = false;

  return {
    remember: (key, value) => {
      const copy = structuredClone(value);
      return queue.run('remembered', async () => {
        // Addresses are told again with every message; only news costs a write.
        if (!inDoubt && kept.has(key) && isDeepStrictEqual(kept.get(key), copy)) return;
        try {
          file.data = { version: 1, values: Object.fromEntries(new Map(kept).set(key, copy)) };
          await file.write();
          inDoubt = false;
        } catch (error) {
          inDoubt = true;
          throw diskFault('The address or binding could not be saved.', error);
        }
        kept.set(key, copy);
      });
    },
    recall: async (key) => structuredClone(kept.get(key)),
    idle: queue.idle,
  };
}

function parseRemembered(text: string): Content {
  const { success, data } = shape.safeParse(upgradeTo(currentVersion, upgrades, parseJson(text)));
  if (!success) throw unreadable('damaged', 'its values are missing');
  return { version: data.version, values: data.values };
}

function whyNotRead(error: unknown): Error {
  if (whyUnreadable(error) === 'newer' && error instanceof Error) {
    return new Error(
      `The file remembered.json was written by a newer Waymark: ${error.message}. Start that version again, or move the file away.`,
    );
  }
  return diskFault('The file remembered.json could not be read.', error);
}
