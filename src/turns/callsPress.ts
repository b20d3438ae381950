import { typed } from '../dialogue/fields.ts';
import { viewWithErrors } from '../dialogue/flow.ts';
import { helpView } from '../dialogue/views/plain.ts';
import { replay } from '../domain/case/apply.ts';
import type { Case } from '../domain/case/case.ts';
import { dueCall } from '../domain/victim/dueCall.ts';
import { listCalls, showCall } from './calls.ts';
import { caseFor, notShown } from './caseFor.ts';
import { causeOf } from './causeOf.ts';
import { decideAll } from './decideAll.ts';
import type { TurnDeps } from './deps.ts';
import { extend, untilCommitted, wasApplied } from './ledger.ts';
import { type CaseOfCall, type Logged, logCall } from './logCall.ts';
import { outOfDate } from './show.ts';
import type { Answer, Press } from './turn.ts';

const notDue = 'Nothing is due there any more.';

/** A press on the list of calls or on one call: taken by one, logged, put back. The next call follows. */
export async function pressCall(pressed: Press, deps: TurnDeps): Promise<Answer> {
  if (pressed.verb === 'help') return { view: helpView() };
  const caseId = pressed.caseId || typed(pressed.inputs, 'chosenCall');
  if (caseId !== '') return untilCommitted(() => attempt(caseId, pressed, deps));
  const { view } = await listCalls(pressed.by, deps);
  return { view: viewWithErrors(view, pressed.inputs, { chosenCall: 'Choose whom to call.' }) };
}

async function attempt(caseId: string, pressed: Press, deps: TurnDeps): Promise<Answer | 'conflict'> {
  const { by, verb } = pressed;
  const found = caseFor(await deps.store.load(caseId), 'call', pressed, deps);
  // To the liaison a case without a call, and no case, are the same.
  if (found === undefined) return deps.isLiaison(by.id) ? listCalls(by, deps, notDue) : notShown(pressed);
  const { record, theCase } = found;
  const cause = causeOf(pressed);
  const isRepeat = wasApplied(record, cause);
  if (isRepeat && !staysOnCall(verb)) return listCalls(by, deps);
  if (isRepeat) return callOrList(theCase, pressed, deps, '');
  // Whoever spoke to them did so with the card they had: what happened meanwhile takes nothing of it back.
  const seen = replay(record.events.slice(0, Math.max(1, pressed.revision)));
  const isMine = [seen, theCase].every(({ victim }) => victim?.takenBy?.id === by.id);
  if (dueCall(isMine ? seen : theCase, deps.force) === undefined) return listCalls(by, deps, notDue);
  if (verb !== 'take-call' && !isMine && pressed.revision !== theCase.revision)
    return callOrList(theCase, pressed, deps, outOfDate);

  const logged = commandsOf({ seen: isMine ? seen : theCase, now: theCase }, pressed, deps);
  const { events, refusal } = decideAll(theCase, logged.commands, by, deps);
  if (refusal !== '') return listCalls(by, deps, refusal);
  let after = theCase;
  if (events.length > 0) {
    const next = extend(record, { events, by: { kind: 'staff', ...by }, cause }, deps);
    if ((await deps.store.commit(next.record)) === 'conflict') return 'conflict';
    deps.wake();
    after = next.theCase;
  }
  if (logged.errors !== undefined) {
    const view = showCall(after, by, deps);
    if (view !== undefined) return { view: viewWithErrors(view, pressed.inputs, logged.errors) };
  }
  return logged.isOver ? listCalls(by, deps, logged.note) : callOrList(after, pressed, deps, '');
}

function commandsOf(cases: CaseOfCall, pressed: Press, deps: TurnDeps): Logged {
  switch (pressed.verb) {
    case 'take-call':
      return { commands: [() => ({ type: 'take-call' })], isOver: false, note: '' };
    case 'leave-call':
      return { commands: [() => ({ type: 'leave-call' })], isOver: true, note: 'It was put back.' };
    default:
      return logCall(cases, pressed, deps);
  }
}

/** The call, while it is free or theirs; otherwise the list, which says who has it. */
function callOrList(theCase: Case, { by }: Press, deps: TurnDeps, note: string): Answer | Promise<Answer> {
  const { takenBy } = theCase.victim ?? {};
  const view = takenBy?.id === by.id ? showCall(theCase, by, deps, note) : undefined;
  return view === undefined ? listCalls(by, deps, note) : { view };
}

const staysOnCall = (verb: Press['verb']): boolean => verb === 'take-call' || verb === 'answer';
