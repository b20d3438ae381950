import type { NotedGap } from '../../domain/case/gapsOfCase.ts';
import type { Policed } from '../../domain/force/place.ts';
import { type GapColumn, type GapRow, gapColumns, wordsOf } from './gapRow.ts';

export type GapCount = {
  add(noted: NotedGap): void;
  /** Most first within a month; months in order. */
  rows(): readonly GapRow[];
};

export type Counted = {
  /** Months such as "2026-11", the first and the last that count; absent: no bound. */
  readonly from?: string;
  readonly to?: string;
  /** What to keep apart; the rest is added up. */
  readonly by: readonly GapColumn[];
};

/** Counts gaps one at a time, so that a year of cases needs no more memory than its table. */
export function countGaps({ from, to, by }: Counted, force: Policed): GapCount {
  const counts = new Map<string, GapRow>();
  return {
    add: (noted) => {
      const words = wordsOf(noted, force);
      if ((from !== undefined && words.month < from) || (to !== undefined && words.month > to)) return;
      const kept = { ...nothing, ...Object.fromEntries(by.map((column) => [column, words[column]])) };
      const name = JSON.stringify(kept);
      counts.set(name, { ...kept, count: (counts.get(name)?.count ?? 0) + 1 });
    },
    rows: () => inOrder([...counts.values()]),
  };
}

const nothing = { month: '', need: '', borough: '', language: '', why: '' };

/** By month, most first within one, then by their words; `size` may make numbers alike that are not to be told apart. */
export function inOrder(
  rows: readonly GapRow[],
  size: (count: number) => number = (count) => count,
): readonly GapRow[] {
  const words = (row: GapRow) => gapColumns.map((column) => row[column]).join('\n');
  return rows.toSorted(
    (a, b) =>
      a.month.localeCompare(b.month) ||
      size(b.count) - size(a.count) ||
      words(a).localeCompare(words(b), 'en-GB'),
  );
}
