import { parseArgs } from 'node:util';
import { belowQueue, queueCells, queueHead } from '../../reports/queue/queueRow.ts';
import type { Terminal, Tool } from '../program/terminal.ts';
import { markdownTable } from '../tables/markdownTable.ts';
import { queueHelp } from './queueHelp.ts';
import { readQueue } from './readQueue.ts';

const options = {
  data: { type: 'string' },
  held: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** `npm run queue`: prints what waits to be said, and to whom; 1 where something is held, or could not be read. */
export const queue: Tool = async (terminal) => {
  const { data, held, help } = parseArgs({ args: [...terminal.words], options }).values;
  if (!help) return list(data ?? (process.env.DATA_DIR?.trim() || './data'), held, terminal);
  await terminal.print(queueHelp);
  return 0;
};

async function list(folder: string, onlyHeld: boolean, { print, complain }: Terminal): Promise<number> {
  const { rows, unread } = await readQueue(folder);
  const held = rows.filter(({ state }) => state === 'held');
  const shown = onlyHeld ? held : rows;
  if (shown.length > 0) await print(`${markdownTable(queueHead, queueCells(shown))}\n`);
  const nothing =
    unread.length === 0 ? 'Everything has been said.' : 'Nothing waits in the cases that could be read.';
  await print(rows.length === 0 ? nothing : belowQueue(rows));
  if (unread.length > 0) complain(`Not read: ${unread.join(', ')}.`);
  return held.length > 0 || unread.length > 0 ? 1 : 0;
}
