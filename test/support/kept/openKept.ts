import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openLowdbStore } from '../../../src/store/lowdb/openLowdbStore.ts';
import type { Store } from '../../../src/store/store.ts';
import { listedNow } from '../../../src/turns/listedNow.ts';
import type { TurnDeps } from '../../../src/turns/turnDeps.ts';
import { deps } from '../../dialogue/sitting.ts';
import type { KeptCard } from './keptCard.ts';
import type { Stood } from './stood.ts';

export type KeptFile = { readonly path: string; readonly content: object };

/** A kept folder, opened with the store of today on a copy of its own. */
export type Kept = {
  readonly store: Store;
  readonly cards: readonly KeptCard[];
  readonly stood: readonly Stood[];
  /** The turns on this store, or on one over it, in the evening of the day the folder was made. */
  deps(store?: Store): TurnDeps;
  close(): Promise<void>;
};

type StaffRow = { readonly id: string; readonly rank: string; readonly role?: string };

const all = new URL('../../store/kept/', import.meta.url).pathname;

/** The days of which a folder is kept. */
export const keptDays = async (): Promise<readonly string[]> =>
  (await readdir(all)).filter((name) => /^\d{4}-\d\d-\d\d$/.test(name)).sort();

/** The data of that day as its program wrote it. */
export const keptFiles = (day: string): Promise<readonly KeptFile[]> => rowsOf(day, 'data');

/** Opens what was kept on that day, or these files of it. */
export async function openKept(day: string, files?: readonly KeptFile[]): Promise<Kept> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-kept-'));
  for (const { path, content } of files ?? (await keptFiles(day))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), JSON.stringify(content));
  }
  const staff = await rowsOf<StaffRow>(day, 'people');
  const store = await openLowdbStore({
    folder,
    log: { warn: () => undefined },
    upToDate: (record) => listedNow(record, deps),
  }).catch(async (error) => {
    await rm(folder, { recursive: true, force: true });
    throw error;
  });
  return {
    store,
    cards: await rowsOf(day, 'cards'),
    stood: await rowsOf(day, 'stood'),
    deps: (on = store) => ({
      ...deps,
      store: on,
      rankOf: (id) => {
        const rank = staff.find((one) => one.id === id)?.rank;
        return rank === 'sergeant' || rank === 'inspector' || rank === 'constable' ? rank : undefined;
      },
      isLiaison: (id) => staff.some((one) => one.id === id && one.role === 'liaison'),
      now: () => `${day}T20:00:00.000Z`,
      newId: () => crypto.randomUUID(),
      random: Math.random,
    }),
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function rowsOf<Row>(day: string, name: string): Promise<readonly Row[]> {
  const text = await readFile(join(all, day, `${name}.jsonl`), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
