import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLowdbStore } from '../../../src/store/lowdb/openLowdbStore.ts';
import { aNotice, aRecord, idsDue, minute, next } from '../records.ts';
import { listeningLog, temporaryFolder } from './dataFolder.ts';

const folder = temporaryFolder();

test.each(['a file', 'nothing', 'a folder where the case file should be'])(
  'with %s in place of the folder of cases, commits fail with a sentence and all is as before once it is back',
  async (instead) => {
    const inside = join(folder, instead);
    const [cases, away] = [join(inside, 'cases'), join(inside, 'away')];
    const store = await openLowdbStore({ folder: inside, log: listeningLog() });
    const record = aRecord({ notices: [aNotice()] });
    await store.commit(record);

    renameSync(cases, away);
    if (instead === 'a file') writeFileSync(cases, '');
    if (instead.startsWith('a folder')) mkdirSync(join(cases, 'case-1.json'), { recursive: true });
    await expect(store.commit(next(record, { open: false }))).rejects.toThrow(
      /^The case could not be saved\. .*(put it back|move it away)/,
    );
    expect(await store.openCasesOf('officer-1')).toHaveLength(1);
    expect(await idsDue(store, minute(0), 9)).toEqual(['case-1']);

    rmSync(cases, { recursive: true, force: true });
    renameSync(away, cases);
    expect(await store.load('case-1')).toEqual(record);
    expect(await store.commit(next(record))).toBe('committed');
    await store.close();
  },
);

test('a case file that somebody deleted is missed in words, not taken for an unknown case', async () => {
  const store = await openLowdbStore({ folder: join(folder, 'deleted'), log: listeningLog() });
  await store.commit(aRecord());
  const path = join(folder, 'deleted', 'cases', 'case-1.json');
  renameSync(path, `${path}.away`);
  await expect(store.load('case-1')).rejects.toThrow(/case-1\.json is missing.*backup/);
  renameSync(`${path}.away`, path);
  expect(await store.load('case-1')).toEqual(aRecord());
  await store.close();
});

test('a data folder that is a file cannot be opened, and the words say what to do', async () => {
  writeFileSync(join(folder, 'file'), '');
  for (const path of ['file', 'file/below']) {
    const refusal = openLowdbStore({ folder: join(folder, path), log: listeningLog() });
    await expect(refusal).rejects.toThrow(/^The data folder could not be opened\. /);
    await expect(refusal).rejects.not.toThrow('waymark-store-');
  }
});
