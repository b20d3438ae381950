import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLowdbStore } from '../../../src/store/lowdb/openLowdbStore.ts';
import { type CaseRead, readCases } from '../../../src/store/lowdb/readCases.ts';
import { aRecord, next } from '../records.ts';
import { listeningLog, temporaryFolder } from './dataFolder.ts';

const all = temporaryFolder();
const secret = 'Ada Example, 07700 900123';

async function everything(folder: string): Promise<readonly CaseRead[]> {
  const reads: CaseRead[] = [];
  for await (const read of readCases(folder)) reads.push(read);
  return reads;
}

/** What was read, shortly: the id and revision of a case, the name and fault of a file. */
const shortly = (reads: readonly CaseRead[]) =>
  reads.map((read) =>
    'record' in read ? `${read.record.id} ${read.record.revision}` : `${read.file}: ${read.why}`,
  );

test('given the bot is running, every case is read as it was committed last, and the folder stays as it is', async () => {
  const folder = join(all, 'running');
  const store = await openLowdbStore({ folder, log: listeningLog() });
  await store.commit(aRecord());
  await store.commit(aRecord({ id: 'case-2' }));
  const before = readdirSync(folder, { recursive: true }).toSorted();
  expect(shortly(await everything(folder))).toEqual(['case-1 1', 'case-2 1']);
  await store.commit(next(aRecord()));
  expect(shortly(await everything(folder))).toEqual(['case-1 2', 'case-2 1']);
  expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(before);
  await store.close();
});

test('given cases are written all the while, each read sees a whole one', async () => {
  const folder = join(all, 'busy');
  const store = await openLowdbStore({ folder, log: listeningLog() });
  let record = aRecord();
  await store.commit(record);
  let stop = false;
  const writing = (async () => {
    while (!stop) {
      record = next(record);
      await store.commit(record);
    }
  })();
  for (let turn = 0; turn < 60; turn += 1) {
    const [read, another] = await everything(folder);
    expect(read, 'a whole case').toHaveProperty('record');
    expect(another).toBeUndefined();
  }
  stop = true;
  await writing;
  await store.close();
});

test('damaged and newer files are named by file, quoted never, and hold up nothing', async () => {
  const folder = join(all, 'spoilt');
  const store = await openLowdbStore({ folder, log: listeningLog() });
  await store.commit(aRecord());
  await store.close();
  const whole = JSON.stringify(aRecord({ id: 'case-2', officer: secret }));
  const inCases = (name: string, text: string) => writeFileSync(join(folder, 'cases', name), text);
  inCases('case-2.json', whole.slice(0, 80));
  inCases('case-3.json', whole);
  inCases('case-4.json', whole.replace('"version":4', '"version":5').replace('"case-2"', '"case-4"'));
  inCases('.case-1.json.77aa.tmp', whole);
  inCases('notes.txt', 'by hand');
  mkdirSync(join(folder, 'cases', 'case-5.json'));
  writeFileSync(join(folder, 'damaged', 'case-9.2.json'), whole);
  writeFileSync(join(folder, 'damaged', 'remembered.json'), '{');
  writeFileSync(join(folder, 'damaged', 'cranstoun_3amonday.json'), '{');
  const reads = await everything(folder);
  expect(shortly(reads)).toEqual([
    'case-1 1',
    'case-2.json: damaged',
    'case-3.json: damaged',
    'case-4.json: newer',
    'case-5.json: not readable',
    'damaged/case-9.2.json: damaged',
  ]);
  expect(JSON.stringify(reads)).not.toContain('07700');
});

test('given no data folder, it says which is meant', async () => {
  await expect(everything(join(all, 'nowhere'))).rejects.toThrow('DATA_DIR');
});
