import { applyVictim, isVictimEvent, withDone } from '../victim/applyVictim.ts';
import { applyBreachDecision, chargeTakenBack, decidedInstead } from './applyBreachDecision.ts';
import { applyFiling, applyReport, heardAs, reopened, without } from './applyFiling.ts';
import { applyPlace, withoutUselessPlace } from './applyPlace.ts';
import { applyWithdrawal } from './applyWithdrawal.ts';
import { asItStands } from './asItStands.ts';
import type { Answers, Case, CaseState, Instant } from './case.ts';
import type { Actor, LoggedEvent } from './caseEvent.ts';
import { closed } from './closed.ts';
import { helpFrom } from './helpFrom.ts';
import { howDecided } from './howDecided.ts';
import { keptUpTold } from './keptUpTold.ts';
import { mergeAnswers } from './mergeAnswers.ts';
import { withNewsHeard } from './newsToVictim.ts';
import { openWithdrawal, withdrawalOver, withoutIdleWithdrawal } from './withdrawal.ts';

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
    declined: [],
  };
  return rest.reduce((theCase, logged) => apply(theCase, logged), opened);
}

/** The case after one more event. Never refuses: what may happen was decided before it was logged. */
export function apply(theCase: Case, logged: LoggedEvent): Case {
  return withoutUselessPlace(withoutIdleWithdrawal(theCase, afterEvent(theCase, logged), logged));
}

function afterEvent(theCase: Case, { event, at, by }: LoggedEvent): Case {
  const next = { ...theCase, revision: theCase.revision + 1 };
  if (isVictimEvent(event)) {
    const victim = applyVictim(theCase.victim, event, { at, by });
    if (event.type !== 'victim-called') return { ...next, victim };
    const { call } = event;
    const heard = withNewsHeard(victim, theCase, call, at);
    return { ...next, victim: heard, ...keptUpTold(theCase, call, at) };
  }
  switch (event.type) {
    case 'opened':
      return next;
    case 'answered':
      return { ...next, answers: mergeAnswers(theCase.answers, event.answers) };
    case 'person-recorded':
      return { ...next, person: { ...theCase.person, ...event.person } };
    case 'authority-requested': {
      const { type: _asked, ...question } = event;
      const asked = { status: 'awaiting-authority', ...question } as const;
      const { state } = theCase;
      return {
        ...next,
        wasAsked: true,
        unanswered: event.disposal,
        state: { ...asked, ...(state.status === 'closed' ? { closed: state } : {}) },
      };
    }
    case 'authority-request-withdrawn':
      if (openWithdrawal(theCase) !== undefined) return withdrawalOver(next, { what: 'taken-back', at });
      return { ...next, answers: withoutNote(theCase), state: beforeItWasAsked(theCase) };
    case 'authority-decided': {
      const { unanswered: _answered, ...decided } = next;
      return {
        ...decided,
        answers: withoutNote(theCase),
        authority: event.decision,
        ...(event.decision.approved ? {} : { refusals: [...(theCase.refusals ?? []), event.decision] }),
        state: beforeItWasAsked(theCase),
      };
    }
    case 'filed':
      return applyFiling({ ...next, frozen: event.record }, event.filing);
    case 'not-diverted':
      return {
        ...next,
        ...helpFrom(event, at, theCase),
        frozen: event.record,
        state: closed('not-diverted', at, event.outcomeCode),
      };
    case 'decided-instead':
      return decidedInstead(next, event, { by: nameOf(by), at });
    case 'joint-decision-requested':
      return {
        ...next,
        ...helpFrom(event, at, theCase),
        frozen: event.record,
        handedOverTo: event.provider,
        state: { status: 'with-youth-justice', since: at },
      };
    case 'reported':
      return withDeclinedSince(applyReport(next, heardAs(event), event.takesBack), at);
    case 'support-reported': {
      const report = { ...event.report, provider: event.provider };
      return { ...next, supportReports: [...(theCase.supportReports ?? []), report] };
    }
    case 'breached':
      return {
        ...next,
        wasBreached: true,
        state: {
          ...{ status: 'breached', since: at, heard: theCase.reports.length },
          ...(by.kind === 'staff' ? { byOfficer: true } : {}),
        },
      };
    case 'breach-decided':
      return withDeclinedSince(
        applyBreachDecision({ ...next, ...howDecided(theCase, event, { by: nameOf(by), at }) }, event, at),
        at,
      );
    case 'charge-taken-back':
      return chargeTakenBack(next, at);
    case 'reopened-to-correct':
      return { ...next, state: { status: 'drafting' } };
    case 'reopened-for-another':
      return reopened(next);
    case 'given-up':
      return {
        ...without(next, event.undertakings),
        givenUp: [...(theCase.givenUp ?? []), ...event.undertakings.map(({ intervention }) => intervention)],
        declinedSince: theCase.declinedSince ?? at,
      };
    case 'child-referred':
    case 'parent-told':
      return { ...next, childTasksDone: { ...theCase.childTasksDone, [event.type]: at } };
    case 'new-day-agreed':
      return theCase.breach === undefined ? next : { ...next, breach: { ...theCase.breach, agreedAt: at } };
    case 'letter-received':
      return { ...next, letterAt: at };
    case 'support-referred':
    case 'support-stopped':
    case 'meeting-explained':
    case 'statement-taken':
    case 'compensation-answered':
    case 'letter-passed-on':
    case 'review-explained':
      return theCase.victim === undefined
        ? next
        : { ...next, victim: withDone(theCase.victim, [event.type], at) };
    case 'completed':
      return { ...next, state: closed('completed', at, event.outcomeCode) };
    case 'withdrawal-requested':
    case 'withdrawal-decided':
      return applyWithdrawal(next, event, { by: nameOf(by), at });
    case 'withdrawn':
      return {
        ...next,
        ...(event.why === 'wrong-age' ? { ageWasWrong: true } : {}),
        state: closed('withdrawn', at),
      };
    case 'place-offered':
    case 'place-taken':
    case 'place-left':
    case 'place-lapsed':
    case 'place-lost':
      return applyPlace(next, event);
  }
}

/** By our own clock, as everything that a victim is told is. */
function withDeclinedSince(theCase: Case, at: Instant): Case {
  const isNew = theCase.state.status === 'declined' && theCase.declinedSince === undefined;
  return isNew ? { ...theCase, declinedSince: at } : theCase;
}

/** A note is of the one request it went with: it neither comes back nor goes to the next decider with another disposal. */
function withoutNote({ answers }: Case): Answers {
  const { requestNote: _sent, ...rest } = answers;
  return rest;
}

/** What was closed stays closed, whatever comes of the question. */
function beforeItWasAsked(theCase: Case): CaseState {
  const state = asItStands(theCase);
  return state.status === 'closed' ? state : { status: 'drafting' };
}

function nameOf(by: Actor): string {
  return by.kind === 'staff' ? by.name : by.kind;
}
