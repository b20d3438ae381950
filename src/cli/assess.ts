import { once } from 'node:events';
import { systemClock } from '../clock.ts';
import { londonDay } from '../domain/days.ts';
import { answerRows } from './assess/answerRows.ts';
import { assessHelp } from './assess/assessHelp.ts';
import { loadForceByName } from './caseRows/loadForceByName.ts';
import { openInput } from './caseRows/readRows.ts';
import { readToolArguments, type ToolArguments } from './caseRows/toolArguments.ts';

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

const read = readToolArguments(process.argv.slice(2), { writes: false });
if (read === 'help') console.log(assessHelp);
else if ('complaint' in read) fail(`${read.complaint}\nHow to use it: npm run -s assess -- --help`);
else await run(read).catch((error: Error) => fail(`The cases could not be read. ${error.message}`));

async function run({ file, force, asOf }: ToolArguments): Promise<void> {
  const today = londonDay(systemClock().toISOString());
  const context = { force: loadForceByName(force), today, ...(asOf !== undefined && { asOf }) };
  for await (const { line, failed } of answerRows(openInput(file), context)) {
    if (failed) process.exitCode = 1;
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
