import { wantsToHear } from '../../../domain/calls/clocksOf.ts';
import { isAnsweredInCall } from '../../../domain/calls/isAnsweredInCall.ts';
import { type RunningClock, runningClocks } from '../../../domain/calls/runningClocks.ts';
import type { Case } from '../../../domain/case/case.ts';
import { isStopped } from '../../../domain/case/isStopped.ts';
import { notChargedSince } from '../../../domain/case/newsToVictim.ts';
import { withdrawnAt } from '../../../domain/case/withdrawnAt.ts';
import { londonDay, sayDay } from '../../../domain/days.ts';
import type { Force } from '../../../domain/force/force.ts';
import type { ClockName } from '../../../domain/force/victimsCode.ts';
import type { Instant } from '../../../domain/instant.ts';
import { isDomesticCase } from '../../../domain/victim/isDomestic.ts';
import { isToldAloud } from '../../../domain/victim/isToldAloud.ts';
import { safeWaysOf } from '../../../domain/victim/safeWaysOf.ts';
import { isWritten } from '../../../domain/victim/victimEvent.ts';
import { keptUpLines } from '../../victim/keptUpLines.ts';
import { uncoveredLines } from '../../victim/uncoveredLines.ts';
import type { Line } from '../../view/view.ts';
import { sayAfterBreach } from '../../words/sayAfterBreach.ts';
import {
  isAfterBreach,
  isChanged,
  isExcused,
  isNotCharged,
  isTakenBack,
  notCharged,
  sayDueBy,
  sayExcused,
  sayWordSent,
} from '../../words/sayClock.ts';
import { keptAsked } from './keptAsked.ts';
import { taskLines } from './taskLines.ts';

/** What the victim hears from the police, in the order in which it happens. */
const news: readonly (readonly [ClockName, string])[] = [
  ['disposal', 'the decision'],
  ['breach', 'of the breach'],
  ['completion', 'that it is done'],
];

/**
 * "Victim: told the decision on Friday 27 November" or by when they must be; nothing about who they are.
 *
 * @param isMore whether the card has no room for a button of something they asked for
 * @param readAt when it is read; nothing is past where no time is handed in
 */
export function victimLines(
  theCase: Case,
  force: Force,
  { isMore = false, readAt }: { readonly isMore?: boolean; readonly readAt?: Instant | undefined } = {},
): readonly Line[] {
  const running = runningClocks(theCase, force);
  const told = news.flatMap(([name, words]) => {
    const due = running.find((clock) => clock.name === name);
    if (due !== undefined && isTakenBack(theCase, name))
      return [`still has to hear that it was withdrawn, by ${sayDueBy(due)}`];
    if (due !== undefined)
      return [
        ...toldAlready(theCase, name),
        `to be told ${whatIsDue(theCase, name) ?? words} by ${sayDueBy(due)}${sayWordSent(due, theCase)}`,
      ];
    const at = theCase.victim?.told[name];
    return at === undefined
      ? []
      : [`told ${whatWasTold(theCase, name, at) ?? words}${whenTold(theCase, name, at)}`];
  });
  const said = [...told, ...keptAsked(theCase, running, readAt)];
  const isToHear = wantsToHear(theCase);
  const toFind = isToHear && running.length > 0 ? foundWrong(theCase) : [];
  return [
    ...(said.length === 0 ? [] : [{ text: `Victim: ${said.join('; ')}${waitsForAnswer(running, readAt)}` }]),
    ...(isToHear ? [] : [{ text: 'They do not want to hear from us: do not ring or write.' }]),
    ...(isToHear ? keptUpLines(theCase, running) : []),
    ...taskLines(theCase, force, isMore, isAnsweredInCall(theCase, running)),
    ...uncoveredLines(theCase),
    ...toFind.map((what) => ({
      text: isDomesticCase(theCase, force.offences)
        ? `Yours to do: their ${what} is wrong. ${safeWaysOf(theCase.victim).length === 0 ? 'See that somebody sees them, and look' : 'Look'} for no other.`
        : `Yours to do: their ${what} is wrong. Find the right one, and type “calls” to give it.`,
    })),
  ];
}

/** They were written to, and have until a day to answer. */
function waitsForAnswer(running: readonly RunningClock[], readAt: Instant | undefined): string {
  const answer = running.find(({ name }) => name === 'answer');
  if (answer === undefined) return '';
  const isOver = readAt !== undefined && answer.dueBy < londonDay(readAt);
  return isOver
    ? `; did not answer by ${sayDueBy(answer)}: to be spoken to`
    : `; not heard back, to answer by ${sayDueBy(answer)}`;
}

/** Their IDVA says that they told them: we did not. Whoever was written to was spoken to by nobody. */
function through({ victim }: Case, name: ClockName): string {
  const call = victim?.calls.findLast(({ told }) => told.includes(name));
  if (call !== undefined && isWritten(call.channel)) return ' in writing';
  return call?.heardThrough === 'passed-on' ? ' through their IDVA' : '';
}

/** " in writing on Friday 27 November" */
function whenTold(theCase: Case, name: ClockName, told: Instant): string {
  return `${through(theCase, name)} on ${sayDay(londonDay(told))}`;
}

/** What they heard of this breach before what is due now: it stays told. */
function toldAlready(theCase: Case, name: ClockName): readonly string[] {
  const { state, breach, victim } = theCase;
  const told = victim?.told[name];
  const isOfThis = name === 'breach' && state.status !== 'breached' && told !== undefined;
  if (!isOfThis || breach?.since === undefined || told < breach.since) return [];
  const what = told < breach.at ? (isStopped(theCase) ? stopped : 'of the breach') : afterBreach;
  return [`told ${what}${whenTold(theCase, name, told)}`];
}

const afterBreach = 'what was decided after the breach';
const stopped = 'that the sessions were stopped';

function whatIsDue(theCase: Case, name: ClockName): string | undefined {
  if (isNotCharged(theCase, name)) return notCharged;
  if (isChanged(theCase, name)) return 'what has changed';
  if (name === 'breach' && isStopped(theCase)) return stopped;
  if (isExcused(theCase, name)) return sayExcused(theCase);
  return isAfterBreach(theCase, name) ? sayAfterBreach(theCase) : undefined;
}

/** What they heard after a withdrawal was that, and no decision; before a breach was decided they heard of the breach alone. */
function whatWasTold(theCase: Case, name: ClockName, told: Instant): string | undefined {
  const withdrawn = withdrawnAt(theCase);
  if (isTakenBack(theCase, name))
    return withdrawn !== undefined && told >= withdrawn ? 'that it was withdrawn' : undefined;
  if (wasToldNotCharged(theCase, name, told)) return notCharged;
  if (name !== 'breach' || theCase.breach === undefined || told < theCase.breach.at) return undefined;
  if (isStopped(theCase)) return stopped;
  return isExcused(theCase, name) ? sayExcused(theCase) : sayAfterBreach(theCase);
}

/** A charge was taken back that they had heard of: what is read to whoever had not is the decision as it stands. */
function wasToldNotCharged(theCase: Case, name: ClockName, told: Instant): boolean {
  const { at, takenBackAt } = theCase.elsewhereBefore?.at(-1) ?? {};
  const { victim } = theCase;
  if (victim === undefined || at === undefined || takenBackAt === undefined || told < takenBackAt)
    return false;
  const heard = victim.calls.findLast(
    (call) => isToldAloud(call) && call.told.includes(name) && call.at >= at && call.at < takenBackAt,
  );
  if (heard === undefined) return false;
  // As it was before they heard that.
  const before = { ...victim, told: {}, newsHeard: { news: 'court', at: heard.at } } as const;
  return notChargedSince({ ...theCase, victim: before })?.about === name;
}

function foundWrong({ victim }: Case): readonly string[] {
  return [
    ...(victim?.isPhoneWrong === true ? ['phone number'] : []),
    ...(victim?.isEmailWrong === true ? ['e-mail address'] : []),
  ];
}
