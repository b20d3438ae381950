import type { Day } from '../day.ts';
import type { Disposal } from '../disposal.ts';
import type { Rule, Source } from '../rule.ts';

/** What several disposals have in common: effect, words and condition. */
type Shared = Pick<Rule, 'effect' | 'text' | 'instead' | 'defers' | 'leavesNoCharge' | 'when'>;

/** The id of the row, the disposal, the text that says this of it, how well it is known, since when, and what it says. */
type Own = readonly [
  id: string,
  disposal: Disposal,
  source: Source,
  standing: Rule['standing'],
  inForceFrom: Day,
  restsOn: string,
];

/** One row for each disposal under the text that governs it, in the order given: adults' statute is no child's. */
export function rowForEach(shared: Shared, ...owns: readonly Own[]): readonly Rule[] {
  return owns.map(([id, disposal, source, standing, from, restsOn]) => ({
    ...shared,
    id,
    disposals: [disposal],
    source,
    standing,
    inForce: { from },
    restsOn,
  }));
}
