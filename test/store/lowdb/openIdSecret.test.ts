import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLowdbStore } from '../../../src/store/lowdb/openLowdbStore.ts';
import { startChild } from './children.ts';
import { listeningLog, temporaryFolder } from './dataFolder.ts';

const all = temporaryFolder();
const fileOf = (folder: string) => join(folder, 'id-secret.json');

/** The secret of this folder, opened and closed again. */
async function secretOf(folder: string, log = listeningLog()): Promise<string> {
  const store = await openLowdbStore({ folder, log });
  const { idSecret } = store;
  await store.close();
  return idSecret;
}

test('it is made with the folder, long, for its owner’s eyes alone, and another one in each', async () => {
  const folder = join(all, 'made');
  const secret = await secretOf(folder);
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect((statSync(fileOf(folder)).mode & 0o777).toString(8)).toBe('600');
  expect(await secretOf(folder)).toBe(secret);
  expect(await secretOf(join(all, 'another'))).not.toBe(secret);
});

test('a folder of before there was one gets it, and keeps what it has', async () => {
  const folder = join(all, 'before');
  const log = listeningLog();
  const store = await openLowdbStore({ folder, log });
  await store.remember('key', 'value');
  await store.close();
  rmSync(fileOf(folder));
  const secret = await secretOf(folder, log);
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  const again = await openLowdbStore({ folder, log });
  expect(again.idSecret).toBe(secret);
  expect(await again.recall('key')).toBe('value');
  await again.close();
  expect(log.lines).toEqual([]);
});

test('of processes that start at once, whoever has the folder has the one secret of it', async () => {
  const folder = join(all, 'race');
  const rivals = [1, 2, 3].map(() => startChild('holder.ts', folder));
  const said = await Promise.all(rivals.map((rival) => rival.firstLine));
  expect(said.filter((line) => line === 'open\n')).toHaveLength(1);
  const made = readFileSync(fileOf(folder), 'utf8');
  for (const rival of rivals) rival.process.kill('SIGKILL');
  await Promise.all(rivals.map((rival) => rival.ended));
  expect(JSON.parse(made)).toEqual({ version: 1, secret: await secretOf(folder) });
  expect(readFileSync(fileOf(folder), 'utf8')).toBe(made);
});

test.each(['', '{"version":1', '{"version":1,"secret":""}', '{"version":1,"secret":"abc"}', '[]'])(
  'a damaged one (%j) is set aside and never used, and a new one is made for good',
  async (text) => {
    const folder = join(all, `damaged ${text.length}`);
    const first = await secretOf(folder);
    writeFileSync(fileOf(folder), text);
    const log = listeningLog();
    const second = await secretOf(folder, log);
    expect(second).toMatch(/^[0-9a-f]{64}$/);
    expect(second).not.toBe(first);
    expect(readdirSync(join(folder, 'damaged'))).toEqual(['id-secret.json']);
    expect(log.lines.join()).toContain('id-secret.json');
    expect(log.lines.join(), 'no secret in the log').not.toMatch(/[0-9a-f]{32}/);
    expect(await secretOf(folder)).toBe(second);
  },
);

test('one of a newer version is left alone', async () => {
  const folder = join(all, 'newer');
  await secretOf(folder);
  writeFileSync(fileOf(folder), '{"version":2,"secret":{}}');
  await expect(secretOf(folder)).rejects.toThrow(/id-secret\.json was written by a newer Waymark/);
  expect(readFileSync(fileOf(folder), 'utf8')).toBe('{"version":2,"secret":{}}');
});
