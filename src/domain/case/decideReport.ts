import type { Disposal } from '../../law/disposal.ts';
import { outcomeCodeOf } from '../outcomeCode.ts';
import { done, type Result, refuse } from '../result.ts';
import type { Case, Filing, Report } from './case.ts';
import type { Command, DecisionContext } from './command.ts';
import type { CaseEvent } from './event.ts';
import { aboutWhat, isWith } from './support.ts';

/** What a provider's report makes happen. The second unexcused miss, or the provider giving up, is a breach (R36). */
export function decideReport(
  theCase: Case,
  { report, provider }: Extract<Command, { type: 'report' }>,
  { policy }: DecisionContext,
): Result<readonly CaseEvent[]> {
  const { filed, state } = theCase;
  if (filed === undefined || !isWith(filed, provider))
    return refuse('not-yours', 'This case is not with this provider.');
  if (isKnown(theCase, report, provider)) return done([]);
  const about = aboutWhat(filed, report, provider);
  if (about === 'unclear') return refuse('unclear', 'Say which intervention this report is about.');
  if (about === 'support') return supportReport(theCase, report, provider);
  const reported: CaseEvent = { type: 'reported', report };
  // While somebody else must act (decide the breach, choose another) it is noted and no more.
  if (state.status === 'breached' || state.status === 'declined') return done([reported]);
  if (state.status !== 'in-progress') return refuse('closed', 'This case is no longer with the provider.');
  if (isBreach(theCase, report, policy.strikes)) return done([reported, { type: 'breached' }]);
  if (report.kind === 'completed' && !awaitsRemedy(theCase)) {
    return done([reported, completedAs(filed.disposal, theCase)]);
  }
  return done([reported]);
}

/** The officer confirms that everything agreed is done: for cases without a provider, and for the victim's remedy. */
export function markDone(theCase: Case): Result<readonly CaseEvent[]> {
  return officersWord(theCase, ({ disposal }) => completedAs(disposal, theCase));
}

/** The officer says that it was not done: a breach, in the cases that are theirs to confirm. */
export function markNotDone(theCase: Case): Result<readonly CaseEvent[]> {
  return officersWord(theCase, () => ({ type: 'breached' }));
}

function officersWord(theCase: Case, event: (filed: Filing) => CaseEvent): Result<readonly CaseEvent[]> {
  const { state, filed, reference } = theCase;
  if (state.status !== 'in-progress' || filed === undefined) {
    return refuse('not-in-progress', `${reference} is not in progress. Nothing was changed.`);
  }
  if (filed.provider !== null && state.progress !== 'course-completed') {
    return refuse('provider-first', 'The provider has not reported completion yet. Nothing was changed.');
  }
  return done([event(filed)]);
}

/** True while a condition stands that nobody but the officer can confirm: the victim's remedy, or one they added. */
export function awaitsRemedy(theCase: Case): boolean {
  return theCase.filed?.conditions.some((condition) => condition.from !== 'intervention') ?? false;
}

// What somebody takes up by choice moves nothing: it is no strike, no breach and no progress.
function supportReport({ state }: Case, report: Report, provider: string): Result<readonly CaseEvent[]> {
  if (state.status === 'closed') return refuse('closed', 'This case is no longer with the provider.');
  return done([{ type: 'support-reported', report, provider }]);
}

function isKnown(
  { filed, reports, earlierReports, supportReports }: Case,
  { id }: Report,
  from: string,
): boolean {
  const ofOthers = [...(earlierReports ?? []), ...(supportReports ?? [])];
  return (
    (filed?.provider === from && reports.some((known) => known.id === id)) ||
    ofOthers.some((known) => known.id === id && known.provider === from)
  );
}

// Once the provider says that the course was completed, a late word about it is no breach.
function isBreach(theCase: Case, report: Report, strikes: number): boolean {
  if (theCase.state.status === 'in-progress' && theCase.state.progress === 'course-completed') return false;
  if (report.kind === 'withdrawn') return true;
  return report.kind === 'missed' && report.excused !== true && theCase.strikes + 1 >= strikes;
}

function completedAs(disposal: Disposal, { answers }: Case): CaseEvent {
  const outcomeCode = outcomeCodeOf(disposal, answers.facts);
  return { type: 'completed', ...(outcomeCode === undefined ? {} : { outcomeCode }) };
}
