import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { defaultForce } from '../../config/defaultForce.ts';
import { offenceFinder } from '../../dialogue/text/offenceFinder.ts';
import type { Force } from '../../domain/force/force.ts';
import { otherOffences } from '../../law/otherOffences.ts';
import { loadForceByName } from '../caseRows/loadForceByName.ts';
import { openInput } from '../caseRows/readRows.ts';
import type { Terminal, Tool } from '../program/terminal.ts';
import { foundLine } from './foundLine.ts';
import { offencesHelp } from './offencesHelp.ts';
import { offenceTable } from './offenceTable.ts';

/** `npm run offences`: prints a force's list of offences, or finds the one that each line of a file names. */
export const offences: Tool = async (terminal) => {
  const { words, print } = terminal;
  const { values } = parseArgs({
    args: [...words],
    options: {
      find: { type: 'string' },
      force: { type: 'string', default: defaultForce },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    await print(offencesHelp);
    return 0;
  }
  const force = loadForceByName(values.force);
  if (values.find === undefined)
    await print(`${offenceTable(force.offences)}\n\n${force.offences.length} rows.`);
  else await findEach(values.find, force, terminal);
  return 0;
};

/** One JSON line for each line of the file that is not empty. */
async function findEach(file: string, force: Force, { input, print }: Terminal): Promise<void> {
  const find = offenceFinder(force.offences, otherOffences);
  const lines = createInterface({ input: openInput(file, input), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    const words = line.replace(/^\uFEFF/, '').trim();
    if (words !== '') await print(JSON.stringify(foundLine(words, find(words))));
  }
}
