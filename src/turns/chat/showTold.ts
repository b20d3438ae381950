import { callReminderView, callTakenView, withCall } from '../../dialogue/screens/calls/callAskedView.ts';
import { toldView } from '../../dialogue/screens/news/toldView.ts';
import type { View } from '../../dialogue/view/view.ts';
import { callToday } from '../../domain/calls/dueCall.ts';
import { londonDay } from '../../domain/days.ts';
import type { Notice } from '../../domain/notices/notice.ts';
import { callTakenBy } from '../../domain/victim/callTakenBy.ts';
import { type Asking, caseFor } from '../caseFor.ts';
import type { StoredCase } from '../changeCase.ts';
import { logView } from '../logView.ts';
import { reachOf } from '../showToOfficer.ts';
import type { TurnDeps } from '../turnDeps.ts';
import type { Answer } from '../turns.ts';
import { noticeView } from './noticeView.ts';

/** What somebody may see of the case of another because they were told of it. */
export type Told = {
  readonly card: 'told' | 'call';
  /** What they can still act on, the most urgent first. */
  readonly toDo: readonly View[];
};

/**
 * What a supervisor or the liaison was told of a case of another, as it stands today. Undefined for whoever was told
 * nothing of it, and for anybody else.
 */
export async function toldOf(asking: Asking, found: StoredCase, deps: TurnDeps): Promise<Told | undefined> {
  const { theCase, record } = found;
  const isCallers = deps.isLiaison(asking.by.id) && caseFor(found, 'call', asking, deps) !== undefined;
  const isSupervisors = caseFor(found, 'told', asking, deps) !== undefined;
  const heard = record.notices.filter(
    (one) =>
      wasSaid(one) && ((isSupervisors && one.to === 'supervisors') || (isCallers && one.to === 'liaison')),
  );
  const due = isCallers ? callFor(asking, found, deps) : undefined;
  if (heard.length === 0 && due === undefined) return undefined;
  const open = heard.filter((one) => isStillToDo(one, found, deps));
  const said = await Promise.all(open.map((one) => noticeView(one, theCase, record, deps)));
  return {
    card: isSupervisors ? 'told' : 'call',
    toDo: [due, ...said.map((one) => one?.view)].filter((view) => view !== undefined),
  };
}

/** The same to read, once it is written down that they did. */
export async function showTold(
  asking: Asking,
  { theCase }: StoredCase,
  { card, toDo }: Told,
  deps: TurnDeps,
): Promise<Answer> {
  await logView(theCase, card, asking, deps);
  return { view: toldView(theCase, toDo) };
}

/** The call that is due now: to take, or with the name of who has it. */
function callFor({ by }: Asking, { theCase }: StoredCase, { force, now }: TurnDeps): View | undefined {
  const due = callToday(theCase, force, londonDay(now()));
  const [first] = due?.clocks ?? [];
  if (first === undefined) return undefined;
  const takenBy = callTakenBy(theCase.victim, now());
  return takenBy === undefined || takenBy.id === by.id
    ? withCall(callReminderView(theCase, first, force), theCase)
    : callTakenView(theCase, takenBy.name);
}

/** What was told in a line, and came: a request or a breach has a card of its own. */
function wasSaid({ kind, state, lastResult }: Notice): boolean {
  return toldInALine.includes(kind) && state === 'sent' && lastResult !== 'not-needed';
}

const toldInALine: readonly Notice['kind'][] = [
  'officer-message',
  'victim-overdue',
  'victim-unsafe',
  'victim-reminder',
  'call-asked',
];

/** What asks its reader for something, and has not been answered by what happened since. */
function isStillToDo(notice: Notice, found: StoredCase, deps: TurnDeps): boolean {
  const { kind, news, provider = '' } = notice;
  // The call that is due says the same, with its button.
  if (kind === 'victim-reminder' || kind === 'call-asked') return false;
  if (kind !== 'officer-message') return true;
  switch (news) {
    case 'not-sent':
      return reachOf(found, deps).providers.includes(provider);
    case 'not-covered':
      return found.theCase.victim?.calls.at(-1)?.notCovered === true;
    case 'child-tasks-overdue':
      return true;
    default:
      return false;
  }
}
