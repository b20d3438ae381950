import { defaultForce } from '../../config/defaultForce.ts';
import { belowTable, gapCsv, gapTable } from '../../reports/gaps/gapTable.ts';
import { loadForceByName } from '../caseRows/loadForceByName.ts';
import type { Terminal, Tool } from '../program/terminal.ts';
import { countCases } from './countCases.ts';
import { gapsHelp } from './gapsHelp.ts';
import { type GapArguments, readGapArguments } from './readGapArguments.ts';

/** `npm run gaps`: counts what no provider of a force offers; 1 where a file could not be counted. */
export const gaps: Tool = async (terminal) => {
  const { DATA_DIR, FORCE } = process.env;
  const usual = { data: DATA_DIR?.trim() || './data', force: FORCE?.trim() || defaultForce };
  const read = readGapArguments(terminal.words, usual);
  if (read === 'help') {
    await terminal.print(gapsHelp);
    return 0;
  }
  if ('complaint' in read) throw new Error(read.complaint);
  return count(read, terminal);
};

async function count(given: GapArguments, { print, complain }: Terminal): Promise<number> {
  const { rows, cases, unread } = await countCases(given.data, given, loadForceByName(given.force));
  const below = belowTable(rows, given);
  if (given.csv) {
    await print(gapCsv(rows, given));
    if (given.publish) complain(below);
  } else if (rows.length === 0) {
    await print(`No gap in ${cases === 1 ? 'one case' : `${cases} cases`}.`);
  } else {
    await print(`${gapTable(rows, given)}\n\n${below}`);
  }
  if (unread.length === 0) return 0;
  complain(
    `${unread.length === 1 ? 'One file was' : `${unread.length} files were`} not counted: ${unread.join(', ')}.`,
  );
  return 1;
}
