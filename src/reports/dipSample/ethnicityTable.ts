import { foldSmall, type NamedShare, shown } from './foldSmall.ts';
import { rateRatio } from './rateRatio.ts';
import { notAGroup } from './referenceGroups.ts';
import { percent, table } from './shareTable.ts';
import type { Share } from './tally.ts';

/** The rate of each group, and its ratio to the reference group's with the 95 % confidence interval. */
export function ethnicityTable(by: Readonly<Record<string, Share>>, reference: string): string {
  const { rows, folded } = foldSmall(named(by));
  const compared = rows.find(({ name }) => name === reference);
  const lines = rows.map((row) => [
    row.name === reference ? `${row.name} (compared with)` : row.name,
    shown(row.cases),
    shown(row.suitable),
    percent(row.suitable, row.cases),
    sayRatio(row, compared),
  ]);
  if (folded)
    lines.push([
      `${folded.names} groups with small numbers, together`,
      shown(folded.cases),
      shown(folded.suitable),
      '',
      '',
    ]);
  return table(['Group', 'Cases', 'Suitable', 'Rate', 'Rate ratio (95 % interval)'], lines, 'None.');
}

export function named(by: Readonly<Record<string, Share>>): readonly NamedShare[] {
  return Object.entries(by).map(([name, share]) => ({ name, ...share }));
}

function sayRatio(row: NamedShare, compared: NamedShare | undefined): string {
  if (!compared || row === compared || notAGroup.includes(row.name)) return '';
  const found = rateRatio(row, compared);
  if (!found) return '';
  return `${found.ratio.toFixed(2)} (${found.low.toFixed(2)} to ${found.high.toFixed(2)})`;
}
