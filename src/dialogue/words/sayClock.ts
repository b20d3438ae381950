import { hasChangedSinceTold } from '../../domain/calls/hasChangedSinceTold.ts';
import type { RunningClock } from '../../domain/calls/runningClocks.ts';
import type { Case } from '../../domain/case/case.ts';
import { decisionOf } from '../../domain/case/decisionOf.ts';
import { isStopped } from '../../domain/case/isStopped.ts';
import { isWithdrawn } from '../../domain/case/isWithdrawn.ts';
import { notChargedSince } from '../../domain/case/newsToVictim.ts';
import { isFailure } from '../../domain/case/report.ts';
import { londonDay, sayDay } from '../../domain/days.ts';
import type { ClockName } from '../../domain/force/victimsCode.ts';
import { type HelpWish, helpWishes } from '../../domain/force/vocabulary.ts';
import { isWished } from '../../domain/victim/isWished.ts';
import { sayAfterBreach } from './sayAfterBreach.ts';

/** What is told to somebody who asked for what was lost. */
export const lossAnswer = 'whether they get compensation, or the goods back';

const tasks: Readonly<Record<ClockName, { readonly toDo: string; readonly done: string }>> = {
  promised: { toDo: 'Speak to them as promised', done: 'Spoke to them as promised' },
  views: { toDo: 'Hear their views', done: 'Their views were heard' },
  disposal: { toDo: 'Tell them the decision', done: 'Told the decision' },
  'restorative-justice': {
    toDo: 'Tell them about restorative justice',
    done: 'Told about restorative justice',
  },
  support: {
    toDo: 'Offer support, and refer them where they want it',
    done: 'Offered support, and referred where they want it',
  },
  'hate-crime-support': { toDo: 'Refer them to hate crime support', done: 'Referred to hate crime support' },
  completion: { toDo: 'Tell them that it is completed', done: 'Told that it is completed' },
  breach: { toDo: 'Tell them of the breach', done: 'Told of the breach' },
  kept: { toDo: 'Ask whether it was kept', done: 'Asked whether it was kept' },
  answer: {
    toDo: 'Written to: speak to them if they have not answered',
    done: 'Told again what was written',
  },
  statement: { toDo: 'See that their statement is taken', done: 'Their statement was taken' },
  compensation: {
    toDo: `Tell them ${lossAnswer}`,
    done: `Told ${lossAnswer}`,
  },
  letter: { toDo: 'Get the letter to them that they want', done: 'They have the letter' },
  review: {
    toDo: 'Tell them if and how they can ask for a review, or complain',
    done: 'Told how to ask for a review, or to complain',
  },
  survey: { toDo: 'Ask the four questions', done: 'They do not want to answer the four questions' },
};

/**
 * "Tell them the decision": what a call is about, and what is due in it. Once a breach was decided that is told, and not a
 * fault; a miss that was excused is marked as that wherever somebody reads that they are to hear of it.
 */
export function sayTaskOf(theCase: Told, name: ClockName): string {
  if (isTakenBack(theCase, name)) return takenBack;
  if (isNotCharged(theCase, name)) return `Tell them ${notCharged}`;
  if (isChanged(theCase, name)) return changed;
  if (name === 'breach' && isStopped(theCase)) return 'Tell them that the sessions were stopped';
  if (isExcused(theCase, name)) return `Tell them ${sayExcused(theCase)}`;
  if (isAfterBreach(theCase, name)) return `Tell them ${sayAfterBreach(theCase)}`;
  const wish = helpWishes.find((one) => one === name);
  return wish !== undefined && isWished(theCase.victim?.wishes ?? {}, wish)
    ? asAsked[wish]
    : tasks[name].toDo;
}

/** Whether the news of a breach is that it was excused. */
export function isExcused({ breach, state }: Pick<Case, 'breach' | 'state'>, name: ClockName): boolean {
  return name === 'breach' && breach?.decision === 'excuse' && state.status !== 'breached';
}

/**
 * Whether the news of a breach is what was decided on it. Where the case was decided anew, and filed, that decision is told
 * as one, with the breach behind it.
 */
export function isAfterBreach(theCase: Told, name: ClockName): boolean {
  const { breach, state } = theCase;
  if (name !== 'breach' || breach === undefined || state.status === 'breached') return false;
  return breach.decision !== 'decide-again' || decisionOf(theCase) === undefined;
}

/** Whether the news is that the case was withdrawn, and no decision. */
export function isTakenBack(theCase: Pick<Case, 'state'>, name: ClockName): boolean {
  return name === 'disposal' && isWithdrawn(theCase);
}

/** Whether the news is that nobody is charged, though they heard of a charge. */
export function isNotCharged(theCase: Told, name: ClockName): boolean {
  return notChargedSince(theCase)?.about === name;
}

/** What is told of a charge that was taken back. */
export const notCharged = 'that nobody is charged yet';

/** Whether the news is another decision than the one that they were told. */
export function isChanged(theCase: Told, name: ClockName): boolean {
  return name === 'disposal' && hasChangedSinceTold(theCase);
}

/** What was excused: of money, a letter or no contact, which its officer marks, nobody had to attend anything. */
export function sayExcused({ reports, breach }: Pick<Case, 'reports' | 'breach'>): string {
  return breach?.byOfficer !== true && reports.some(isFailure)
    ? 'that a failure to attend was excused'
    : 'that the breach was excused';
}

type Told = Parameters<typeof hasChangedSinceTold>[0] &
  Parameters<typeof isStopped>[0] &
  Parameters<typeof notChargedSince>[0];

const changed = 'Tell them what has changed';

/** What they asked for is no offer any more; a channel may read it, so that no service is named. */
const asAsked: Readonly<Record<HelpWish, string>> = {
  support: 'Refer them to support, as they asked',
  'restorative-justice': 'Send them what they want to know of restorative justice',
};

const takenBack = 'Withdrawn: the victim still has to hear';

/** "Told the decision", as it is ticked. */
export function sayDone(theCase: Told, name: ClockName): string {
  if (isTakenBack(theCase, name)) return 'Told that it was withdrawn';
  if (isNotCharged(theCase, name)) return `Told ${notCharged}`;
  if (isChanged(theCase, name)) return 'Told what has changed';
  if (name === 'breach' && isStopped(theCase)) return 'Told that the sessions were stopped';
  if (isExcused(theCase, name)) return `Told ${sayExcused(theCase)}`;
  if (isAfterBreach(theCase, name)) return `Told ${sayAfterBreach(theCase)}`;
  return tasks[name].done;
}

/** "Tell them the decision: by Wednesday 25 November" */
export function sayClock(theCase: Told, clock: RunningClock): string {
  return `${sayTaskOf(theCase, clock.name)}: by ${sayDueBy(clock)}`;
}

/** " (sent word on Tuesday 24 November: they may ring)" where a message about it arrived: they do not know yet what is decided. */
export function sayWordSent({ name, since }: RunningClock, { victim }: Pick<Case, 'victim'>): string {
  const sent = victim?.messages.findLast(
    ({ kind, ended, at }) => kind === name && ended === 'delivered' && londonDay(at) >= since,
  );
  return sent === undefined ? '' : ` (sent word on ${sayDay(londonDay(sent.at))}: they may ring)`;
}

/** "Wednesday 25 November", and that bank holidays were left out of the count where nobody knows them yet. */
export function sayDueBy({ dueBy, pastKnownHolidays }: RunningClock): string {
  return `${sayDay(dueBy)}${pastKnownHolidays ? ' or later: bank holidays are not counted' : ''}`;
}
