import type { Offence } from '../../law/offence.ts';
import type { Case } from '../case/case.ts';
import type { Instant } from '../instant.ts';
import type { ClockName } from './clock.ts';
import { hasVictim } from './hasVictim.ts';

type Started = { readonly name: ClockName; readonly since: Instant };

/** Which clocks of a case run now, and since when; none where nobody was harmed, and none of what they were told. */
export function clocksOf(theCase: Case, offences: readonly Offence[]): readonly Started[] {
  const { facts } = theCase.answers;
  const offence = offences.find(({ id }) => id === facts.offence);
  if (!hasVictim(offence, facts)) return [];
  const isHate = facts.hateCrime === true || offence?.flags.includes('hate') === true;
  return [
    ...viewsClock(theCase),
    ...(isTakenForward(theCase) ? once(theCase, 'disposal', decidedAt(theCase)) : []),
    ...(maySpeakOfMeeting(theCase) ? once(theCase, 'restorative-justice', theCase.openedAt) : []),
    ...(isUnderWay(theCase) ? once(theCase, 'support', theCase.openedAt) : []),
    ...(isHate && isUnderWay(theCase) ? once(theCase, 'hate-crime-support', theCase.openedAt) : []),
    ...completionClock(theCase),
    ...breachClock(theCase),
    ...surveyClock(theCase),
  ];
}

/** Runs once the call about their views was handed to the liaison. */
function viewsClock({ state, victim }: Case): readonly Started[] {
  return state.status === 'drafting' && victim?.handedOverAt !== undefined
    ? [{ name: 'views', since: victim.handedOverAt }]
    : [];
}

/** The offer and the referral to support are due from the first hour: the opening is the earliest day of report known. */
function isUnderWay({ state, victim, filed }: Case): boolean {
  if (state.status === 'closed') return state.how === 'completed' || state.how === 'not-diverted';
  // Before anybody was spoken to, it is the dialogue that asks for it.
  const isInDialogue = filed === undefined && state.status !== 'with-youth-justice';
  return !isInDialogue || (victim?.calls.length ?? 0) > 0;
}

/** Youth justice tells the victim where the person is a child; nobody offers it where they deny, or in domestic abuse. */
function maySpeakOfMeeting(theCase: Case): boolean {
  const { age, admission, domesticAbuse = 'none' } = theCase.answers.facts;
  const admits = admission === 'full' || admission === 'accepts-responsibility';
  return isUnderWay(theCase) && admits && domesticAbuse === 'none' && (age === undefined || age >= 18);
}

/** A diversion is decided by its filing; the victim of any other case hears once court or the end of it is decided. */
function decidedAt({ filed, instead }: Case): Instant | undefined {
  return instead?.at ?? filed?.at;
}

function isTakenForward({ state }: Case): boolean {
  return state.status !== 'closed' || state.how !== 'withdrawn';
}

/** Told again when it is filed anew, so what was said of an earlier filing does not count. */
function once(
  { victim }: Pick<Case, 'victim'>,
  name: ClockName,
  since: Instant | undefined,
): readonly Started[] {
  const told = victim?.told[name];
  return since === undefined || (told !== undefined && told >= since) ? [] : [{ name, since }];
}

function completionClock(theCase: Case): readonly Started[] {
  const { state } = theCase;
  return state.status === 'closed' && state.how === 'completed' ? once(theCase, 'completion', state.at) : [];
}

/** From the breach, and again from its decision: both are news to them. */
function breachClock(theCase: Case): readonly Started[] {
  const { state, breach } = theCase;
  if (state.status === 'breached') return once(theCase, 'breach', state.since);
  return breach === undefined ? [] : once(theCase, 'breach', breach.at);
}

/** After the call about the decision, and after closure; once each. */
function surveyClock({ victim, state, instead }: Case): readonly Started[] {
  if (victim === undefined || !victim.calls.some(({ outcome }) => outcome === 'reached')) return [];
  const asked = (after: 'call' | 'closure') => victim.surveys.some((survey) => survey.after === after);
  if (state.status === 'closed') {
    const toldOfEnd = instead === undefined ? victim.told.completion : victim.told.disposal;
    const isOver = state.how === 'completed' || instead !== undefined;
    return isOver && !asked('closure') ? once({ victim }, 'survey', toldOfEnd) : [];
  }
  const told = victim.told.disposal;
  // Who did not want to answer is not asked again.
  return told === undefined || asked('call') ? [] : once({ victim }, 'survey', told);
}
