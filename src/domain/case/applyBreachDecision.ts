import { without } from '../victim/applyVictim.ts';
import type { VictimFile } from '../victim/victimFile.ts';
import type { Case, Instant } from './case.ts';
import type { CaseEvent } from './caseEvent.ts';
import { closed } from './closed.ts';
import type { DecisionElsewhere } from './decisionElsewhere.ts';
import { endedByAge, isWithCps, wasOutOfTime } from './decisionOf.ts';
import { isChargeDue } from './isChargeDue.ts';
import { keptUpLeftOut } from './keptUpTold.ts';
import { progressOfCase } from './standingOf.ts';

/** The case once somebody decided its breach: closed, carried on, or decided again. */
export function applyBreachDecision(
  theCase: Case,
  event: Extract<CaseEvent, { type: 'breach-decided' }>,
  at: Instant,
): Case {
  switch (event.decision) {
    case 'charge':
    case 'prosecution-stands':
      // Outcome 1 is of whoever was charged: that is recorded once it is done.
      return { ...theCase, state: closed('charged', at) };
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

function carriedOn(
  theCase: Case,
  { deadline, failuresStand }: Extract<CaseEvent, { type: 'breach-decided' }>,
): Case {
  const { filed } = theCase;
  if (filed === undefined) return theCase;
  const state = progressOfCase(theCase, true);
  const strikes = failuresStand === true ? theCase.strikes : 0;
  if (deadline === undefined) return { ...theCase, strikes, state };
  const conditions = filed.conditions.map((condition) => ({ ...condition, deadline }));
  return { ...theCase, strikes, state, filed: { ...filed, conditions } };
}

/**
 * The facts stand; what was chosen, agreed and authorised on them does not, so that nothing is filed on an old word: not
 * on the victim's either. A letter was one of what was agreed then.
 */
function decidedAgain({ letterAt: _letter, ...theCase }: Case, at: Instant): Case {
  const { words, facts: known } = theCase.answers;
  const { victimContacted: _contacted, victimView: _view, remedyChosen: _remedy, ...facts } = known;
  const victim = theCase.victim && heardAnew(theCase.victim, at);
  const answers = { facts, ...(words === undefined ? {} : { words }) };
  const authority = theCase.authority && { ...theCase.authority, basis: '' };
  // Support goes on; what was required and agreed is over.
  const filed = theCase.filed && { ...theCase.filed, required: [], conditions: [] };
  const withdrawn = { ...(authority && { authority }), ...(filed && { filed }), ...(victim && { victim }) };
  return {
    ...theCase,
    answers,
    ...withdrawn,
    ...keptUpLeftOut(theCase, { at, conditions: [] }),
    state: { status: 'drafting' },
  };
}

/** They are heard anew; what they said of that letter, and that they had it, is of that letter. */
function heardAnew({ wishes: all, tasksDone: done = {}, ...victim }: VictimFile, at: Instant): VictimFile {
  const { letter: _wanted, ...wishes } = all;
  const { 'letter-passed-on': _passed, ...tasksDone } = done;
  return { ...victim, wishes, tasksDone, told: without(victim.told, ['views']), anewSince: at };
}

/** Outcome 1 is of a charge that was made: it comes with that record, and goes where it is corrected. */
export function decidedInstead(
  theCase: Case,
  { disposal, rank, cpsReference, cpsDecidedOn }: Extract<CaseEvent, { type: 'decided-instead' }>,
  who: Pick<DecisionElsewhere, 'by' | 'at'>,
): Case {
  const { state, decisionElsewhere: before, elsewhereBefore = [] } = theCase;
  const byCps = isWithCps(theCase) || cpsReference !== undefined;
  const known = {
    ...(rank && { rank }),
    ...(byCps && { byCps: true as const }),
    ...(cpsReference !== undefined && { cpsReference }),
    ...(cpsDecidedOn && { cpsDecidedOn }),
  };
  const decided = {
    ...theCase,
    decisionElsewhere: { disposal, ...who, ...known },
    ...(before === undefined ? {} : { elsewhereBefore: [...elsewhereBefore, before] }),
  };
  if (state.status !== 'closed' || !hasOutcomeOfCharge(theCase)) return decided;
  return { ...decided, state: closed(state.how, state.at, disposal === 'charge' ? '1' : undefined) };
}

/** The record of a charge that nobody made: what is decided is open again, and what was recorded stands beside it. */
export function chargeTakenBack(theCase: Case, at: Instant): Case {
  const { decisionElsewhere, elsewhereBefore = [], ...rest } = theCase;
  const { state } = theCase;
  if (decisionElsewhere === undefined || state.status !== 'closed') return theCase;
  const open = hasOutcomeOfCharge(theCase) ? closed(state.how, state.at) : state;
  return {
    ...rest,
    state: open,
    elsewhereBefore: [...elsewhereBefore, { ...decisionElsewhere, takenBackAt: at }],
  };
}

/**
 * True for a case whose charge is outcome 1. What ends by age has another; where it is out of time the charge is of
 * another offence, and whoever settles that says which outcome fits (R03, R50i).
 */
function hasOutcomeOfCharge(theCase: Case): boolean {
  const { state } = theCase;
  if (isChargeDue({ state })) return true;
  const isUndiverted = state.status === 'closed' && state.how === 'not-diverted';
  return isUndiverted && !endedByAge(theCase) && !wasOutOfTime(theCase);
}
