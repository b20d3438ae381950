import { defaultForce } from '../config/defaultForce.ts';
import { readEnvFile } from '../config/readEnvFile.ts';
import { belowTable, gapCsv, gapTable } from '../reports/gaps/gapTable.ts';
import { loadForceByName } from './caseRows/loadForceByName.ts';
import { countCases } from './gaps/countCases.ts';
import { gapsHelp } from './gaps/gapsHelp.ts';
import { type GapArguments, readGapArguments } from './gaps/readGapArguments.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

await main().catch((error: Error) => fail(error.message));

async function main(): Promise<void> {
  readEnvFile();
  const { DATA_DIR, FORCE } = process.env;
  const usual = { data: DATA_DIR?.trim() || './data', force: FORCE?.trim() || defaultForce };
  const read = readGapArguments(process.argv.slice(2), usual);
  if (read === 'help') console.log(gapsHelp);
  else if ('complaint' in read) fail(`${read.complaint}\nHow to use it: npm run -s gaps -- --help`);
  else await run(read);
}

async function run(given: GapArguments): Promise<void> {
  const { rows, cases, unread } = await countCases(given.data, given, loadForceByName(given.force));
  const below = belowTable(rows, given);
  if (given.csv) {
    console.log(gapCsv(rows, given));
    if (given.publish) console.error(below);
  } else if (rows.length === 0) {
    console.log(`No gap in ${cases === 1 ? 'one case' : `${cases} cases`}.`);
  } else {
    console.log(`${gapTable(rows, given)}\n\n${below}`);
  }
  if (unread.length === 0) return;
  console.error(
    `${unread.length === 1 ? 'One file was' : `${unread.length} files were`} not counted: ${unread.join(', ')}.`,
  );
  process.exitCode = 1;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
