import { parseArgs } from 'node:util';
import { parseDay } from '../domain/days.ts';
import { ruleBook } from '../law/rules/ruleBook.ts';
import { isStale, ruleRow } from './rules/ruleRow.ts';
import { ruleTable } from './rules/ruleTable.ts';

const help = `Prints the rule book as a table: id, text, source, what the source says that carries the row, in force from and until, standing, last confirmed.

  npm run -s rules
  npm run -s rules -- --stale DAY     only rows to confirm again: marked to confirm, or last confirmed before DAY

A row was last confirmed when it was last held against its source; what the force must confirm never was.`;

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

try {
  const { values } = parseArgs({
    options: { stale: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  const day = values.stale === undefined ? undefined : parseDay(values.stale);
  if (values.help) console.log(help);
  else if (values.stale !== undefined && day === undefined)
    fail('--stale must be a day that exists, written like 2026-11-20.');
  else {
    const rows = ruleBook.map(ruleRow).filter((row) => day === undefined || isStale(row, day));
    console.log(ruleTable(rows));
    console.log(
      `\n${rows.length} of ${ruleBook.length} rows${day === undefined ? '' : ' to confirm again'}.`,
    );
  }
} catch (error) {
  fail(error instanceof Error ? error.message : 'The words after -- cannot be read.');
}

function fail(message: string): void {
  console.error(`${message}\nHow to use it: npm run -s rules -- --help`);
  process.exitCode = 2;
}
