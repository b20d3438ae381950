import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openLowdbStore } from '../../../src/store/lowdb/openLowdbStore.ts';
import { aNotice, aRecord, idsDue, minute } from '../records.ts';
import { startChild } from './children.ts';
import { listeningLog, temporaryFolder } from './dataFolder.ts';

const folder = join(temporaryFolder(), 'data');
const kills = 8;
/** Milliseconds. */
const longestRun = 120;
const longestStart = 300;

/** The last number said about each case in whole lines that start with the word. */
function lastSaid(output: string, word: string): ReadonlyMap<string, number> {
  const lines = output.slice(0, output.lastIndexOf('\n') + 1).split('\n');
  const said = lines.map((line) => line.split(' ')).filter(([first]) => first === word);
  return new Map(said.map(([, id = '', number]) => [id, Number(number)]));
}

test('killed at any moment, nothing acknowledged is lost and nothing is half written', async () => {
  let acknowledged = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    const child = startChild('committer.ts', folder);
    // Every fourth may die while it is still starting and clearing up after the one before.
    if (kill % 4 === 0) await Promise.race([child.firstLine, pause(Math.random() * longestStart)]);
    else await child.firstLine.then(() => pause(Math.random() * longestRun));
    child.process.kill('SIGKILL');
    await child.ended;
    expect(child.output()).not.toContain('conflict');

    const log = listeningLog();
    const store = await openLowdbStore({ folder, log });
    expect(store.damaged).toEqual([]);
    expect(log.lines).toEqual([]);
    expect(readdirSync(join(folder, 'cases')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    for (const [id, revision] of lastSaid(child.output(), 'committed')) {
      const record = await store.load(id);
      // One more may have reached the disk without its acknowledgement reaching us.
      expect([revision, revision + 1]).toContain(record?.revision);
      const now = record?.revision ?? 0;
      const notices = [aNotice({ id: `${id}-${now}`, dueAt: minute(now) })];
      expect(record).toEqual(aRecord({ id, revision: now, notices }));
      expect(await store.findByReference(`WM-${id}`)).toEqual(record);
      expect(await idsDue(store, minute(now), 9)).toContain(id);
      acknowledged += 1;
    }
    for (const [id, revision] of lastSaid(child.output(), 'remembered')) {
      expect([revision, revision + 1]).toContain(await store.recall(`last:${id}`));
    }
    await store.close();
  }
  expect(acknowledged).toBeGreaterThanOrEqual(kills);
});
