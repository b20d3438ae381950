import type { Answers, Case, CaseState, Instant, Report } from './case.ts';
import type { CaseEvent, LoggedEvent } from './event.ts';
import { progressAfter } from './progress.ts';

/** Builds the case from what happened, oldest first. Throws a RangeError when the first event is not `opened`. */
export function replay(events: readonly LoggedEvent[]): Case {
  const [first, ...rest] = events;
  if (first?.event.type !== 'opened') throw new RangeError('A case begins with the event "opened"');
  const { caseId, reference, force, officer } = first.event;
  const opened: Case = {
    id: caseId,
    reference,
    force,
    officer,
    openedAt: first.at,
    revision: 1,
    state: { status: 'drafting' },
    answers: { facts: {} },
    person: {},
    strikes: 0,
    reports: [],
  };
  return rest.reduce((theCase, logged) => apply(theCase, logged), opened);
}

/** The case after one more event. Never refuses: what may happen was decided before it was logged. */
export function apply(theCase: Case, { event, at }: LoggedEvent): Case {
  const next = { ...theCase, revision: theCase.revision + 1 };
  switch (event.type) {
    case 'opened':
      return next;
    case 'answered':
      return { ...next, answers: mergeAnswers(theCase.answers, event.answers) };
    case 'person-recorded':
      return { ...next, person: { ...theCase.person, ...event.person } };
    case 'authority-requested': {
      const { disposal, authority, basis } = event;
      return { ...next, state: { status: 'awaiting-authority', disposal, authority, basis } };
    }
    case 'authority-request-withdrawn':
      return { ...next, state: { status: 'drafting' } };
    case 'authority-decided':
      return { ...next, authority: event.decision, state: { status: 'drafting' } };
    case 'filed':
      return {
        ...next,
        filed: event.filing,
        frozen: event.record,
        state: { status: 'in-progress', progress: 'sent' },
      };
    case 'not-diverted':
      return { ...next, frozen: event.record, state: closed('not-diverted', at) };
    case 'joint-decision-requested':
      return {
        ...next,
        frozen: event.record,
        handedOverTo: event.provider,
        state: { status: 'with-youth-justice', since: at },
      };
    case 'reported':
      return applyReport(next, event.report);
    case 'breached':
      return { ...next, state: { status: 'breached', since: at } };
    case 'breach-decided':
      return applyBreachDecision(next, event, at);
    case 'reopened-for-another': {
      const { intervention: _declined, ...answers } = theCase.answers;
      return { ...next, answers, state: { status: 'drafting' } };
    }
    case 'completed':
      return { ...next, state: closed('completed', at, event.outcomeCode) };
    case 'withdrawn':
      return { ...next, state: closed('withdrawn', at) };
  }
}

function mergeAnswers(before: Answers, given: Partial<Answers>): Answers {
  return { ...before, ...given, facts: { ...before.facts, ...given.facts } };
}

function applyReport(theCase: Case, report: Report): Case {
  const reports = [...theCase.reports, report];
  const strikes = theCase.strikes + (report.kind === 'missed' && report.excused !== true ? 1 : 0);
  if (report.kind === 'declined') {
    return { ...theCase, reports, strikes, state: { status: 'declined', by: theCase.filed?.provider ?? '' } };
  }
  if (theCase.state.status !== 'in-progress') return { ...theCase, reports, strikes };
  return { ...theCase, reports, strikes, state: progressAfter(theCase.state, reports) };
}

function applyBreachDecision(
  theCase: Case,
  event: Extract<CaseEvent, { type: 'breach-decided' }>,
  at: Instant,
): Case {
  if (event.decision === 'charge') return { ...theCase, state: closed('charged', at, '1') };
  if (event.decision === 'no-further-action') return { ...theCase, state: closed('no-further-action', at) };
  const state: CaseState = { status: 'in-progress', progress: 'accepted' };
  const { deadline } = event;
  if (deadline === undefined || theCase.filed === undefined) return { ...theCase, strikes: 0, state };
  const conditions = theCase.filed.conditions.map((condition) => ({ ...condition, deadline }));
  return { ...theCase, strikes: 0, state, filed: { ...theCase.filed, conditions } };
}

function closed(
  how: Extract<CaseState, { status: 'closed' }>['how'],
  at: Instant,
  outcomeCode?: string,
): CaseState {
  return { status: 'closed', how, at, ...(outcomeCode === undefined ? {} : { outcomeCode }) };
}
