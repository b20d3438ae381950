import type { RuleRow } from './ruleRow.ts';

const columns: readonly (readonly [keyof RuleRow, string])[] = [
  ['id', 'Id'],
  ['text', 'What it says'],
  ['source', 'Source'],
  ['from', 'From'],
  ['until', 'Until'],
  ['standing', 'Standing'],
  ['confirmed', 'Last confirmed'],
];

/** The rows as a Markdown table with straight columns, readable on a terminal and in a document. */
export function ruleTable(rows: readonly RuleRow[]): string {
  const cells = [
    columns.map(([, title]) => title),
    ...rows.map((row) => columns.map(([name]) => row[name].replaceAll('|', '\\|'))),
  ];
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
  const line = (parts: readonly string[]) =>
    `| ${parts.map((part, at) => part.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
