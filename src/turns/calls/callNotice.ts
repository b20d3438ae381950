import {
  callAskedView,
  callFreeView,
  callMovedView,
  callOverView,
  callReminderView,
  callUnsafeView,
  liaisonUntoldView,
  taskReminderView,
  withCall,
  withCase,
} from '../../dialogue/screens/calls/callAskedView.ts';
import { callOverdueView } from '../../dialogue/screens/calls/callOverdueView.ts';
import type { View } from '../../dialogue/view/view.ts';
import { callToday, isTheOfficersStill } from '../../domain/calls/dueCall.ts';
import { isOfficersTask } from '../../domain/calls/isOfficersTask.ts';
import { mayBeRungNow } from '../../domain/calls/mayBeRungNow.ts';
import { needsSafeWay } from '../../domain/calls/needsSafeWay.ts';
import { runningClocks } from '../../domain/calls/runningClocks.ts';
import type { Case } from '../../domain/case/case.ts';
import { londonDay } from '../../domain/days.ts';
import type { Notice } from '../../domain/notices/notice.ts';
import { isSameCard } from '../../domain/notices/redrawCall.ts';
import { remindedTogether } from '../../domain/notices/remindedTogether.ts';
import { callTakenBy } from '../../domain/victim/callTakenBy.ts';
import type { CaseRecord } from '../../store/store.ts';
import { liaisonKey, personKey, supervisorsKey } from '../heardFrom.ts';
import type { TeamsNotice } from '../teamsNotice.ts';
import type { TurnDeps } from '../turnDeps.ts';
import { showCall } from './listCalls.ts';

type CallDeps = Pick<TurnDeps, 'store' | 'force' | 'now'>;

/**
 * Draws what is said about a call to a victim. Undefined when the clock it was set for runs no more: then there is
 * nothing to say.
 *
 * @param all the notices of the case: of those that come together the one of what ends first says all of it
 */
export async function callNotice(
  notice: Notice,
  theCase: Case,
  deps: CallDeps,
  all: readonly Notice[] = [],
): Promise<TeamsNotice | undefined> {
  const { clock, kind } = notice;
  if (kind === 'call-asked') {
    const isTaken = callTakenBy(theCase.victim, deps.now()) !== undefined;
    if (theCase.victim?.handedOverAt === undefined || isTaken) return undefined;
    const to = await whoCalls(theCase, deps);
    return isOfficers(to, theCase)
      ? { to, view: liaisonUntoldView(theCase) }
      : { to, view: callAskedView(theCase) };
  }
  if (kind === 'victim-unsafe')
    return needsSafeWay(theCase, deps.force)
      ? { to: supervisorsKey(deps.force.id), view: callUnsafeView(theCase) }
      : undefined;
  if (clock === undefined || !isRunning(clock, theCase, deps)) return undefined;
  const isTask = isOfficersTask(theCase, clock.name);
  const alike = runningClocks(theCase, deps.force).filter(
    ({ name }) => isOfficersTask(theCase, name) === isTask,
  );
  const [first = clock, ...others] = remindedTogether(notice, all, alike);
  if (first.name !== clock.name || first.dueBy !== clock.dueBy) return undefined;
  if (kind === 'victim-overdue')
    return {
      to: supervisorsKey(deps.force.id),
      view: callOverdueView(theCase, clock, callTakenBy(theCase.victim, deps.now())?.name, others),
    };
  return isTask
    ? {
        to: personKey(theCase.officer.id),
        view: withCase(taskReminderView(theCase, clock, deps.force, others), theCase),
      }
    : toCaller(callReminderView(theCase, clock, deps.force, others), theCase, deps);
}

const numberGone =
  'No number stands here now: this is no time and way they said is safe. Tick again what you had not recorded.';

/**
 * The card of a call that somebody took and did not log in time: it is drawn without the number, in place, and the call is
 * free; where it is theirs still, and it is not safe any more to ring, it stays their call. Undefined where it was logged or
 * put back, and a list of calls stands in its place.
 */
export function callLapsed(
  theCase: Case,
  { callCard }: Pick<CaseRecord, 'callCard'>,
  deps: TurnDeps,
): TeamsNotice | undefined {
  const { now, force } = deps;
  const { takenBy } = theCase.victim ?? {};
  if (takenBy === undefined || callCard === undefined) return undefined;
  if (callTakenBy(theCase.victim, now()) !== undefined) {
    if (mayBeRungNow(theCase, now(), force)) return undefined;
    const view = showCall(theCase, takenBy, deps, { note: numberGone });
    return view && { to: personKey(takenBy.id), view, place: callCard };
  }
  const isDue = callToday(theCase, force, londonDay(now())) !== undefined;
  return {
    to: personKey(takenBy.id),
    view: isDue ? callFreeView(theCase, force) : callOverView(theCase),
    place: callCard,
  };
}

/** A card on which the number stood, and stands no more: another card has it, or the call is over. */
export function callMoved(
  { person, card = '', chat = '' }: Notice,
  theCase: Case,
  { callCard }: Pick<CaseRecord, 'callCard'>,
  { force, now }: Pick<TurnDeps, 'force' | 'now'>,
): TeamsNotice | undefined {
  const place = { conversation: chat, activity: card };
  const isDue = callToday(theCase, force, londonDay(now())) !== undefined;
  const isTheirs = isDue && callTakenBy(theCase.victim, now())?.id === person;
  // It was opened there again meanwhile.
  if (person === undefined || (isTheirs && isSameCard(place, callCard))) return undefined;
  return { to: personKey(person), view: (isDue ? callMovedView : callOverView)(theCase), place };
}

async function toCaller(view: View, theCase: Case, deps: CallDeps): Promise<TeamsNotice> {
  const to = await whoCalls(theCase, deps);
  if (isTheOfficersStill(theCase)) return { to, view: withCase(view, theCase) };
  return { to, view: to.startsWith('person:') ? withCall(view, theCase) : view };
}

/**
 * Whoever took the call; the liaison's channel where there is one; otherwise the officer, so that it is not lost, and
 * always the officer while they still speak to the victim themselves.
 */
async function whoCalls(theCase: Case, { store, force, now }: CallDeps): Promise<string> {
  const { victim, officer } = theCase;
  const takenBy = callTakenBy(victim, now());
  if (takenBy !== undefined) return personKey(takenBy.id);
  return isTheOfficersStill(theCase) ? personKey(officer.id) : toLiaison(theCase, { store, force });
}

/** The liaison's channel where there is one; otherwise the officer, so that it is not lost. */
export async function toLiaison(
  { officer }: Case,
  { store, force }: Pick<TurnDeps, 'store' | 'force'>,
): Promise<string> {
  const channel = liaisonKey(force.id);
  return (await store.recall(channel)) === undefined ? personKey(officer.id) : channel;
}

function isOfficers(to: string, { officer }: Case): boolean {
  return to === personKey(officer.id);
}

function isRunning(
  { name, dueBy }: NonNullable<Notice['clock']>,
  theCase: Case,
  { force }: Pick<TurnDeps, 'force'>,
): boolean {
  return runningClocks(theCase, force).some((one) => one.name === name && one.dueBy === dueBy);
}
