import type { Day } from '../../law/day.ts';
import type { Rule } from '../../law/rule.ts';

/** One row of the printed rule book. */
export type RuleRow = {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  readonly from: Day;
  readonly until: Day | '';
  readonly standing: Rule['standing'];
  /** The day of the text that was read; empty when the source carries none. */
  readonly confirmed: Day | '';
};

/** A rule as a row. A rule was last confirmed when the text it cites was read: the day its source is dated. */
export function ruleRow({ id, text, source, inForce, standing }: Rule): RuleRow {
  return {
    id,
    text,
    source: source.name,
    from: inForce.from,
    until: inForce.until ?? '',
    standing,
    confirmed: source.dated ?? '',
  };
}

/** True when the row must be confirmed again: nobody has confirmed it, its source has no day, or an earlier one. */
export function isStale(row: RuleRow, day: Day): boolean {
  return row.standing === 'to-confirm' || row.confirmed === '' || row.confirmed < day;
}
