import { isKnownChild } from '../../law/isKnownChild.ts';
import type { Offence } from '../../law/offence.ts';
import { asItStands } from '../case/asItStands.ts';
import type { Case, Closure } from '../case/case.ts';
import { decisionAfterBreach, decisionOf, isChargeAsked } from '../case/decisionOf.ts';
import { isLeftAlone } from '../case/isLeftAlone.ts';
import { isWithdrawn } from '../case/isWithdrawn.ts';
import { keptToAsk } from '../case/keptToAsk.ts';
import { notChargedSince } from '../case/newsToVictim.ts';
import { withdrawnAt } from '../case/withdrawnAt.ts';
import type { TimedClock } from '../force/victimsCode.ts';
import type { Instant } from '../instant.ts';
import { hasVictim } from '../victim/hasVictim.ts';
import { isDomestic } from '../victim/isDomestic.ts';
import { knowsOfCase } from '../victim/knowsOfCase.ts';
import type { VictimFile } from '../victim/victimFile.ts';
import { isHeardBefore } from './hasChangedSinceTold.ts';
import { isAnsweredInCall } from './isAnsweredInCall.ts';
import { owedToThem } from './owedToThem.ts';

type Started = { readonly name: TimedClock; readonly since: Instant };

/** Which clocks of a case run now, and since when; none where nobody was harmed, and none of what they were told. */
export function clocksOf(theCase: Case, offences: readonly Offence[]): readonly Started[] {
  const { facts } = theCase.answers;
  const offence = offences.find(({ id }) => id === facts.offence);
  if (!hasVictim(offence, facts)) return [];
  const isHate = facts.hateCrime === true || offence?.flags.includes('hate') === true;
  const asked = {
    support: theCase.openedAt,
    'restorative-justice': theCase.openedAt,
    ...theCase.victim?.askedAgain,
  };
  const isNews = wantsToHear(theCase);
  const clocks = [
    ...viewsClock(theCase),
    ...(isNews && !isWithdrawn(theCase) && !isHeardBefore(theCase)
      ? once(theCase, 'disposal', decisionOf(theCase)?.at)
      : []),
    ...(isNews ? once(theCase, 'disposal', takenBackAt(theCase)) : []),
    ...(isNews ? notChargedClock(theCase) : []),
    ...(maySpeakOfMeeting(theCase, offence) && !isLeftAlone(theCase, 'restorative-justice')
      ? once(theCase, 'restorative-justice', asked['restorative-justice'])
      : []),
    ...(isUnderWay(theCase) ? once(theCase, 'support', asked.support) : []),
    ...helpAskedFor(theCase),
    ...(isNews && !isWithdrawn(theCase) ? answerClock(theCase) : []),
    ...owedToThem(theCase),
    ...(isHate && isUnderWay(theCase) && mayBeRung(theCase)
      ? once(theCase, 'hate-crime-support', theCase.openedAt)
      : []),
    ...(isNews && !isWithdrawn(theCase)
      ? [
          ...completionClock(theCase),
          ...breachClock(theCase),
          ...keptClock(theCase),
          ...surveyClock(theCase, offence),
        ]
      : []),
  ];
  return isAnsweredInCall(theCase, clocks) ? clocks.filter(({ name }) => name !== 'compensation') : clocks;
}

/** They may choose not to be told: then nothing is done that needs a word to them (`isLeftAlone`). */
export function wantsToHear({ victim }: Pick<Case, 'victim'>): boolean {
  return victim?.wishes.preferred !== 'none';
}

/** Nobody is rung to be offered help who wants no calls and has said that they need none. */
function mayBeRung(theCase: Pick<Case, 'victim'>): boolean {
  return wantsToHear(theCase) || theCase.victim?.wishes.support === 'wanted';
}

/** Runs once the call about their views was handed to the liaison. */
function viewsClock({ state, victim }: Case): readonly Started[] {
  return state.status === 'drafting' && victim?.handedOverAt !== undefined
    ? [{ name: 'views', since: victim.handedOverAt }]
    : [];
}

/** The offer and the referral to support are due from the first hour: the opening is the earliest day of report known. */
function isUnderWay(theCase: Case): boolean {
  const { victim, filed } = theCase;
  const state = asItStands(theCase);
  if (state.status === 'closed') return !isWithdrawn(theCase);
  // Before anybody was spoken to, it is the dialogue that asks for it.
  const isInDialogue = filed === undefined && state.status !== 'with-youth-justice';
  return !isInDialogue || (victim?.calls.length ?? 0) > 0;
}

/** Youth justice tells the victim where the person is a child; nobody offers it where they deny, or in domestic abuse. */
function maySpeakOfMeeting(theCase: Case, offence: Offence | undefined): boolean {
  const { facts } = theCase.answers;
  const { age, admission } = facts;
  const admits = admission === 'full' || admission === 'accepts-responsibility';
  return isUnderWay(theCase) && admits && !isDomestic(facts, offence) && !isKnownChild(age);
}

/** When what they know of was withdrawn: they still have to hear that. Undefined of a case of which nobody has told them. */
function takenBackAt(theCase: Pick<Case, 'state' | 'victim'>): Instant | undefined {
  return knowsOfCase(theCase) ? withdrawnAt(theCase) : undefined;
}

/** They wait for a court, though the charge that they heard of was taken back. */
function notChargedClock(theCase: Case): readonly Started[] {
  const { about, since } = notChargedSince(theCase) ?? {};
  return about === undefined ? [] : once(theCase, about, since);
}

/**
 * Help that they asked for and that nobody has arranged is theirs once the case is withdrawn, too (Victims' Code, right 4):
 * since then, or since they asked again.
 */
function helpAskedFor({ state, victim }: Case): readonly Started[] {
  const at = withdrawnAt({ state });
  if (at === undefined) return [];
  if (victim?.wishes.support !== 'wanted' || victim.told.support !== undefined) return [];
  const again = victim.askedAgain?.support ?? at;
  return [{ name: 'support', since: again > at ? again : at }];
}

/** Told again when it is filed anew, so what was said of an earlier filing does not count. */
function once(
  { victim }: Pick<Case, 'victim'>,
  name: TimedClock,
  since: Instant | undefined,
): readonly Started[] {
  const told = victim?.told[name];
  return since === undefined || (told !== undefined && told >= since) ? [] : [{ name, since }];
}

/** From a letter or an e-mail that asks them something, until somebody has spoken to them or they wrote back. */
function answerClock({ victim, state }: Case): readonly Started[] {
  const { calls = [] } = victim ?? {};
  const sent = calls.findLast(({ outcome, awaitsAnswer }) => outcome === 'sent' && awaitsAnswer === true);
  if (sent === undefined || calls.some(({ outcome, at }) => outcome === 'reached' && at > sent.at)) return [];
  // Their view is asked before it is decided, and not after it.
  const isOver = sent.occasion === 'views' && state.status !== 'drafting';
  return isOver ? [] : [{ name: 'answer', since: sent.at }];
}

function completionClock(theCase: Case): readonly Started[] {
  const state = asItStands(theCase);
  return state.status === 'closed' && state.how === 'completed' ? once(theCase, 'completion', state.at) : [];
}

/** From the breach, and again from its decision, here and by whoever may charge: all of it is news to them. */
function breachClock(theCase: Case): readonly Started[] {
  const { state, breach } = theCase;
  if (state.status === 'breached') return once(theCase, 'breach', state.since);
  // Another was chosen and filed since: that is the news.
  if (breach?.another === true && (theCase.filed?.at ?? '') > breach.at) return [];
  return breach === undefined ? [] : once(theCase, 'breach', decisionAfterBreach(theCase)?.at ?? breach.at);
}

/** From the day after it ended, which is known long before. */
function keptClock(theCase: Case): readonly Started[] {
  const since = keptToAsk(theCase);
  return since === undefined ? [] : [{ name: 'kept', since }];
}

/**
 * After the call about the decision, and after closure; once each. After domestic abuse nobody is tried for the questions
 * alone, as each try may endanger them: they go with a call that is made anyhow.
 */
function surveyClock(theCase: Case, offence: Offence | undefined): readonly Started[] {
  const { victim, decisionElsewhere } = theCase;
  if (isDomestic(theCase.answers.facts, offence)) return [];
  const state = asItStands(theCase);
  if (victim === undefined || !victim.calls.some(({ outcome }) => outcome === 'reached')) return [];
  const asked = (after: 'call' | 'closure') => victim.surveys.some((survey) => survey.after === after);
  if (state.status === 'closed') {
    const elsewhere = state.how === 'not-diverted' ? decisionOf(theCase) : decisionElsewhere;
    const ended = state.how === 'not-diverted' || isChargeAsked(theCase) ? elsewhere?.at : state.at;
    return asked('closure') ? [] : once({ victim }, 'survey', toldOfEnd(victim, state.how, ended));
  }
  // While it is open whether what they heard still stands, nobody asks how it was for them.
  const isOpen = decisionOf(theCase) === undefined || viewsClock(theCase).length > 0;
  if (isOpen || breachClock(theCase).length > 0) return [];
  const told = victim.told.disposal;
  // Who did not want to answer is not asked again.
  return told === undefined || asked('call') ? [] : once({ victim }, 'survey', told);
}

/** When they heard how it ended, where it was taken forward; undefined while they have not, or it has not really ended. */
function toldOfEnd({ told }: VictimFile, how: Closure, ended: Instant | undefined): Instant | undefined {
  if (how === 'completed') return told.completion;
  if (how === 'not-diverted') return ended && told.disposal;
  const isTold = ended !== undefined && told.breach !== undefined && told.breach >= ended;
  return isTold ? told.breach : undefined;
}
