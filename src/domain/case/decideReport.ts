import type { Day } from '../../law/day.ts';
import type { Disposal } from '../../law/disposal.ts';
import { outcomeCodeOf } from '../assessment/outcomeCodeOf.ts';
import { londonDay, sayDay } from '../days.ts';
import { done, type Result, refuse } from '../result.ts';
import { asItStands } from './asItStands.ts';
import { awaitsOfficer } from './awaitsOfficer.ts';
import type { Case, Filing, Report, Undertaking } from './case.ts';
import type { CaseEvent } from './caseEvent.ts';
import type { Command, DecisionContext } from './command.ts';
import { isChargeDue } from './isChargeDue.ts';
import { askBeforeDone, isKeptUnasked } from './keptToAsk.ts';
import { keptUpUntil } from './keptUpUntil.ts';
import { isFailure } from './report.ts';
import { causeOfBreach } from './sinceBreach.ts';
import { contradicted, uncounted } from './uncounted.ts';
import { aboutWhat, agreedNow, isCompleted, isHelpOn, isSame, isWith, reportedOn } from './undertakings.ts';
import { whatIsGiven } from './whatIsGiven.ts';

/** What a provider's report makes happen. The second unexcused miss, or the provider giving up, is a breach (R36). */
export function decideReport(
  theCase: Case,
  { report, provider }: Extract<Command, { type: 'report' }>,
  { policy }: DecisionContext,
): Result<readonly CaseEvent[]> {
  const { filed, state } = theCase;
  const agreed = agreedNow(theCase);
  if (isKnown(theCase, report, provider)) return done([]);
  if (agreed === undefined || !isWith(agreed, provider)) return notWith(theCase, provider);
  const about = aboutWhat(agreed, report, provider);
  if (about === undefined) return refuse('unclear', 'Say which intervention this report is about.');
  const { undertaking } = about;
  const told = { ...report, intervention: undertaking.intervention };
  if (about.as === 'support') return supportReport(theCase, told, provider);
  const why = uncounted(undertaking, theCase.reports, told);
  const takesBack = takenBack(theCase, undertaking, told);
  const reported: CaseEvent = {
    ...{ type: 'reported', report: told, provider },
    ...(why === undefined ? {} : { uncounted: why }),
    ...(takesBack.length === 0 ? {} : { takesBack }),
  };
  // While somebody else must act (decide the breach, choose another) it is noted and no more.
  if (state.status === 'breached' || state.status === 'declined') return done([reported]);
  if (state.status !== 'in-progress' || filed === undefined) return goneOn(theCase, reported, report);
  if (why === undefined && isBreach(theCase, undertaking, report, policy.strikes))
    return done([reported, { type: 'breached' }]);
  if (report.kind === 'completed' && isLast(theCase, undertaking)) {
    return done([reported, completedAs(filed.disposal, theCase)]);
  }
  return done([reported]);
}

/**
 * Failures of a day on which they attended, as their provider says since: they are none. Where failures made the breach that is
 * open, whoever decides it reads both.
 */
function takenBack(theCase: Case, row: Undertaking, report: Report): readonly string[] {
  if (causeOfBreach(theCase)?.kind === 'missed') return [];
  return contradicted(row, theCase.reports, report)
    .filter(isFailure)
    .map(({ id }) => id);
}

/** Who had it once, and reported on it, hears that it is over; nobody else learns that it exists. */
function notWith({ reports, earlierReports = [] }: Case, provider: string): Result<never> {
  return [...reports, ...earlierReports].some((report) => report.provider === provider)
    ? refuse('closed', 'This case is no longer with the provider.')
    : refuse('not-yours', 'This case is not with this provider.');
}

// While the officer chooses another in place of what was declined, the rest goes on.
// Nor is anybody charged yet after a breach: whoever decides that has to know that it was completed.
function goneOn(theCase: Case, reported: CaseEvent, { kind }: Report): Result<readonly CaseEvent[]> {
  const { status } = asItStands(theCase);
  const bearsOnCharge =
    kind === 'completed' && isChargeDue(theCase) && theCase.decisionElsewhere === undefined;
  return status === 'drafting' || status === 'awaiting-authority' || bearsOnCharge
    ? done([reported])
    : refuse('closed', 'This case is no longer with the provider.');
}

/** True when nothing but this is still to be done. */
function isLast(theCase: Case, row: Undertaking): boolean {
  const { filed, reports } = theCase;
  const others = reportedOn(filed ?? { required: [] }).filter((other) => !isSame(other, row));
  return others.every((other) => isCompleted(reports, other)) && !awaitsOfficer(theCase);
}

/**
 * The officer confirms that everything agreed is done: for cases without a provider, and for the victim's remedy. What is to be
 * kept up is not done before its last day is over, nor before whoever was harmed was asked whether it was kept.
 */
export function markDone(
  theCase: Case,
  { now, offences }: Pick<DecisionContext, 'now' | 'offences'>,
): Result<readonly CaseEvent[]> {
  const today = londonDay(now);
  const until = keptUpUntil(theCase);
  if (theCase.state.status === 'in-progress' && until !== undefined && today <= until)
    return refuse('kept-up', `${sayKeptUp(until)} Nothing was changed.`);
  if (isKeptUnasked(theCase, offences, today))
    return refuse('victim-not-asked', `${askBeforeDone} Nothing was changed.`);
  return officersWord(theCase, ({ disposal }) => completedAs(disposal, theCase));
}

/** Why it cannot be confirmed yet: somebody stays away until the end of that day. */
export function sayKeptUp(until: Day): string {
  return `It is to be kept up until ${sayDay(until)}: confirm it once that day is over.`;
}

/**
 * The officer says that something was not done, or not kept up: a breach. Also while a provider still reports, where something
 * was agreed that no provider can know of.
 */
export function markNotDone(theCase: Case): Result<readonly CaseEvent[]> {
  const given = theCase.state.status === 'in-progress' ? whatIsGiven(theCase.filed) : undefined;
  if (given !== undefined)
    return refuse(
      'nothing-asked',
      `${theCase.reference} asks nothing of the person, so that nothing is breached. If the ${given === 'advice' ? 'words of advice are' : 'caution is'} not given, ${given === 'advice' ? 'withdraw the case' : 'have the case withdrawn'}.`,
    );
  return officersWord(theCase, () => ({ type: 'breached' }), isAnyOpenToOfficer(theCase));
}

function officersWord(
  theCase: Case,
  event: (filed: Filing) => CaseEvent,
  isTheirs = false,
): Result<readonly CaseEvent[]> {
  const { state, filed, reference } = theCase;
  if (state.status !== 'in-progress' || filed === undefined) {
    return refuse('not-in-progress', `${reference} is not in progress. Nothing was changed.`);
  }
  if (!isTheirs && reportedOn(filed).length > 0 && state.progress !== 'course-completed') {
    return refuse('provider-first', 'The provider has not reported completion yet. Nothing was changed.');
  }
  return done([event(filed)]);
}

/** True while that is not a letter which its officer has. */
function isAnyOpenToOfficer({ filed, letterAt }: Case): boolean {
  if (filed === undefined) return false;
  const conditions = filed.conditions.filter(({ isLetter }) => isLetter !== true || letterAt === undefined);
  return awaitsOfficer({ filed: { ...filed, conditions } });
}

// What somebody takes up by choice moves nothing: it is no strike, no breach and no progress.
function supportReport(theCase: Case, report: Report, provider: string): Result<readonly CaseEvent[]> {
  // Help that was taken up though nothing was diverted begins with the end of the case.
  if (asItStands(theCase).status === 'closed' && !isHelpOn(theCase))
    return refuse('closed', 'This case is no longer with the provider.');
  return done([{ type: 'support-reported', report, provider }]);
}

function isKnown(
  { reports, earlierReports = [], supportReports = [] }: Case,
  { id }: Report,
  from: string,
): boolean {
  const heard = [...reports, ...earlierReports, ...supportReports];
  return heard.some((known) => known.id === id && known.provider === from);
}

// Once the provider says that the course was completed, a late word about it is no breach.
function isBreach({ reports, strikes }: Case, row: Undertaking, report: Report, most: number): boolean {
  if (isCompleted(reports, row)) return false;
  if (report.kind === 'withdrawn') return true;
  return isFailure(report) && strikes + 1 >= most;
}

/** That it ended as completed, with the outcome code that the disposal and its facts ask for. */
export function completedAs(disposal: Disposal, { answers }: Pick<Case, 'answers'>): CaseEvent {
  const outcomeCode = outcomeCodeOf(disposal, answers.facts);
  return { type: 'completed', ...(outcomeCode === undefined ? {} : { outcomeCode }) };
}
