import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cardNames } from '../../../src/cards/templateOf.ts';
import { EVERYBODY } from '../../../src/dev/local/localPerson.ts';
import type { Notice } from '../../../src/domain/notices/notice.ts';
import { readCases } from '../../../src/store/lowdb/readCases.ts';
import { deps } from '../../dialogue/sitting.ts';
import { testClock } from '../clock/testClock.ts';
import type { Person } from '../journeys/person.ts';
import { publish } from '../journeys/sessions.ts';
import { startWorld, type World } from '../journeys/world.ts';
import { alerts } from './alerts.ts';
import { calls } from './calls.ts';
import { callsBefore, drafts } from './drafts.ts';
import { endings } from './endings.ts';
import { filings, published } from './filings.ts';
import { startKeeper } from './keeper.ts';
import { keptWorldIn } from './keptWorld.ts';
import { stages } from './stages.ts';
import { type Stood, stoodAs } from './stood.ts';

/**
 * Makes a data folder as the program at hand writes it, to be kept: `node test/support/kept/make.ts test/store/kept/<day>`.
 * Run it before stored names change; what it made is never made again and never edited.
 */
const [target] = process.argv.slice(2);
if (target === undefined) throw new Error('Name the folder to make.');
process.env.TZ = 'Europe/London';

const started = await startWorld({ starts: false });
// What is said meanwhile would come between a line and its answer.
const patient = (person: Person): Person => ({
  ...person,
  says: async (...line) => {
    await quiet(started);
    return person.says(...line);
  },
});
const { officer, otherOfficer } = started;
const world = { ...started, officer: patient(officer), otherOfficer: patient(otherOfficer) };
const keeper = startKeeper();
try {
  await publish(world, ...published);
  await world.start();
  const kept = keptWorldIn(world, keeper);
  await kept.sergeant.says('alerts here');
  await kept.liaisonChannel.says('calls here');
  // Calls come first: the list of whom to call is short.
  for (const part of [callsBefore, calls, filings, endings, stages, alerts, drafts]) {
    await part(kept);
    process.stdout.write(`${part.name}: ${keeper.cards.length} cards\n`);
  }
  const missing = cardNames.filter((name) => !keeper.cards.some(({ template }) => template === name));
  if (missing.join() !== 'script') throw new Error(`No open card was kept of: ${missing}`);
  await quiet(world);
  await world.stop();
  await keep(join(world.folder, 'data'), target);
} catch (error) {
  const screen = world.officer.messages().at(-1)?.card.lines.join(' | ');
  process.stderr.write(`After ${keeper.cards.at(-1)?.name}, on the officer’s screen: ${screen}\n`);
  throw error;
} finally {
  await world.close();
}

/** Waits until everything that was due has been said. */
async function quiet({ folder }: World): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const now = testClock().toISOString();
    let due = 0;
    for await (const read of readCases(join(folder, 'data')))
      due += 'record' in read ? read.record.notices.filter((one) => isDue(one, now)).length : 1;
    if (due === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It never got quiet');
}

function isDue({ state, dueAt }: Notice, now: string): boolean {
  return state === 'waiting' && dueAt <= now;
}

async function keep(data: string, into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  const files = (await readdir(data, { recursive: true })).filter((name) => name.endsWith('.json')).sort();
  const contents = files.map(async (path) => ({
    path,
    content: JSON.parse(await readFile(join(data, path), 'utf8')),
  }));
  const people = EVERYBODY.map(({ aadObjectId: id, rank, role }) => ({ id, rank, ...(role && { role }) }));
  const atRest = { ...deps, now: () => testClock().toISOString() };
  const stood: Stood[] = [];
  for await (const read of readCases(data)) if ('record' in read) stood.push(stoodAs(read.record, atRest));
  await writeFile(join(into, 'stood.jsonl'), lines(stood));
  await writeFile(join(into, 'data.jsonl'), lines(await Promise.all(contents)));
  await writeFile(join(into, 'people.jsonl'), lines(people));
  await writeFile(join(into, 'cards.jsonl'), lines(keeper.cards));
}

function lines(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
