// A process to be killed: commits to several cases side by side and prints every revision once it is acknowledged.
import { writeSync } from 'node:fs';
import { openLowdbStore } from '../../../src/store/lowdb/openLowdbStore.ts';
import { aNotice, aRecord, minute } from '../records.ts';

const [folder = ''] = process.argv.slice(2);
const store = await openLowdbStore({ folder, log: { warn: () => undefined } });
// Straight to the pipe: what was acknowledged must have left the process before the next line runs.
const say = (line: string) => writeSync(1, `${line}\n`);

async function commitForEver(id: string): Promise<void> {
  let revision = ((await store.load(id))?.revision ?? 0) + 1;
  for (; ; revision += 1) {
    const notices = [aNotice({ id: `${id}-${revision}`, dueAt: minute(revision) })];
    const answer = await store.commit(aRecord({ id, revision, notices }));
    say(`${answer} ${id} ${revision}`);
    await store.remember(`last:${id}`, revision);
    say(`remembered ${id} ${revision}`);
  }
}

await Promise.all(['case-a', 'case-b', 'case-c', 'case-d'].map(commitForEver));
