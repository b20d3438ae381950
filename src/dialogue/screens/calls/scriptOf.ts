import { wantsToHear } from '../../../domain/calls/clocksOf.ts';
import type { DueCall } from '../../../domain/calls/dueCall.ts';
import { isBreachLate } from '../../../domain/calls/isBreachLate.ts';
import { isEnhanced } from '../../../domain/calls/isEnhanced.ts';
import { isRingOwed } from '../../../domain/calls/isToBeSpokenTo.ts';
import { lateWishes } from '../../../domain/calls/lateWishes.ts';
import { tellsNothing } from '../../../domain/calls/tellsNothing.ts';
import type { Case } from '../../../domain/case/case.ts';
import { daysToLook } from '../../../domain/case/daysToDo.ts';
import { sayDay } from '../../../domain/days.ts';
import type { Force } from '../../../domain/force/force.ts';
import type { ScriptSlots } from '../../../domain/force/forceScripts.ts';
import type { ClockName } from '../../../domain/force/victimsCode.ts';
import { helpWishes, type Occasion, type ScriptPartName } from '../../../domain/force/vocabulary.ts';
import { composeScript, rowsThatSpeak } from '../../../domain/victim/composeScript.ts';
import { isDomesticCase } from '../../../domain/victim/isDomestic.ts';
import { wasToldAloud } from '../../../domain/victim/isToldAloud.ts';
import type { Script, ScriptInput } from '../../../domain/victim/script.ts';
import { type VictimTask, victimTasks } from '../../../domain/victim/victimTasks.ts';
import type { Day } from '../../../law/day.ts';
import { firstChannel } from '../../victim/routesAtRisk.ts';
import { scriptInputOf } from '../../victim/scriptInputOf.ts';
import { dayToTell, type Speaker } from '../../victim/scriptToHear.ts';
import { slotsOf } from '../../victim/slotsOf.ts';

type Told = Pick<DueCall, 'occasion' | 'clocks'>;

/** Nobody answered: nothing is told. */
export const unanswered: Told = { occasion: 'not-reached', clocks: [] };

/** The words for a call after the decision: of what it is about, and of everything else that is due. */
export function scriptOf(theCase: Case, due: Told, force: Force, speaker: Speaker): Script {
  const [input, slots] = situationOf(theCase, due, force, speaker);
  const answerBy = asksInWriting(theCase, due, force, speaker)
    ? dayToAnswer(theCase, force, speaker.today)
    : undefined;
  const known = answerBy === undefined ? slots : { ...slots, answerBy: sayDay(answerBy) };
  return composeScript(force.victimScripts, input, known, saidIn(theCase, due));
}

/**
 * True of a letter that asks them something, or offers it, so that they have until a day to answer. Not while a call is owed that
 * the letter before it promised: it promises no other.
 */
export function asksInWriting(theCase: Case, due: Told, force: Force, speaker: Speaker): boolean {
  if (speaker.isWritten !== true || isRingOwed(theCase, due.clocks, speaker.today)) return false;
  const offers = due.clocks.some(({ name }) => name === 'kept' || helpWishes.some((wish) => wish === name));
  return offers || askedIn(theCase, due, force, speaker).length > 0;
}

/** By when somebody who is written to today is to answer, as the force has it. */
function dayToAnswer(theCase: Case, force: Force, today: Day): Day {
  return dayToTell('answer', today, isEnhanced(theCase), force);
}

/** Whether these words promise that they hear again, so that there is to be a day for it. */
export function isPromised(theCase: Case, due: Told, force: Force, speaker: Speaker): boolean {
  const rows = rowsThatSpeak(force.victimScripts, ...situationOf(theCase, due, force, speaker));
  const isSaid = saidIn(theCase, due);
  return rows.some(({ part, promises }) => promises === true && isSaid(part));
}

function situationOf(
  theCase: Case,
  { occasion, clocks }: Told,
  force: Force,
  { caller, today, isWritten = false }: Speaker,
): readonly [ScriptInput, ScriptSlots] {
  const next = nextAfter(theCase, occasion, force, today);
  const also = clocks.map(({ name }) => name).filter((name) => name !== occasion);
  return [
    scriptInputOf(theCase, force, occasion, {
      due: also,
      late: isLate(clocks, today) || (occasion === 'breach' && isBreachLate(theCase, force, today)),
      faceToFace: firstChannel(isDomesticCase(theCase, force.offences), theCase) === 'in-person',
      lateWishes: lateWishes(theCase, force, today),
      known: isKnown(theCase, { occasion, clocks }),
      written: isWritten,
    }),
    slotsOf(theCase, force, { caller, today, ...(next === undefined ? {} : { nextContact: next }) }),
  ];
}

/**
 * True where they were told before what the call is about, and it is no news now: it was promised, or something else is due.
 * That it was not done is known also where what was decided after that is news.
 */
function isKnown({ victim, breach, state }: Case, { occasion, clocks }: Told): boolean {
  if (occasion !== 'disposal' && occasion !== 'completion' && occasion !== 'breach') return false;
  const told = victim?.told[occasion];
  if (victim === undefined || told === undefined || !wasToldAloud(victim, occasion)) return false;
  const since = state.status === 'breached' ? state.since : breach?.since;
  if (occasion === 'breach' && since !== undefined) return told >= since;
  return !clocks.some(({ name }) => name === occasion);
}

/** What these words ask whether they want. */
export function askedIn(theCase: Case, due: Told, force: Force, speaker: Speaker): readonly string[] {
  const rows = rowsThatSpeak(force.victimScripts, ...situationOf(theCase, due, force, speaker));
  const isSaid = saidIn(theCase, due);
  return rows.flatMap(({ part, asks = [] }) => (isSaid(part) ? asks : []));
}

/** What they asked for that these words answer. */
export function answeredIn(theCase: Case, due: Told, force: Force, speaker: Speaker): readonly VictimTask[] {
  const rows = rowsThatSpeak(force.victimScripts, ...situationOf(theCase, due, force, speaker));
  const isSaid = saidIn(theCase, due);
  return rows.flatMap(({ part, answers = [] }) =>
    isSaid(part) ? answers.map((wish) => victimTasks[wish]) : [],
  );
}

/** Which parts are said in this call. */
function saidIn(theCase: Case, due: Told): (part: ScriptPartName) => boolean {
  const isNews = wantsToHear(theCase) && !tellsNothing(due, theCase);
  return isNews ? () => true : (part) => withoutNews.includes(part);
}

/** By the promise, and not by how long it seems: nobody says sorry for what is not late. */
function isLate(clocks: DueCall['clocks'], today: Day): boolean {
  return clocks.some(({ name, dueBy }) => news.includes(name) && dueBy < today);
}

/** What they were to hear by a day. */
const news: readonly ClockName[] = ['disposal', 'completion', 'breach', 'promised'];

/** What is said to somebody who asked not to be told, or has heard all there is: only what is asked and offered. */
const withoutNews: readonly ScriptPartName[] = [
  'first-words',
  'who-i-am',
  'safety',
  'was-it-kept',
  'your-choices',
  'support',
];

/**
 * By when they hear next, once they know the decision: everything is to be done by then, and they are told of it. Only what was
 * filed and goes on has such a day: not what was withdrawn, decided elsewhere since, or is being chosen anew; and no day that is
 * over.
 */
export function nextAfter(theCase: Case, occasion: Occasion, force: Force, today: Day): Day | undefined {
  const deadlines = (theCase.filed?.conditions ?? []).flatMap(({ deadline }) => deadline ?? []);
  const last = [...deadlines, ...daysToLook(theCase)].toSorted().at(-1);
  const isOn = theCase.state.status === 'in-progress';
  if (occasion !== 'disposal' || last === undefined || !isOn || !wantsToHear(theCase)) return undefined;
  const next = dayToTell('completion', last, isEnhanced(theCase), force);
  return next < today ? undefined : next;
}
