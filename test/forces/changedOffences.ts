import type { OffenceRow } from '../../src/domain/force/force.ts';
import type { OffenceClass, OffenceFlag } from '../../src/law/offence.ts';
import { westMidlands } from '../support/westMidlands.ts';

/** The row of the shipped list; throws a RangeError when it has none of that id. */
export function rowOf(id: string): OffenceRow {
  const row = westMidlands.offences.find((one) => one.id === id);
  if (!row) throw new RangeError(`The shipped list has no ${id}`);
  return row;
}

/** The shipped row in another class. */
export const as = (id: string, ofClass: OffenceClass): OffenceRow => ({ ...rowOf(id), class: ofClass });

/** The shipped row with more flags. */
export const having = (id: string, ...flags: readonly OffenceFlag[]): OffenceRow => ({
  ...rowOf(id),
  flags: [...rowOf(id).flags, ...flags],
});

/** The shipped row with fewer flags. */
export const without = (id: string, ...flags: readonly OffenceFlag[]): OffenceRow => ({
  ...rowOf(id),
  flags: rowOf(id).flags.filter((flag) => !flags.includes(flag)),
});

/** Flags that only ask for more care, so that a force may add them to any offence. */
export const protects: readonly OffenceFlag[] = [
  ...(['supply', 'production', 'violence', 'sexual', 'hate', 'da', 'si790', 'order'] as const),
  'child-victim',
];
