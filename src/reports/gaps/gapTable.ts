import { smallest } from '../dipSample/foldSmall.ts';
import { inOrder } from './countGaps.ts';
import type { GapColumn, GapRow } from './gapRow.ts';

const titles: Record<GapColumn, string> = {
  month: 'Month',
  need: 'Need',
  borough: 'Borough',
  language: 'Language',
  why: 'Why',
};

type Shown = { readonly by: readonly GapColumn[]; readonly publish: boolean };

/** The rows as a Markdown table with straight columns, readable on a terminal and in a document. */
export function gapTable(rows: readonly GapRow[], shown: Shown): string {
  const [head = [], ...body] = cellsOf(rows, shown);
  const widths = head.map((_, at) => Math.max(...[head, ...body].map((line) => line[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/** The rows as CSV, with its head; one line each, and no line break at the end. */
export function gapCsv(rows: readonly GapRow[], shown: Shown): string {
  return cellsOf(rows, shown)
    .map((cells) => cells.map(quoted).join(','))
    .join('\r\n');
}

/** What is said below a table: how many there are in all, or why nothing is said about it. */
export function belowTable(rows: readonly GapRow[], { publish }: Pick<Shown, 'publish'>): string {
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const all = `${total} ${total === 1 ? 'gap' : 'gaps'} in all.`;
  if (!publish || rows.every(({ count }) => count >= smallest)) return all;
  return [
    `Numbers below ${smallest} are shown as “under ${smallest}”, because so few people could be recognised.`,
    'No total is given, because it would give a hidden number away; for the same reason publish one table only.',
  ].join('\n');
}

function cellsOf(rows: readonly GapRow[], { by, publish }: Shown): readonly (readonly string[])[] {
  const say = (count: number) => (publish && count < smallest ? `under ${smallest}` : String(count));
  // Where hidden numbers stood would tell which is the larger.
  const ordered = publish ? inOrder(rows, (count) => (count < smallest ? 0 : count)) : rows;
  return [
    [...by.map((column) => titles[column]), 'Gaps'],
    ...ordered.map((row) => [...by.map((column) => row[column]), say(row.count)]),
  ];
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
