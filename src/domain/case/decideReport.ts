import type { Disposal } from '../../law/disposal.ts';
import { outcomeCodeOf } from '../outcomeCode.ts';
import { done, type Result, refuse } from '../result.ts';
import type { Case, Report } from './case.ts';
import type { Command, DecisionContext } from './command.ts';
import type { CaseEvent } from './event.ts';

/** What a provider's report makes happen. The second unexcused miss, or the provider giving up, is a breach (R36). */
export function decideReport(
  theCase: Case,
  { report, provider }: Extract<Command, { type: 'report' }>,
  { policy }: DecisionContext,
): Result<readonly CaseEvent[]> {
  const { filed, state } = theCase;
  if (filed?.provider !== provider) return refuse('not-yours', 'This case is not with this provider.');
  if (theCase.reports.some((known) => known.id === report.id)) return done([]);
  if (state.status === 'closed' || state.status === 'drafting')
    return refuse('closed', 'This case is closed.');
  const reported: CaseEvent = { type: 'reported', report };
  if (state.status === 'breached') return done([reported]);
  if (isBreach(theCase, report, policy.strikes)) return done([reported, { type: 'breached' }]);
  if (report.kind === 'completed' && !awaitsRemedy(theCase)) {
    return done([reported, completedAs(filed.disposal)]);
  }
  return done([reported]);
}

/** The officer confirms that everything agreed is done: for cases without a provider, and for the victim's remedy. */
export function markDone(theCase: Case): Result<readonly CaseEvent[]> {
  const { state, filed, reference } = theCase;
  if (state.status !== 'in-progress' || filed === undefined) {
    return refuse('not-in-progress', `${reference} is not in progress. Nothing was changed.`);
  }
  if (filed.provider !== null && state.progress !== 'course-completed') {
    return refuse('provider-first', 'The provider has not reported completion yet. Nothing was changed.');
  }
  return done([completedAs(filed.disposal)]);
}

/** True while the victim's remedy is a condition nobody but the officer can confirm. */
export function awaitsRemedy(theCase: Case): boolean {
  return theCase.filed?.conditions.some((condition) => condition.from === 'victim') ?? false;
}

function isBreach(theCase: Case, report: Report, strikes: number): boolean {
  if (report.kind === 'withdrawn') return true;
  return report.kind === 'missed' && report.excused !== true && theCase.strikes + 1 >= strikes;
}

function completedAs(disposal: Disposal): CaseEvent {
  const outcomeCode = outcomeCodeOf(disposal);
  return { type: 'completed', ...(outcomeCode === undefined ? {} : { outcomeCode }) };
}
