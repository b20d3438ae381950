import type { Case, Filing, HeardReport, Undertaking } from './case.ts';
import type { CaseEvent } from './caseEvent.ts';
import { countedFailures } from './countedFailures.ts';
import { isSameToVictim } from './isSameToVictim.ts';
import { keptUpLeftOut } from './keptUpTold.ts';
import { isFailure } from './report.ts';
import { isInHand, progressOfCase } from './standingOf.ts';
import { alsoTaken, goingOn, isLateWord, isSame } from './undertakings.ts';

/** What goes on from an earlier filing keeps its reports and strikes; the rest begins afresh, and is history. Help goes on with it. */
export function applyFiling(theCase: Case, filing: Filing): Case {
  const { help, heardBefore: _heard, declinedSince: _declined, heardOf: _of, ...before } = theCase;
  const heardOf = lastHeard(theCase);
  const { required } = goingOn(before, filing);
  const goesOn = (report: HeardReport) => required.some((row) => isSame(report, row));
  const reports = before.reports.filter(goesOn);
  const over = before.reports.filter((report) => !goesOn(report));
  const filed: Case = {
    ...before,
    reports,
    // A decision on a breach may have wiped some of them.
    strikes: Math.min(before.strikes, reports.filter(isFailure).length),
    ...(heardOf === undefined ? {} : { heardOf }),
    // Who has heard that has nothing new to hear.
    ...(heardOf !== undefined && isSameToVictim(heardOf, filing) ? { heardBefore: true } : {}),
    ...keptUpLeftOut(theCase, filing),
    ...(over.length > 0 ? { earlierReports: [...(before.earlierReports ?? []), ...over] } : {}),
    filed: help === undefined ? filing : { ...filing, support: alsoTaken(help.support, filing.support) },
  };
  return { ...filed, state: progressOfCase(filed, false) };
}

/**
 * What a victim last heard of what is or was filed: all of it, before any of it was settled anew, and nobody decided on a
 * breach since. Of what was filed in between nobody has told them, and they were sent no word that there is news.
 */
function lastHeard({ filed, heardBefore, heardOf, declinedSince, breach, victim }: Case): Case['heardOf'] {
  const { told, messages = [] } = victim ?? { told: {} };
  const at = told.disposal;
  if (filed === undefined || at === undefined) return undefined;
  if (breach?.decision === 'decide-again' && breach.at >= filed.at) return undefined;
  // They heard that it was stopped, and that they would hear how it goes on.
  if (breach?.another === true && (told.breach ?? '') >= filed.at) return undefined;
  const { disposal, conditions } = filed;
  if (heardBefore === true) return { at, disposal, conditions };
  if (at >= filed.at)
    return declinedSince === undefined || at < declinedSince ? { at, disposal, conditions } : undefined;
  const isLast = heardOf?.at === at && (told.breach ?? '') < at;
  return isLast && messages.every((sent) => sent.kind === 'survey' || sent.at < at) ? heardOf : undefined;
}

/** What was declined is no longer part of the case; whatever else was chosen stays chosen, and goes on meanwhile. */
export function reopened(theCase: Case): Case {
  const { state } = theCase;
  return state.status === 'declined'
    ? without(theCase, [{ intervention: state.intervention, provider: state.by }])
    : { ...theCase, state: { status: 'drafting' } };
}

/** The case as a draft again, without these: they are offered no more, and the rest goes on. */
export function without(
  theCase: Case,
  rows: readonly Pick<Undertaking, 'provider' | 'intervention'>[],
): Case {
  const { answers, filed } = theCase;
  if (filed === undefined) return { ...theCase, state: { status: 'drafting' } };
  const gone = rows.map(({ intervention }) => intervention);
  const { intervention: first, conditionsFit: _fitted, sessions = {}, ...kept } = answers;
  const chosen = [...(first === undefined ? [] : [first]), ...(answers.also ?? [])];
  return {
    ...theCase,
    answers: {
      ...kept,
      also: chosen.filter((id) => !gone.includes(id) && id !== 'none'),
      sessions: Object.fromEntries(Object.entries(sessions).filter(([id]) => !gone.includes(id))),
    },
    declined: [...theCase.declined, ...gone],
    filed: { ...filed, required: filed.required.filter((row) => !rows.some((one) => isSame(one, row))) },
    state: { status: 'drafting' },
  };
}

/**
 * The case after a provider said something about what is required.
 *
 * @param takesBack ids of its reports of a failure to attend that are none by this one
 */
export function applyReport(before: Case, report: HeardReport, takesBack: readonly string[] = []): Case {
  const isLate = isLateWord(report, before.reports, before.filed);
  const { status } = before.state;
  // While another is chosen in place of what was declined, a miss is noted and no more.
  const counts = !isLate && (status === 'in-progress' || status === 'breached');
  const known = withoutTakenBack(before, report, takesBack);
  const strikes = known.strikes + (isFailure(report) && counts ? 1 : 0);
  const theCase = { ...known, strikes, reports: [...known.reports, report] };
  if (status !== 'in-progress' && status !== 'declined') return theCase;
  return { ...theCase, state: progressOfCase(theCase, isInHand(before)) };
}

function withoutTakenBack(theCase: Case, { provider }: HeardReport, ids: readonly string[]): Case {
  const isGone = (one: HeardReport) => one.provider === provider && ids.includes(one.id);
  if (!theCase.reports.some(isGone)) return theCase;
  const reports = theCase.reports.map((one) =>
    isGone(one) ? { ...one, uncounted: 'attended' as const } : one,
  );
  return { ...theCase, strikes: theCase.strikes - countedFailures(theCase).filter(isGone).length, reports };
}

/** A report as it is kept, from the event that it made. */
export function heardAs({
  report,
  provider,
  uncounted,
}: Extract<CaseEvent, { type: 'reported' }>): HeardReport {
  return { ...report, provider, ...(uncounted === undefined ? {} : { uncounted }) };
}
