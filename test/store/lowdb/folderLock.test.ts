import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLowdbStore } from '../../../src/store/lowdb/openLowdbStore.ts';
import { aRecord } from '../records.ts';
import { startChild } from './children.ts';
import { listeningLog, temporaryFolder } from './dataFolder.ts';

const all = temporaryFolder();
const open = (folder: string) => openLowdbStore({ folder, log: listeningLog() });

test('a folder that another process has is refused with its number, and free again however that process ends', async () => {
  const folder = join(all, 'processes');
  for (const end of ['SIGKILL', 'SIGTERM', 'close'] as const) {
    const other = startChild('holder.ts', folder);
    expect(await other.firstLine).toBe('open\n');
    await expect(open(folder)).rejects.toThrow(`The data folder is in use by process ${other.process.pid}.`);
    if (end === 'close') other.process.stdin?.end();
    else other.process.kill(end);
    await other.ended;
    const store = await open(folder);
    expect(readFileSync(join(folder, 'lock.holder'), 'utf8')).toBe(`${process.pid}\n`);
    await store.close();
  }
});

test('a process that comes second is told who has the folder, and the first is not disturbed', async () => {
  const folder = join(all, 'second');
  const store = await open(folder);
  const seconds = [1, 2, 3].map(() => startChild('holder.ts', folder));
  for (const second of seconds) expect(await second.firstLine).toContain(`in use by process ${process.pid}`);
  expect(await store.commit(aRecord())).toBe('committed');
  await store.close();
});

test('of several that start at once exactly one gets the folder', async () => {
  const folder = join(all, 'race');
  const rivals = [1, 2, 3, 4].map(() => startChild('holder.ts', folder));
  const said = await Promise.all(rivals.map((rival) => rival.firstLine));
  expect(said.filter((line) => line === 'open\n')).toHaveLength(1);
  expect(said.filter((line) => line.includes('in use by'))).toHaveLength(3);
  for (const rival of rivals) rival.process.kill('SIGKILL');
  await Promise.all(rivals.map((rival) => rival.ended));
});

test('the same process cannot open the folder twice, and trying does not loosen the first lock', async () => {
  const folder = join(all, 'twice');
  const store = await open(folder);
  await expect(open(folder)).rejects.toThrow(`in use by process ${process.pid}`);
  expect(await startChild('holder.ts', folder).firstLine).toContain('in use by process');
  await store.close();
  await (await open(folder)).close();
});

test.each([
  ['a living process that was given the number of a dead one', `${process.ppid}\n`],
  ['no number', 'rubbish'],
  ['nothing', ''],
])('a note of the holder that names %s deceives nobody: the lock counts', async (_what, note) => {
  const folder = join(all, `note ${note.trim()}`);
  await (await open(folder)).close();
  writeFileSync(join(folder, 'lock.holder'), note);
  await (await open(folder)).close();
});

test('a file in place of the lock is named, not overwritten', async () => {
  const folder = join(all, 'strange');
  await (await open(folder)).close();
  writeFileSync(join(folder, 'lock'), 'this was written by hand, for some reason');
  await expect(open(folder)).rejects.toThrow(/file "lock".*not made by Waymark/);
  expect(readFileSync(join(folder, 'lock'), 'utf8')).toContain('by hand');
});
