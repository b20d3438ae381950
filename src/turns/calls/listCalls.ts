import { callsView } from '../../dialogue/screens/calls/callsView.ts';
import { callView } from '../../dialogue/screens/calls/callView.ts';
import { messageView } from '../../dialogue/screens/messageView.ts';
import { dialogueStateOf } from '../../dialogue/state/dialogueState.ts';
import { victimCard } from '../../dialogue/steps/victim/victimCard.ts';
import { viewsCard } from '../../dialogue/steps/victimWishes/viewsCard.ts';
import { isReachedNow } from '../../dialogue/victim/isReachedNow.ts';
import type { Caller } from '../../dialogue/victim/scriptToHear.ts';
import { aimedAt } from '../../dialogue/view/verb.ts';
import type { Line, View } from '../../dialogue/view/view.ts';
import { callToday } from '../../domain/calls/dueCall.ts';
import { isPromiseNear } from '../../domain/calls/openPromise.ts';
import { replay } from '../../domain/case/apply.ts';
import type { Case, Staff } from '../../domain/case/case.ts';
import { londonDay } from '../../domain/days.ts';
import { callTakenBy } from '../../domain/victim/callTakenBy.ts';
import type { Channel } from '../../domain/victim/victimEvent.ts';
import type { CallSummary } from '../../store/store.ts';
import { liaisonKey } from '../heardFrom.ts';
import { moveHere } from '../moveHere.ts';
import { notInAGroup } from '../notInAGroup.ts';
import { dialogueContextOf, isSupervisor, type TurnDeps } from '../turnDeps.ts';
import type { Answer, Message } from '../turns.ts';

/** Nobody waits behind this but on a day on which far more is wrong: what is not listed here stands nowhere else. */
const mostListed = 30;

/**
 * Whom this person is to call: everybody's for the liaison, else those of their own cases; most urgent first, and the four
 * questions alone last: nobody waits to hear behind them.
 */
export async function listCalls(by: Staff, deps: TurnDeps, note = ''): Promise<Answer> {
  const isLiaison = deps.isLiaison(by.id);
  const open = await deps.store.openCalls();
  // What an officer handed over is not theirs to call until they take it back.
  const mine = open
    .filter(({ officer, clocks }) => isLiaison || (officer === by.id && !clocks.includes('views')))
    .filter((call) => !isForLater(call, londonDay(deps.now())))
    .toSorted((one, other) => Number(asksAlone(one)) - Number(asksAlone(other)));
  const records = await Promise.all(mine.slice(0, mostListed).map(({ id }) => deps.store.load(id)));
  const rows = records.flatMap((record) => {
    const theCase = record === undefined ? undefined : replay(record.events);
    const due = theCase === undefined ? undefined : callToday(theCase, deps.force, londonDay(deps.now()));
    if (theCase === undefined || due === undefined) return [];
    const { takenBy: _asKept, ...call } = due;
    const takenBy = callTakenBy(theCase.victim, deps.now());
    return [{ theCase, due: takenBy === undefined ? call : { ...call, takenBy } }];
  });
  const more = Math.max(0, mine.length - mostListed);
  return { view: callsView(rows, deps.force, { me: by.id, more, isLiaison, note }) };
}

function asksAlone({ clocks }: CallSummary): boolean {
  return clocks.every((name) => name === 'survey');
}

/**
 * Nothing is due but a day they were given, which has not come near, or a question of which the day has not come: no reminder
 * has gone out.
 */
function isForLater({ clocks, dueBy, from }: CallSummary, today: ReturnType<typeof londonDay>): boolean {
  if (from !== undefined) return from > today;
  // As a version before 1 December 2026 kept it.
  return clocks.every((name) => name === 'promised') && !isPromiseNear(dueBy, today);
}

/** The call as whoever has it makes it; undefined when nothing is due any more. */
export function showCall(
  theCase: Case,
  by: Staff,
  deps: TurnDeps,
  {
    note = '',
    contact = [],
    letter,
  }: {
    readonly note?: string;
    readonly contact?: readonly Line[];
    /** How they are written to, or not, as whoever has the call chose; as the victim wants it when left out. */
    readonly letter?: Channel | 'none' | 'open' | undefined;
  } = {},
): View | undefined {
  const due = callToday(theCase, deps.force, londonDay(deps.now()));
  if (due === undefined) return undefined;
  const caller = callerOf(theCase, by);
  if (due.occasion !== 'views')
    return callView(theCase, due, deps.force, {
      ...{ caller, today: londonDay(deps.now()), note, contact },
      ...(letter === undefined ? {} : { letter }),
    });
  const state = dialogueStateOf(theCase, dialogueContextOf(deps));
  const hasCall = theCase.victim?.takenBy?.id === by.id;
  const drawn = isReachedNow(state)
    ? viewsCard(state, caller)
    : victimCard(state, caller, { hasCall, contact });
  const { target, verbs } = aimedAt('call', theCase, ['answer', 'leave-call']);
  return { ...drawn, target, verbs, note } as View;
}

/** As whom somebody speaks to the victim: the officer of the case, or the liaison for any. */
export function callerOf({ officer }: Case, by: Staff): Caller {
  return officer.id === by.id ? 'officer' : 'liaison';
}

/** "calls here" in a channel: what waits for the liaison is said there from now on. */
export async function callsHere({ by, where }: Message, deps: TurnDeps): Promise<Answer> {
  if (!deps.isLiaison(by.id) && !isSupervisor(by.id, deps)) {
    const lines = ['Ask one of the victims’ liaison, or a sergeant, to write it here.'];
    return { view: messageView('The liaison must do this', lines) };
  }
  if (where.isGroup === true) return notInAGroup;
  const goesElsewhere = messageView('Calls go to another channel from now on', [
    'They were moved: calls that officers hand over, and reminders, are posted there. To get them here again, one of the liaison or a supervisor writes “calls here” to me.',
  ]);
  await moveHere(liaisonKey(deps.force.id), where, goesElsewhere, deps);
  return {
    view: messageView('Calls will come here', [
      'Calls that officers hand over, and reminders of calls nobody has taken, are posted in this channel from now on.',
      'To move them, write “calls here” to me in another channel.',
    ]),
  };
}
