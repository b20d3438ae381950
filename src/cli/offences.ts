import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { defaultForce } from '../config/defaultForce.ts';
import { offenceFinder } from '../dialogue/text/offenceFinder.ts';
import type { Force } from '../domain/force/force.ts';
import { otherOffences } from '../law/otherOffences.ts';
import { loadForceByName } from './caseRows/loadForceByName.ts';
import { foundLine } from './offences/foundLine.ts';
import { offencesHelp } from './offences/offencesHelp.ts';
import { offenceTable } from './offences/offenceTable.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

await main().catch((error: Error) => {
  console.error(`${error.message}\nHow to use it: npm run -s offences -- --help`);
  process.exitCode = 2;
});

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      find: { type: 'string' },
      force: { type: 'string', default: defaultForce },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return console.log(offencesHelp);
  const force = loadForceByName(values.force);
  if (values.find === undefined)
    return console.log(`${offenceTable(force.offences)}\n\n${force.offences.length} rows.`);
  await findEach(values.find, force);
}

/** One JSON line for each line of the file that is not empty. */
async function findEach(file: string, { offences }: Force): Promise<void> {
  const find = offenceFinder(offences, otherOffences);
  const input = file === '-' ? process.stdin : createReadStream(file);
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const words = line.replace(/^\uFEFF/, '').trim();
    if (words !== '') console.log(JSON.stringify(foundLine(words, find(words))));
  }
}
