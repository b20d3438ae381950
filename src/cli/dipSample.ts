import { once } from 'node:events';
import { createWriteStream, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { systemClock } from '../clock.ts';
import { londonDay } from '../domain/days.ts';
import { caseHeader } from '../reports/dipSample/caseLine.ts';
import { openInput, readRows } from './caseRows/readRows.ts';
import { readToolArguments, type ToolArguments } from './caseRows/toolArguments.ts';
import { dipSampleHelp } from './dipSample/dipSampleHelp.ts';
import { progressBar } from './dipSample/progressBar.ts';
import { reviewFile } from './dipSample/reviewFile.ts';
import { writeReport } from './dipSample/writeReport.ts';

const read = readToolArguments(process.argv.slice(2), { writes: true });
if (read === 'help') console.log(dipSampleHelp);
else if ('complaint' in read) fail(`${read.complaint}\nHow to use it: npm run -s dip-sample -- --help`);
else await run(read).catch((error: Error) => fail(`The review was not made. ${error.message}`));

async function run({ file, out, force, asOf }: ToolArguments): Promise<void> {
  const task = { force, today: londonDay(systemClock().toISOString()), ...(asOf !== undefined && { asOf }) };
  await mkdir(out, { recursive: true });
  const cases = createWriteStream(join(out, 'cases.csv'));
  await once(cases, 'open');
  const input = openInput(file, process.stdin);
  const progress = progressBar(process.stderr, input, file === '-' ? 0 : statSync(file).size);

  cases.write(caseHeader);
  const write = async (lines: string) => {
    if (!cases.write(lines)) await once(cases, 'drain');
  };
  const review = await reviewFile(readRows(input), task, write, progress);
  progress('done');
  cases.end();
  await finished(cases);
  await writeReport(out, task, review);

  const { tally } = review;
  console.log(`${tally.findings.suitable} of ${tally.cases} cases could have been diverted.`);
  console.log(`Wrote report.md, chart.svg and cases.csv to ${out}.`);
  if (tally.unreadable === 0) return;
  console.error(`${tally.unreadable} rows could not be read; the report names the first.`);
  process.exitCode = 1;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
