import { parseArgs } from 'node:util';
import { readEnvFile } from '../config/readEnvFile.ts';
import { belowQueue, queueCells, queueHead } from '../reports/queue/queueRow.ts';
import { queueHelp } from './queue/queueHelp.ts';
import { readQueue } from './queue/readQueue.ts';
import { markdownTable } from './tables/markdownTable.ts';

const options = {
  data: { type: 'string' },
  held: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

try {
  readEnvFile();
  const { data, held, help } = parseArgs({ args: process.argv.slice(2), options }).values;
  if (help) console.log(queueHelp);
  else await run(data ?? (process.env.DATA_DIR?.trim() || './data'), held);
} catch (error) {
  const why = error instanceof Error ? error.message : 'The reason is not known.';
  console.error(`${why}\nHow to use it: npm run -s queue -- --help`);
  process.exitCode = 2;
}

async function run(folder: string, onlyHeld: boolean): Promise<void> {
  const { rows, unread } = await readQueue(folder);
  const held = rows.filter(({ state }) => state === 'held');
  const shown = onlyHeld ? held : rows;
  if (shown.length > 0) console.log(`${markdownTable(queueHead, queueCells(shown))}\n`);
  const nothing =
    unread.length === 0 ? 'Everything has been said.' : 'Nothing waits in the cases that could be read.';
  console.log(rows.length === 0 ? nothing : belowQueue(rows));
  if (unread.length > 0) console.error(`Not read: ${unread.join(', ')}.`);
  if (held.length > 0 || unread.length > 0) process.exitCode = 1;
}
