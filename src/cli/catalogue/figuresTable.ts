import type { Force } from '../../domain/force/force.ts';
import { markdownTable } from '../tables/markdownTable.ts';

/** What papers say of the force, one figure a row, each with its paper and paragraph. */
export function figuresTable({ baselines }: Pick<Force, 'baselines'>): string {
  return markdownTable(
    ['Id', 'About', 'What', 'How much', 'Source'],
    baselines.map(({ id, about, text, value, unit, source, paragraph }) => [
      ...[id, about, text],
      unit === '%' ? `${value}%` : `${value.toLocaleString('en-GB')} ${unit}`,
      `${source}, ${paragraph}`,
    ]),
  );
}
