import { confirmedOn } from '../../law/confirmedOn.ts';
import type { Day } from '../../law/day.ts';
import type { Rule } from '../../law/rule.ts';

/** One row of the printed rule book. */
export type RuleRow = {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  /** What the source says that carries the row. */
  readonly restsOn: string;
  readonly from: Day;
  readonly until: Day | '';
  readonly standing: Rule['standing'];
  /** The day of the source's text; empty when it carries none. */
  readonly dated: Day | '';
  /** When it was last held against its source; empty while the force must still confirm it. */
  readonly confirmed: Day | '';
};

/** A rule as a row. */
export function ruleRow(rule: Rule): RuleRow {
  const { id, text, source, restsOn, inForce, standing } = rule;
  return {
    id,
    text,
    source: source.name,
    restsOn,
    from: inForce.from,
    until: inForce.until ?? '',
    standing,
    dated: source.dated ?? '',
    confirmed: confirmedOn(rule) ?? '',
  };
}

/** True when the row must be confirmed again: nobody has confirmed it, or on an earlier day. */
export function isStale({ confirmed }: RuleRow, day: Day): boolean {
  return confirmed === '' || confirmed < day;
}
