import type { Share } from './tally.ts';

export type NamedShare = Share & { readonly name: string };

/** Fewer than this many people in a cell could be recognised. */
export const smallest = 5;

/** A count as it may be shown: none, a number of five or more, or `<5`. */
export function shown(count: number): string {
  return count > 0 && count < smallest ? `<${smallest}` : count.toLocaleString('en-GB');
}

/**
 * The parts of a known total as they may be shown. Where one alone would be hidden, the next smallest of those after the
 * first is hidden with it, or it could be worked out.
 */
export function shownParts(counts: readonly number[]): readonly string[] {
  const says = counts.map(shown);
  const hidden = counts.filter((count) => count > 0 && count < smallest);
  if (hidden.length !== 1) return says;
  const others = counts.slice(1).filter((count) => count >= smallest);
  const next = others.length === 0 ? -1 : counts.indexOf(Math.min(...others), 1);
  return says.map((text, at) => (at === next ? 'not shown' : text));
}

/** True when a cell of the row, also the one that follows by subtraction, holds one to four cases. */
export function isSmall({ cases, suitable }: Share): boolean {
  return [cases, suitable, cases - suitable].some((count) => count > 0 && count < smallest);
}

/**
 * Puts rows with a small cell together, and as many of the next smallest as it takes until the sum is no longer small
 * and is of two rows at least: otherwise a hidden row could be worked out from the total.
 */
export function foldSmall(rows: readonly NamedShare[]): {
  readonly rows: readonly NamedShare[];
  /** The rows put together; `names` says how many. Absent when none is small. */
  readonly folded?: Share & { readonly names: number };
} {
  const small = rows.filter(isSmall);
  const rest = rows.filter((row) => !isSmall(row)).sort((a, b) => a.cases - b.cases);
  while (small.length > 0 && (small.length < 2 || isSmall(sum(small)))) {
    const next = rest.shift();
    if (!next) break;
    small.push(next);
  }
  const kept = rest.sort((a, b) => b.suitable - a.suitable || a.name.localeCompare(b.name));
  return small.length === 0 ? { rows: kept } : { rows: kept, folded: { ...sum(small), names: small.length } };
}

function sum(rows: readonly Share[]): Share {
  return {
    cases: rows.reduce((total, { cases }) => total + cases, 0),
    suitable: rows.reduce((total, { suitable }) => total + suitable, 0),
  };
}
