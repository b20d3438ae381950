import { applyVictim, isVictimEvent, without } from '../victim/applyVictim.ts';
import { applyFiling, applyReport, reopened } from './applyFiling.ts';
import { applyPlace, withoutUselessPlace } from './applyPlace.ts';
import { asItStands } from './asItStands.ts';
import type { Case, CaseState, Instant, Undertaking } from './case.ts';
import type { Actor, CaseEvent, LoggedEvent } from './caseEvent.ts';
import { mergeAnswers } from './mergeAnswers.ts';
import { progressOfCase } from './standingOf.ts';

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
  return withoutUselessPlace(afterEvent(theCase, logged));
}

function afterEvent(theCase: Case, { event, at, by }: LoggedEvent): Case {
  const next = { ...theCase, revision: theCase.revision + 1 };
  if (isVictimEvent(event)) return { ...next, victim: applyVictim(theCase.victim, event, { at, by }) };
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
      return { ...next, state: beforeItWasAsked(theCase) };
    case 'authority-decided': {
      const { unanswered: _answered, ...decided } = next;
      return {
        ...decided,
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
        ...helpFrom(event, at),
        frozen: event.record,
        state: closed('not-diverted', at, event.outcomeCode),
      };
    case 'decided-instead':
      return { ...next, decisionElsewhere: { disposal: event.disposal, at } };
    case 'joint-decision-requested':
      return {
        ...next,
        ...helpFrom(event, at),
        frozen: event.record,
        handedOverTo: event.provider,
        state: { status: 'with-youth-justice', since: at },
      };
    case 'reported':
      return applyReport(next, { ...event.report, provider: event.provider });
    case 'support-reported': {
      const report = { ...event.report, provider: event.provider };
      return { ...next, supportReports: [...(theCase.supportReports ?? []), report] };
    }
    case 'breached':
      return { ...next, wasBreached: true, state: { status: 'breached', since: at } };
    case 'breach-decided':
      return applyBreachDecision({ ...next, breach: howDecided(event, by, at) }, event, at);
    case 'reopened-for-another':
      return reopened(next);
    case 'child-referred':
    case 'parent-told':
      return { ...next, childTasksDone: { ...theCase.childTasksDone, [event.type]: at } };
    case 'completed':
      return { ...next, state: closed('completed', at, event.outcomeCode) };
    case 'withdrawn':
      return { ...next, state: closed('withdrawn', at) };
    case 'place-offered':
    case 'place-taken':
    case 'place-left':
    case 'place-lapsed':
    case 'place-lost':
      return applyPlace(next, event);
  }
}

/** What was closed stays closed, whatever comes of the question. */
function beforeItWasAsked(theCase: Case): CaseState {
  const state = asItStands(theCase);
  return state.status === 'closed' ? state : { status: 'drafting' };
}

/** What is taken up by choice with this, from now on. */
function helpFrom(
  { help: support }: { readonly help?: readonly Undertaking[] },
  at: Instant,
): Pick<Case, 'help'> {
  return support === undefined ? {} : { help: { at, support } };
}

function applyBreachDecision(
  theCase: Case,
  event: Extract<CaseEvent, { type: 'breach-decided' }>,
  at: Instant,
): Case {
  switch (event.decision) {
    case 'charge':
    case 'prosecution-stands':
      return { ...theCase, state: closed('charged', at, '1') };
    case 'refer-cps':
      return { ...theCase, state: closed('referred-cps', at) };
    case 'no-further-action':
      return { ...theCase, state: closed('no-further-action', at) };
    case 'decide-again':
      return decidedAgain(theCase, at);
    case 'excuse':
    case 'vary':
      return carriedOn(theCase, event);
  }
}

function carriedOn(theCase: Case, { deadline }: Extract<CaseEvent, { type: 'breach-decided' }>): Case {
  const { filed } = theCase;
  if (filed === undefined) return theCase;
  const state = progressOfCase(theCase, true);
  if (deadline === undefined) return { ...theCase, strikes: 0, state };
  const conditions = filed.conditions.map((condition) => ({ ...condition, deadline }));
  return { ...theCase, strikes: 0, state, filed: { ...filed, conditions } };
}

/**
 * The facts stand; what was chosen, agreed and authorised on them does not, so that nothing is filed on an old word: not
 * on the victim's either.
 */
function decidedAgain(theCase: Case, at: Instant): Case {
  const { words, facts: known } = theCase.answers;
  const { victimContacted: _contacted, victimView: _view, remedyChosen: _remedy, ...facts } = known;
  const victim = theCase.victim && {
    ...theCase.victim,
    told: without(theCase.victim.told, ['views']),
    anewSince: at,
  };
  const answers = { facts, ...(words === undefined ? {} : { words }) };
  const authority = theCase.authority && { ...theCase.authority, basis: '' };
  // Support goes on; what was required and agreed is over.
  const filed = theCase.filed && { ...theCase.filed, required: [], conditions: [] };
  const withdrawn = { ...(authority && { authority }), ...(filed && { filed }), ...(victim && { victim }) };
  return { ...theCase, answers, ...withdrawn, state: { status: 'drafting' } };
}

function howDecided(
  { decision, reason }: Extract<CaseEvent, { type: 'breach-decided' }>,
  by: Actor,
  at: Instant,
): NonNullable<Case['breach']> {
  return { decision, reason, by: by.kind === 'staff' ? by.name : by.kind, at };
}

function closed(
  how: Extract<CaseState, { status: 'closed' }>['how'],
  at: Instant,
  outcomeCode?: string,
): CaseState {
  return { status: 'closed', how, at, ...(outcomeCode === undefined ? {} : { outcomeCode }) };
}
