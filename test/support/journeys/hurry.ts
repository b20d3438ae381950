import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaseRecord } from '../../../src/store/store.ts';
import { fromNow } from '../clock/testClock.ts';
import type { World } from './world.ts';

/** Lets the time come for everything that waits in the cases: what is still to be said is due at once. */
export async function hurry(world: World): Promise<void> {
  await world.stop();
  const cases = join(world.folder, 'data', 'cases');
  for (const name of (await readdir(cases)).filter((one) => one.endsWith('.json'))) {
    const record: CaseRecord = JSON.parse(await readFile(join(cases, name), 'utf8'));
    const now = fromNow(-1000).toISOString();
    const notices = record.notices.map((notice) =>
      notice.state === 'waiting' ? { ...notice, dueAt: now } : notice,
    );
    const nextDueAt = record.nextDueAt === null ? null : now;
    await writeFile(join(cases, name), JSON.stringify({ ...record, notices, nextDueAt }));
  }
  await world.start();
}

/** What happened in the only case on disk, by its types, the first first. */
export async function happenedIn(world: World): Promise<readonly string[]> {
  const cases = join(world.folder, 'data', 'cases');
  const [name = ''] = (await readdir(cases)).filter((one) => one.endsWith('.json'));
  const record: CaseRecord = JSON.parse(await readFile(join(cases, name), 'utf8'));
  return record.events.map(({ event }) => event.type);
}
