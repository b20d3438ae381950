import type { Intervention } from '../force/intervention.ts';
import type { Case, Undertaking } from './case.ts';
import { countedFailures } from './countedFailures.ts';
import { leavesALog } from './leavesALog.ts';
import { endedByProvider } from './standingOf.ts';
import { isCompleted, isSame } from './undertakings.ts';

/** `owed`: they did not take part. `if-not-engaged`: its provider ended it, and has not said whether that was why. */
export type LogAfter = 'owed' | 'if-not-engaged';

type Setting = {
  readonly interventions: readonly Intervention[];
  readonly policy: { readonly strikes: number };
};

/**
 * Whether no further action after a breach leaves an intelligence log: it says of the person that they did not engage, and
 * keeps the course from them (Divert: 003), so it is not made of somebody who did the course, or failed nothing.
 */
export function logAfter(
  theCase: Pick<Case, 'filed' | 'reports' | 'strikes'>,
  { interventions, policy }: Setting,
): LogAfter | undefined {
  const { filed, reports } = theCase;
  const open = (filed?.required ?? [])
    .filter(leavesALog({ interventions }))
    .filter((row) => !isCompleted(reports, row));
  const isMissed = (row: Undertaking) =>
    theCase.strikes >= policy.strikes && countedFailures(theCase).some((miss) => isSame(miss, row));
  if (open.some((row) => row.referred !== true || isMissed(row))) return 'owed';
  return endedByProvider(theCase).some((over) => open.some((row) => isSame(over, row)))
    ? 'if-not-engaged'
    : undefined;
}
