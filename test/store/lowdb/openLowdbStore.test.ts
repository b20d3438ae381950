import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLowdbStore } from '../../../src/store/lowdb/openLowdbStore.ts';
import { type OpenStore, storeContract } from '../contract.ts';
import { modelContract } from '../modelContract.ts';
import { aRecord } from '../records.ts';
import { listeningLog, temporaryFolder } from './dataFolder.ts';

const folder = temporaryFolder();
const open: OpenStore = (space) => openLowdbStore({ folder: join(folder, space), log: listeningLog() });

storeContract('the lowdb store', open);
modelContract('the lowdb store', open, 60);

test('only the owner may read what is kept, and a close leaves no trace of the process', async () => {
  const inside = join(folder, 'made', 'on the way');
  const store = await openLowdbStore({ folder: inside, log: listeningLog() });
  await store.commit(aRecord());
  await store.remember('key', 'value');
  const mode = (name: string) => (statSync(join(inside, name)).mode & 0o777).toString(8);
  expect(['.', '..', 'cases', 'damaged'].map(mode)).toEqual(['700', '700', '700', '700']);
  expect(['cases/case-1.json', 'remembered.json', 'lock', 'lock.holder'].map(mode)).toEqual(
    Array(4).fill('600'),
  );
  await store.close();
  expect(readdirSync(inside).toSorted()).toEqual([
    'alerts',
    'audit',
    'cases',
    'damaged',
    'id-secret.json',
    'lock',
    'remembered',
    'remembered.json',
    'sessions',
  ]);
  expect(readdirSync(join(inside, 'cases'))).toEqual(['case-1.json']);
});

test('ids that would leave the folder, and records that could not be read back, are refused before writing', async () => {
  const store = await open('refusals');
  const secret = 'should-not-be-quoted';
  const wrong = [
    aRecord({ id: '../escape' }),
    aRecord({ id: '' }),
    aRecord({ updatedAt: secret }),
    { ...aRecord(), events: [{ ...aRecord().events[0], event: { type: secret } }] } as never,
  ];
  for (const record of wrong) {
    const refusal = store.commit(record);
    await expect(refusal).rejects.toThrow(/^The case cannot be saved: /);
    await expect(refusal).rejects.not.toThrow(secret);
  }
  expect(readdirSync(join(folder, 'refusals', 'cases'))).toEqual([]);
  await store.close();
});
