import { asItStands } from './asItStands.ts';
import { awaitsOfficer } from './awaitsOfficer.ts';
import type { BreachDecision, Case, HeardReport } from './case.ts';
import type { CaseState } from './caseState.ts';
import { isCompleted, reportedOn } from './undertakings.ts';

type Breached = Pick<Case, 'state' | 'filed' | 'reports' | 'breach'>;

/** What made it a breach: the last thing that a provider had reported by then; undefined where its officer said so. */
export function causeOfBreach({ state, reports }: Breached): HeardReport | undefined {
  if (state.status !== 'breached' || state.byOfficer === true) return undefined;
  return reports[(state.heard ?? reports.length) - 1];
}

/** What providers have reported since the breach that is open, or that ended the case: somebody decides on that, too. */
export function sinceBreach({ state: now, reports, breach }: Breached): readonly HeardReport[] {
  const state = asItStands({ state: now });
  return reports.slice(heardBy(state, breach) ?? reports.length);
}

/** How many reports had been heard by that breach; undefined where the case went on after one, whatever ended it later. */
function heardBy(state: CaseState, breach: Breached['breach']): number | undefined {
  if (state.status === 'breached') return state.heard;
  if (state.status !== 'closed' || breach === undefined) return undefined;
  return breach.accepted === true || !goesOn.includes(breach.decision) ? breach.heard : undefined;
}

/** After these the case goes on, and what is reported then is of what goes on. */
const goesOn: readonly BreachDecision[] = ['excuse', 'vary', 'decide-again'];

/** True once a provider has said since the breach that it was completed, and nothing that one reports on is left. */
export function isDoneSince(theCase: Breached): boolean {
  const { filed, reports } = theCase;
  if (filed === undefined || !sinceBreach(theCase).some(({ kind }) => kind === 'completed')) return false;
  return reportedOn(filed).every((row) => isCompleted(reports, row));
}

/** True where nothing that was agreed is left either: whoever lets the breach pass ends the case as completed. */
export function isAllDoneSince(theCase: Breached): boolean {
  return isDoneSince(theCase) && !awaitsOfficer(theCase);
}
