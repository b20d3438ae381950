import { markdownTable } from '../tables/markdownTable.ts';
import type { RuleRow } from './ruleRow.ts';

const columns: readonly (readonly [keyof RuleRow, string])[] = [
  ['id', 'Id'],
  ['text', 'What it says'],
  ['source', 'Source'],
  ['restsOn', 'Rests on'],
  ['from', 'From'],
  ['until', 'Until'],
  ['standing', 'Standing'],
  ['confirmed', 'Last confirmed'],
];

/** The rows as a Markdown table with straight columns. */
export function ruleTable(rows: readonly RuleRow[]): string {
  return markdownTable(
    columns.map(([, title]) => title),
    rows.map((row) => columns.map(([name]) => row[name])),
  );
}
