import { wantsToHear } from '../../../domain/calls/clocksOf.ts';
import { isAnsweredInCall } from '../../../domain/calls/isAnsweredInCall.ts';
import { type RunningClock, runningClocks } from '../../../domain/calls/runningClocks.ts';
import type { Case } from '../../../domain/case/case.ts';
import { isStopped } from '../../../domain/case/isStopped.ts';
import { lossStands } from '../../../domain/case/lossStands.ts';
import { notChargedSince } from '../../../domain/case/newsToVictim.ts';
import { arrangedOn, victimTasksOpen } from '../../../domain/case/victimTasksOpen.ts';
import { withdrawnAt } from '../../../domain/case/withdrawnAt.ts';
import { londonDay, sayDay } from '../../../domain/days.ts';
import type { Force } from '../../../domain/force/force.ts';
import type { ClockName } from '../../../domain/force/victimsCode.ts';
import type { Instant } from '../../../domain/instant.ts';
import { isDomesticCase } from '../../../domain/victim/isDomestic.ts';
import { isToldAloud } from '../../../domain/victim/isToldAloud.ts';
import { safeWaysOf } from '../../../domain/victim/safeWaysOf.ts';
import { isWritten } from '../../../domain/victim/victimEvent.ts';
import type { VictimTask } from '../../../domain/victim/victimTasks.ts';
import { keptUpLines } from '../../victim/keptUpLines.ts';
import { uncoveredLines } from '../../victim/uncoveredLines.ts';
import { whoHelps } from '../../victim/whoHelps.ts';
import type { Line } from '../../view/view.ts';
import {
  isAfterBreach,
  isChanged,
  isExcused,
  isNotCharged,
  isTakenBack,
  lossAnswer,
  notCharged,
  sayDueBy,
  sayExcused,
  sayWordSent,
} from '../../words/sayClock.ts';

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
  const said = news.flatMap(([name, words]) => {
    const due = running.find((clock) => clock.name === name);
    if (due !== undefined && isTakenBack(theCase, name))
      return [`still has to hear that it was withdrawn, by ${sayDueBy(due)}`];
    if (due !== undefined)
      return [
        `to be told ${whatIsDue(theCase, name) ?? words} by ${sayDueBy(due)}${sayWordSent(due, theCase)}`,
      ];
    const told = theCase.victim?.told[name];
    return told === undefined
      ? []
      : [
          `told ${whatWasTold(theCase, name, told) ?? words}${through(theCase, name)} on ${sayDay(londonDay(told))}`,
        ];
  });
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

const afterBreach = 'what was decided after the breach';
const stopped = 'that the sessions were stopped';

function whatIsDue(theCase: Case, name: ClockName): string | undefined {
  if (isNotCharged(theCase, name)) return notCharged;
  if (isChanged(theCase, name)) return 'what has changed';
  if (name === 'breach' && isStopped(theCase)) return stopped;
  if (isExcused(theCase, name)) return sayExcused(theCase);
  return isAfterBreach(theCase, name) ? afterBreach : undefined;
}

/** What they heard after a withdrawal was that, and no decision; before a breach was decided they heard of the breach alone. */
function whatWasTold(theCase: Case, name: ClockName, told: Instant): string | undefined {
  const withdrawn = withdrawnAt(theCase);
  if (isTakenBack(theCase, name))
    return withdrawn !== undefined && told >= withdrawn ? 'that it was withdrawn' : undefined;
  if (wasToldNotCharged(theCase, name, told)) return notCharged;
  if (name !== 'breach' || theCase.breach === undefined || told < theCase.breach.at) return undefined;
  if (isStopped(theCase)) return stopped;
  return isExcused(theCase, name) ? sayExcused(theCase) : afterBreach;
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

/** What the victim asked for, until its officer says here that it was done; and what help was arranged, on which day. */
function taskLines(theCase: Case, force: Force, isMore: boolean, isAnswered: boolean): readonly Line[] {
  const tasks = victimTasksOpen(theCase).filter((task) => task !== 'compensation-answered' || !isAnswered);
  const open = tasks.map((task) => toDo[task](theCase, force));
  const support = arrangedOn(theCase, 'support');
  return [
    ...(support === undefined
      ? []
      : [{ text: `Victim: referred to ${whoHelps(theCase, 'support', force)} on ${sayDay(support)}` }]),
    ...(open.length === 0
      ? []
      : [
          {
            text: `Yours to do, as the victim asked: ${open.join('; ')}. Press each here once it is done.${isMore ? ' What has no button yet gets one then.' : ''}`,
          },
        ]),
  ];
}

const toDo: Readonly<Record<VictimTask, (theCase: Case, force: Force) => string>> = {
  'support-referred': (theCase, force) =>
    `refer them to ${whoHelps(theCase, 'support', force)}${byWhen(theCase, 'support', force)}`,
  'support-stopped': (theCase, force) =>
    `tell ${whoHelps(theCase, 'support', force)} that they do not want its help any more`,
  'meeting-explained': (theCase, force) =>
    `send them what they want to know of restorative justice, from ${whoHelps(theCase, 'restorative-justice', force)}${byWhen(theCase, 'restorative-justice', force)}`,
  'statement-taken': (theCase, force) =>
    `see that their statement is taken${byWhen(theCase, 'statement', force)}`,
  'compensation-answered': (theCase, force) =>
    `tell them ${lossWords(theCase)}${byWhen(theCase, 'compensation', force)}`,
  'letter-passed-on': (theCase, force) =>
    isDomesticCase(theCase, force.offences)
      ? 'ask them whether they want the letter, and hand it over only in a way they said is safe; send nothing'
      : `pass on the letter that they want${byWhen(theCase, 'letter', force)}`,
  'review-explained': (theCase, force) =>
    `find out and tell them if and how they can ask for a review, or how to complain${byWhen(theCase, 'review', force)}`,
};

/** What they hear of what was lost, which they asked for. */
function lossWords(theCase: Case): string {
  const isNot = lossStands(theCase) === 'not-agreed';
  return isNot
    ? 'that compensation, or the goods back, is no part of what was agreed, and what else they can do'
    : lossAnswer;
}

function byWhen(theCase: Case, wish: ClockName, force: Force): string {
  const clock = runningClocks(theCase, force).find(({ name }) => name === wish);
  return clock === undefined ? '' : ` by ${sayDueBy(clock)}`;
}

function foundWrong({ victim }: Case): readonly string[] {
  return [
    ...(victim?.isPhoneWrong === true ? ['phone number'] : []),
    ...(victim?.isEmailWrong === true ? ['e-mail address'] : []),
  ];
}
