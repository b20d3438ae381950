import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLowdbStore } from '../../../src/store/lowdb/openLowdbStore.ts';
import { aDelivery, alertContract, anAlert } from '../alertContract.ts';
import { listeningLog, temporaryFolder } from './dataFolder.ts';

const all = temporaryFolder();

alertContract('the lowdb store', (space) =>
  openLowdbStore({ folder: join(all, space), log: listeningLog() }),
);

async function folderWithOne(name: string): Promise<string> {
  const folder = join(all, name);
  const store = await openLowdbStore({ folder, log: listeningLog() });
  await store.alerts.commit(anAlert());
  await store.close();
  return folder;
}

const whole = JSON.stringify(anAlert({ id: 'alert-2', deliveries: [aDelivery()] }));

describe('an alert’s file', () => {
  test('is readable by its owner alone', async () => {
    const folder = await folderWithOne('modes');
    expect(readdirSync(join(folder, 'alerts'))).toEqual(['alert-1.json']);
    expect((statSync(join(folder, 'alerts', 'alert-1.json')).mode & 0o777).toString(8)).toBe('600');
  });

  test.each([
    ['empty', ''],
    ['cut off', whole.slice(0, 90)],
    ['without its text', whole.replace('"text"', '"words"')],
    ['without events', whole.replace(/"events":\[.*?\]/, '"events":[]')],
    ['with a time that is none', whole.replace(/"expiresAt":"[^"]*"/, '"expiresAt":"soon"')],
    ['named after another', whole.replace('"id":"alert-2"', '"id":"alert-3"')],
    ['with an id that leaves the folder', whole.replace('"id":"alert-2"', '"id":"../alert-2"')],
  ])('that is %s is set aside, and the rest is served', async (what, text) => {
    const folder = await folderWithOne(`damaged ${what}`);
    const path = join(folder, 'alerts', 'alert-2.json');
    writeFileSync(path, text);
    const log = listeningLog();
    const store = await openLowdbStore({ folder, log });
    expect(store.damaged).toEqual(['alert-2.json']);
    expect(await store.alerts.load('alert-2')).toBeUndefined();
    expect(await store.alerts.load('alert-1')).toEqual(anAlert());
    expect(existsSync(path)).toBe(false);
    expect(log.lines.join()).not.toContain('nitazenes');
    await store.close();
  });

  test.each([
    ['version', whole.replace('"version":1', '"version":2')],
    ['status', whole.replace('"status":"sent"', '"status":"sung"')],
    ['event', whole.replace('"what":"sent"', '"what":"sung"')],
    ['reader', whole.replace('"to":"officer"', '"to":"everybody"')],
    ['delivery state', whole.replace('"state":"waiting"', '"state":"dreaming"')],
  ])('of a newer version (%s) is refused in words and left where it is', async (what, text) => {
    const folder = await folderWithOne(`newer ${what}`);
    const path = join(folder, 'alerts', 'alert-2.json');
    writeFileSync(path, text);
    await expect(openLowdbStore({ folder, log: listeningLog() })).rejects.toThrow(
      /drug alert file alert-2\.json was written by a newer Waymark/,
    );
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('that could not be read back is refused before it is written', async () => {
    const folder = await folderWithOne('refused');
    const store = await openLowdbStore({ folder, log: listeningLog() });
    const wrong = anAlert({ id: '../escape', alert: { ...anAlert().alert, text: 'should-not-be-quoted' } });
    const refusal = store.alerts.commit(wrong);
    await expect(refusal).rejects.toThrow(/^The drug alert cannot be saved: .*id/);
    await expect(refusal).rejects.not.toThrow('should-not-be-quoted');
    await store.close();
  });
});
