import type { CaseReview } from './reviewCase.ts';

export const caseHeader =
  'row,id,offence,borough,rulesAsOf,finding,open,recommended,inTheWay,changes,missing\n';

/** One case of `cases.csv`, with its line end. Lists have a semicolon between their parts. */
export function caseLine(
  { row, id, offence, borough, rulesAsOf }: CaseName,
  { finding, open, recommended, inTheWay, changes, missing }: CaseReview,
): string {
  return asLine([
    String(row),
    id ?? '',
    offence,
    borough,
    rulesAsOf,
    finding,
    open.map(({ disposal, authority }) => `${disposal} (${authority})`).join('; '),
    recommended ?? '',
    inTheWay.map(({ rule }) => rule).join('; '),
    changes.join('; '),
    missing.join('; '),
  ]);
}

export type CaseName = {
  readonly row: number;
  readonly id: string | null;
  readonly offence: string;
  readonly borough: string;
  readonly rulesAsOf: string;
};

/** A row that could not be read, in the columns of `cases.csv`. */
export function unreadableLine(row: number, id: string | null, field: string): string {
  return asLine([String(row), id ?? '', '', '', '', 'unreadable', '', '', field, '', '']);
}

const asLine = (cells: readonly string[]): string => `${cells.map(asCell).join(',')}\n`;

/** Quoted where it must be; what a spreadsheet would take for a formula gets an apostrophe in front. */
function asCell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
