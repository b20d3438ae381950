import type { Instant } from '../instant.ts';
import type { Case } from './case.ts';

/** True once something newer than this has become of the case: a report, a filing, a decision, or another standing. */
export function movedOnSince(theCase: Case, at: Instant): boolean {
  const { state, filed, breach, authority, decisionElsewhere, reports } = theCase;
  const since =
    state.status === 'breached' || state.status === 'with-youth-justice' ? state.since : undefined;
  const times = [
    ...[filed?.at, breach?.at, authority?.at, decisionElsewhere?.at, since],
    ...(state.status === 'closed' ? [state.at] : []),
    ...reports.map((report) => report.at),
  ];
  return times.some((time) => time !== undefined && time > at);
}
