import { parseArgs } from 'node:util';
import { parseDay } from '../../domain/days.ts';
import type { Day } from '../../law/day.ts';
import { ruleBook } from '../../law/rules/ruleBook.ts';
import type { Tool } from '../program/terminal.ts';
import { isStale, ruleRow } from './ruleRow.ts';
import { ruleTable } from './ruleTable.ts';

const help = `Prints the rule book as a table: id, text, source, what the source says that carries the row, in force from and until, standing, last confirmed.

  npm run -s rules
  npm run -s rules -- --stale DAY     only rows to confirm again: marked to confirm, or last confirmed before DAY

A row was last confirmed when it was last held against its source; what the force must confirm never was.`;

/** `npm run rules`: prints the rule book, or the rows of it that are to be confirmed again. */
export const rules: Tool = async ({ words, print }) => {
  const { values } = parseArgs({
    args: [...words],
    options: { stale: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  const day = values.stale === undefined ? undefined : parseDay(values.stale);
  if (values.help !== true && values.stale !== undefined && day === undefined)
    throw new Error('--stale must be a day that exists, written like 2026-11-20.');
  await print(values.help === true ? help : bookOf(day));
  return 0;
};

/** The rows with how many they are; where a day is given, those to be confirmed again by then. */
function bookOf(day: Day | undefined): string {
  const rows = ruleBook.map(ruleRow).filter((row) => day === undefined || isStale(row, day));
  const which = day === undefined ? '' : ' to confirm again';
  return `${ruleTable(rows)}\n\n${rows.length} of ${ruleBook.length} rows${which}.`;
}
