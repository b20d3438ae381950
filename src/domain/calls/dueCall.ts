import type { Day } from '../../law/day.ts';
import { asItStands } from '../case/asItStands.ts';
import type { Case } from '../case/case.ts';
import { decisionOf } from '../case/decisionOf.ts';
import { isWithdrawn } from '../case/isWithdrawn.ts';
import type { Force } from '../force/force.ts';
import type { ClockName } from '../force/victimsCode.ts';
import type { Occasion } from '../force/vocabulary.ts';
import { isOfficersTask } from './isOfficersTask.ts';
import { isPromiseNear, nearFrom } from './openPromise.ts';
import { type RunningClock, runningClocks } from './runningClocks.ts';

/** One call to make: everything that is due with this victim, so that they are rung once. */
export type DueCall = {
  readonly occasion: Occasion;
  /** What the call is named after: the gravest of what is told, though another be due before it; else whether it was kept, or what is due first. */
  readonly about: ClockName;
  /** The most urgent first. */
  readonly clocks: readonly RunningClock[];
  readonly takenBy?: { readonly id: string; readonly name: string };
};

type Rules = Pick<Force, 'victimsCode' | 'bankHolidays' | 'bankHolidaysUntil' | 'offences'>;

/** What is told comes first: what can be done in any conversation goes with it. */
const tellingFirst = ['views', 'completion', 'breach', 'disposal'] as const;
/** A decision made anew is the news, and the breach behind it the way there. */
const decisionFirst = ['views', 'completion', 'disposal', 'breach'] as const;

/**
 * The call to make with the victim of a case: everything that is due, so that they are rung once; none when nothing is. What
 * they asked for and its officer arranges is no part of it.
 */
export function dueCall(theCase: Case, rules: Rules): DueCall | undefined {
  return callFor(theCase, runningClocks(theCase, rules));
}

/**
 * The call as it is made on that day: what they were promised for a later one is no reason for it, and stays promised. Where
 * nothing else is due, it is the reason. Nobody asks whether it was kept before it has ended.
 */
export function callToday(theCase: Case, rules: Rules, today: Day): DueCall | undefined {
  const all = runningClocks(theCase, rules).filter(({ name, since }) => name !== 'kept' || since <= today);
  const now = all.filter(({ name, dueBy }) => name !== 'promised' || isPromiseNear(dueBy, today));
  return askingFirst(callFor(theCase, now) ?? callFor(theCase, all));
}

/** True of what a call is named after, whatever else is due in it. */
export function namesCall(name: ClockName): boolean {
  return tellingFirst.some((one) => one === name);
}

/** Whether somebody was left alone is graver than what is only offered, or asked of how it was for them. */
function askingFirst(due: DueCall | undefined): DueCall | undefined {
  const isAsked = due?.clocks.some(({ name }) => name === 'kept') === true;
  return due !== undefined && isAsked && !namesCall(due.about) ? { ...due, about: 'kept' } : due;
}

/** The first day on which it is made, where all that is due in it is for a day to come as its case changes. */
export function madeFrom({ clocks }: Pick<DueCall, 'clocks'>): Day | undefined {
  const days = clocks.map(({ name, since, dueBy }) => {
    if (name === 'kept') return since;
    return name === 'promised' ? nearFrom(dueBy) : undefined;
  });
  return days.includes(undefined) ? undefined : days.flatMap((day) => day ?? []).toSorted()[0];
}

function callFor(theCase: Case, running: readonly RunningClock[]): DueCall | undefined {
  const clocks = running.filter(({ name }) => !isOfficersTask(theCase, name));
  const [first] = clocks;
  if (first === undefined || isTheOfficersStill(theCase)) return undefined;
  const isDecidedAnew = theCase.breach?.decision === 'decide-again';
  const isDue = (name: ClockName) => clocks.some((clock) => clock.name === name);
  const telling = (isDecidedAnew ? decisionFirst : tellingFirst).find(isDue);
  const { takenBy } = theCase.victim ?? {};
  return {
    occasion: telling ?? whereItStands(theCase),
    about: telling ?? first.name,
    clocks,
    ...(takenBy === undefined ? {} : { takenBy }),
  };
}

/**
 * True while the officer still speaks to them in the dialogue: nobody else rings, but to tell of a breach. Of what was
 * decided they are told whatever the case waits for since: another provider is chosen in place of one that declined.
 */
export function isTheOfficersStill(
  theCase: Pick<Case, 'state' | 'answers' | 'victim' | 'breach' | 'filed' | 'decisionElsewhere'>,
): boolean {
  const { state, victim, breach } = theCase;
  if (state.status !== 'drafting' || victim?.handedOverAt !== undefined) return false;
  if (decisionOf(theCase) !== undefined) return false;
  const knowsOfBreach = breach === undefined || (victim?.told.breach ?? '') >= breach.at;
  return knowsOfBreach && victim?.told.views === undefined;
}

/** The words for a call in which nothing new is told. What was withdrawn was taken back, and no breach ended it. */
function whereItStands(theCase: Pick<Case, 'state'>): Occasion {
  const state = asItStands(theCase);
  if (isWithdrawn(theCase)) return 'disposal';
  if (state.status === 'breached') return 'breach';
  if (state.status !== 'closed' || state.how === 'not-diverted') return 'disposal';
  return state.how === 'completed' ? 'completion' : 'breach';
}
