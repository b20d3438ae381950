import { readdirSync } from 'node:fs';
import fs, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { durableFile } from '../../../src/store/lowdb/durableFile.ts';
import { openLowdbStore } from '../../../src/store/lowdb/openLowdbStore.ts';
import type { Store } from '../../../src/store/store.ts';
import { aNotice, aRecord, idsDue, minute, next } from '../records.ts';
import { aSessionRecord, heldUntil } from '../sessionContract.ts';
import { listeningLog, temporaryFolder } from './dataFolder.ts';

/** The real file system, which writes down every step of a write and fails at the step it is told to. */
const disk = { steps: [] as string[], failAt: '', code: '' };
const { open, rename } = fs;

function step(name: string): void {
  disk.steps.push(name);
  if (name === disk.failAt)
    throw Object.assign(new Error(`/secret/path: ${disk.code}`), { code: disk.code, syscall: 'x' });
}

const watch = (handle: FileHandle, what: string) =>
  new Proxy(handle, {
    get: (target, key) => {
      const found = Reflect.get(target, key, target);
      if (typeof found !== 'function') return found;
      const real = (...given: unknown[]) => found.apply(target, given);
      return async (...given: unknown[]) => {
        const name = `${String(key)} ${what}`;
        // What a disk does before it fails: a full one takes a part, a close gives the descriptor back.
        if (name === disk.failAt && key === 'writeFile') await real(String(given[0]).slice(0, 20));
        if (name === disk.failAt && key === 'close') await real();
        step(name);
        return real(...given);
      };
    },
  });

// What imports by name from `node:fs/promises` gets these as well, also where it was loaded before.
beforeAll(() => {
  fs.open = async (path, flags, mode) => {
    const what = flags === 'wx' ? 'temp' : 'folder';
    step(`open ${what}`);
    return watch(await open(path, flags, mode), what);
  };
  fs.rename = async (from, to) => {
    step('rename');
    return rename(from, to);
  };
  syncBuiltinESMExports();
});
afterAll(() => {
  Object.assign(fs, { open, rename });
  syncBuiltinESMExports();
});

const folder = temporaryFolder();
beforeEach(() => {
  disk.failAt = '';
  disk.steps.length = 0;
});

test('a write syncs the file before it takes the name, and the folder before it is acknowledged', async () => {
  const file = durableFile<object>(join(folder, 'one.json'), JSON.parse);
  expect(await file.read()).toBeNull();
  await file.write({ a: 1 });
  expect(disk.steps.filter((step, at, all) => step !== all[at - 1])).toEqual([
    'open folder',
    'open temp',
    'writeFile temp',
    'sync temp',
    'close temp',
    'rename',
    'sync folder',
    'close folder',
  ]);
  expect(await file.read()).toEqual({ a: 1 });
});

describe('writes side by side', () => {
  const atOnce = 12;
  const writeAll = (inside: string) =>
    Promise.allSettled(
      Array.from({ length: atOnce }, (_, index) =>
        durableFile<object>(join(folder, `${inside}-${index}.json`), JSON.parse).write({ index }),
      ),
    );

  test('share the sync of their folder, which comes after the last of them has its name', async () => {
    const written = await writeAll('shared');
    expect(new Set(written.map(({ status }) => status))).toEqual(new Set(['fulfilled']));
    const steps = disk.steps;
    const syncs = steps.filter((step) => step === 'sync folder').length;
    expect(syncs).toBeLessThan(atOnce / 2);
    expect(steps.filter((step) => step === 'rename')).toHaveLength(atOnce);
    expect(steps.lastIndexOf('sync folder')).toBeGreaterThan(steps.lastIndexOf('rename'));
    for (const step of ['open folder', 'close folder'])
      expect(steps.filter((one) => one === step)).toHaveLength(syncs);
  });

  test('are none of them acknowledged when the sync they share fails, and the next ones are', async () => {
    Object.assign(disk, { failAt: 'sync folder', code: 'EIO' });
    expect(new Set((await writeAll('late')).map(({ status }) => status))).toEqual(new Set(['rejected']));
    disk.failAt = '';
    expect(new Set((await writeAll('later')).map(({ status }) => status))).toEqual(new Set(['fulfilled']));
  });
});

describe('when the disk refuses a commit', () => {
  test.each([
    ['open folder', 'EMFILE', 'Too many files'],
    ['open temp', 'EACCES', 'no permission'],
    ['open temp', 'EROFS', 'read-only'],
    ['writeFile temp', 'ENOSPC', 'disk is full'],
    ['writeFile temp', 'EDQUOT', 'quota'],
    ['sync temp', 'EIO', 'reported a fault'],
    ['close temp', 'EIO', 'reported a fault'],
    ['rename', 'ENOENT', 'is gone'],
    ['rename', 'EWHATEVER', 'answered EWHATEVER'],
  ])(
    'at "%s" with %s, memory and disk are as before and the words say what to do',
    async (failAt, code, words) => {
      const inside = join(folder, `${failAt}-${code}`);
      const store = await openLowdbStore({ folder: inside, log: listeningLog() });
      const record = aRecord({ notices: [aNotice({ dueAt: minute(5) })] });
      await store.commit(record);
      await store.remember('key', 'before');

      Object.assign(disk, { failAt, code });
      const answers = await Promise.allSettled([
        store.commit(next(record, { open: false, officer: 'officer-2' })),
        store.commit(aRecord({ id: 'case-2' })),
        store.remember('key', 'after'),
      ]);
      for (const answer of answers) {
        const said = answer.status === 'rejected' ? String(answer.reason) : 'nothing';
        expect(said).toContain(words);
        expect(said).not.toMatch(/secret|case-|officer-|waymark-store/);
      }
      disk.failAt = '';

      const isAsBefore = async (now: Store) => {
        expect(await now.load('case-1')).toEqual(record);
        expect(await now.load('case-2')).toBeUndefined();
        expect(await now.findByReference('WM-case-2')).toBeUndefined();
        expect(await now.openCasesOf('officer-1')).toHaveLength(1);
        expect(await now.openCasesOf('officer-2')).toEqual([]);
        expect(await idsDue(now, minute(5), 9)).toEqual(['case-1']);
        expect(await now.recall('key')).toBe('before');
        expect(now.damaged).toEqual([]);
      };
      await isAsBefore(store);
      expect(readdirSync(join(inside, 'cases'))).toEqual(['case-1.json']);
      await store.close();
      const later = await openLowdbStore({ folder: inside, log: listeningLog() });
      await isAsBefore(later);
      expect(await later.commit(next(record))).toBe('committed');
      await later.close();
    },
  );

  test('after the file is in place, nothing is acknowledged, and the next commit is a conflict, not a lost update', async () => {
    const store = await openLowdbStore({ folder: join(folder, 'late'), log: listeningLog() });
    await store.commit(aRecord());
    Object.assign(disk, { failAt: 'sync folder', code: 'EIO' });
    await expect(store.commit(next(aRecord()))).rejects.toThrow('reported a fault');
    disk.failAt = '';
    expect((await store.load('case-1'))?.revision).toBe(2);
    expect(await store.commit(next(aRecord(), { officer: 'officer-2' }))).toBe('conflict');
    expect(await store.commit(next(next(aRecord())))).toBe('committed');
    await store.close();
  });

  test('a session that was refused is as before; one that reached the disk all the same is a conflict next', async () => {
    const inside = join(folder, 'session');
    const store = await openLowdbStore({ folder: inside, log: listeningLog() });
    await store.sessions.commit(aSessionRecord());
    const taken = aSessionRecord({ revision: 2, bookings: [heldUntil('case-1', 5)] });
    for (const [failAt, code] of [
      ['writeFile temp', 'ENOSPC'],
      ['rename', 'EIO'],
    ] as const) {
      Object.assign(disk, { failAt, code });
      await expect(store.sessions.commit(taken)).rejects.toThrow(/^The session could not be saved\. /);
      disk.failAt = '';
      expect(await store.sessions.load(taken.key)).toEqual(aSessionRecord());
      expect(await store.sessions.lapsed(minute(5), 9)).toEqual([]);
    }
    Object.assign(disk, { failAt: 'sync folder', code: 'EIO' });
    await expect(store.sessions.commit(taken)).rejects.toThrow('reported a fault');
    disk.failAt = '';
    expect(await store.sessions.load(taken.key)).toEqual(taken);
    expect(await store.sessions.lapsed(minute(5), 9)).toEqual([taken.key]);
    expect(await store.sessions.commit(aSessionRecord({ revision: 2 }))).toBe('conflict');
    await store.close();
  });

  test('a value that was refused after it reached the disk can be put back to what it was', async () => {
    const inside = join(folder, 'in doubt');
    const store = await openLowdbStore({ folder: inside, log: listeningLog() });
    await store.remember('key', 'before');
    Object.assign(disk, { failAt: 'sync folder', code: 'EIO' });
    await expect(store.remember('key', 'after')).rejects.toThrow('reported a fault');
    disk.failAt = '';
    // As with a case, what is on the disk counts.
    expect(await store.recall('key')).toBe('after');
    await store.remember('key', 'before');
    await store.close();
    const later = await openLowdbStore({ folder: inside, log: listeningLog() });
    expect(await later.recall('key')).toBe('before');
    await later.close();
  });

  test('others that are being written are not held up, and the same case can be committed again', async () => {
    const store = await openLowdbStore({ folder: join(folder, 'beside'), log: listeningLog() });
    Object.assign(disk, { failAt: 'rename', code: 'ENOSPC' });
    const failing = store.commit(aRecord());
    await expect(failing).rejects.toThrow('disk is full');
    disk.failAt = '';
    const answers = await Promise.all([store.commit(aRecord()), store.commit(aRecord({ id: 'case-2' }))]);
    expect(answers).toEqual(['committed', 'committed']);
    await store.close();
  });
});
