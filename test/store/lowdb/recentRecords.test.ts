import { readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { recentRecords } from '../../../src/store/lowdb/recentRecords.ts';
import { temporaryFolder } from './dataFolder.ts';

const folder = temporaryFolder();
const path = join(folder, 'one.json');
const record = { id: 'one', events: [{ event: { type: 'opened' } }] };

beforeEach(() => writeFile(path, JSON.stringify(record)));

describe('a record that was written', () => {
  test('is not read again while nobody touched its file', async () => {
    const recent = recentRecords<typeof record>(9);
    recent.keep(path, record);
    expect(recent.find(path)).toBe(record);
    expect(recent.find(join(folder, 'another.json'))).toBeUndefined();
  });

  test.each<readonly [string, () => Promise<void>]>([
    [
      'damaged in its place, to the same length',
      async () => writeFile(path, '#'.repeat((await readFile(path)).length)),
    ],
    ['longer than it was', () => writeFile(path, `${JSON.stringify(record)} `)],
    ['gone', () => rm(path)],
    [
      'another file with the same content and time, put back from a copy',
      async () => {
        const copy = join(folder, 'copy.json');
        await writeFile(copy, await readFile(path));
        await utimes(copy, 1, 1);
        await utimes(path, 1, 1);
        await rename(copy, path);
      },
    ],
  ])('is read again when its file is %s', async (_what, touch) => {
    const recent = recentRecords<typeof record>(9);
    recent.keep(path, record);
    await touch();
    expect(recent.find(path)).toBeUndefined();
    await writeFile(path, JSON.stringify(record));
    expect(recent.find(path), 'what was in doubt once is not trusted later').toBeUndefined();
  });

  test('is kept as it was written: whoever changes it, or what is in it, is refused', async () => {
    const recent = recentRecords<typeof record>(9);
    const written = structuredClone(record);
    recent.keep(path, written);
    const [logged] = written.events;
    for (const held of [written, written.events, logged, logged?.event])
      expect(() => Object.assign(held ?? {}, { 0: 'changed' })).toThrow(TypeError);
    expect(recent.find(path)).toEqual(record);
  });

  test('goes when more were written since than are kept, and stays when it was written last', async () => {
    const recent = recentRecords<typeof record>(2);
    const paths = ['a', 'b', 'c'].map((name) => join(folder, `${name}.json`));
    for (const each of paths) await writeFile(each, '{}');
    const [a = '', b = '', c = ''] = paths;
    for (const each of [a, b, a, c]) recent.keep(each, { ...record, id: each });
    expect(recent.find(b)).toBeUndefined();
    for (const each of [a, c]) expect(recent.find(each)?.id).toBe(each);
  });
});
