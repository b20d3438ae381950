import { viewWithErrors } from '../../dialogue/flow.ts';
import { typed } from '../../dialogue/inputs/field.ts';
import { helpView } from '../../dialogue/screens/messageView.ts';
import { contactLines } from '../../dialogue/victim/contactLines.ts';
import { isReachedNow } from '../../dialogue/victim/isReachedNow.ts';
import { readSafeWay } from '../../dialogue/victim/readSafeWay.ts';
import { isLetter } from '../../dialogue/victim/routesAtRisk.ts';
import type { Line } from '../../dialogue/view/view.ts';
import { callToday } from '../../domain/calls/dueCall.ts';
import { replay } from '../../domain/case/apply.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Command } from '../../domain/case/command.ts';
import { mayView } from '../../domain/case/mayView.ts';
import { londonDay } from '../../domain/days.ts';
import { isSameCard, redrawCall } from '../../domain/notices/redrawCall.ts';
import { callTakenBy } from '../../domain/victim/callTakenBy.ts';
import { isDomesticCase } from '../../domain/victim/isDomestic.ts';
import { type Channel, channels } from '../../domain/victim/victimEvent.ts';
import { wasApplied } from '../appendEvents.ts';
import { caseFor, notShown } from '../caseFor.ts';
import { changeCase, type Decision, type StoredCase } from '../changeCase.ts';
import { decideAll } from '../decideAll.ts';
import { idempotencyKey } from '../idempotencyKey.ts';
import { logView } from '../logView.ts';
import { outOfDate } from '../showToOfficer.ts';
import { type TurnDeps, viewerOf } from '../turnDeps.ts';
import type { Answer, Press } from '../turns.ts';
import { listCalls, showCall } from './listCalls.ts';
import { type CaseOfCall, type Logged, logCall } from './logCall.ts';

const notDue = 'Nothing is due there any more.';

/** A press on the list of calls or on one call: taken by one, logged, put back. The next call follows. */
export async function pressCall(pressed: Press, deps: TurnDeps): Promise<Answer> {
  if (pressed.verb === 'help') return { view: helpView(deps.force) };
  const caseId = pressed.caseId || typed(pressed.inputs, 'chosenCall');
  if (caseId !== '') return changeCase(caseId, (found) => decideOn(found, pressed, deps), deps);
  const { view } = await listCalls(pressed.by, deps);
  return { view: viewWithErrors(view, pressed.inputs, { chosenCall: 'Choose whom to call.' }) };
}

async function decideOn(
  stored: StoredCase | undefined,
  pressed: Press,
  deps: TurnDeps,
): Promise<Decision<Answer>> {
  const { by, verb } = pressed;
  const list = async (note = '') => ({ answer: await listCalls(by, deps, note) });
  const found = caseFor(stored, 'call', pressed, deps);
  // To the liaison a case without a call, and no case, are the same.
  if (found === undefined) return deps.isLiaison(by.id) ? list(notDue) : { answer: notShown(pressed, deps) };
  const { record, theCase } = found;
  const call = (note: string) =>
    onThisCard(found, pressed, deps, () => callOrList(theCase, pressed, deps, note));
  const cause = idempotencyKey(pressed);
  if (wasApplied(record, cause)) return staysOnCall(verb) ? call('') : list();
  // Whoever spoke to them did so with the card they had: what happened meanwhile takes nothing of it back.
  const seen = replay(record.events.slice(0, Math.max(1, pressed.revision)));
  const isMine = [seen, theCase].every(({ victim }) => victim?.takenBy?.id === by.id);
  const due = callToday(isMine ? seen : theCase, deps.force, londonDay(deps.now()));
  if (due === undefined) return list(notDue);
  if (verb !== 'take-call' && !isMine && pressed.revision !== theCase.revision) return call(outOfDate);

  const logged = commandsOf({ seen: isMine ? seen : theCase, now: theCase, due }, pressed, deps);
  const { events, refusal } = decideAll(theCase, logged.commands, by, deps);
  if (refusal !== '') return list(refusal);
  if (events.length === 0)
    return onThisCard(found, pressed, deps, () => answerWith(logged, theCase, pressed, deps));
  return {
    change: {
      ...{ events, by: { kind: 'staff', ...by }, cause },
      // It is drawn anew there, without the number, when the time is over.
      ...(pressed.card === undefined ? {} : { place: { slot: 'callCard', card: pressed.card } }),
    },
    answer: (after) => answerWith(logged, after.theCase, pressed, deps),
  };
}

/** Whoever has the call opens it on another card: the number goes with them, and from the card where it stood. */
async function onThisCard(
  { record, theCase }: StoredCase,
  { by, card, where }: Press,
  { now, newId }: TurnDeps,
  answer: () => Promise<Answer>,
): Promise<Decision<Answer>> {
  const isTheirs = callTakenBy(theCase.victim, now())?.id === by.id;
  if (!isTheirs || card === undefined || where.kind !== 'personal' || isSameCard(record.callCard, card))
    return { answer: await answer() };
  const notices = [...record.notices, ...redrawCall(theCase, record.callCard, now(), newId)];
  return { besideEvents: { callCard: card, notices }, answer };
}

async function answerWith(logged: Logged, after: Case, pressed: Press, deps: TurnDeps): Promise<Answer> {
  const { by, inputs } = pressed;
  if (logged.errors !== undefined) {
    const contact = await contactFor(after, pressed, deps);
    const view = showCall(after, by, deps, { contact, letter: letterBy(pressed) });
    if (view !== undefined) return { view: viewWithErrors(view, inputs, logged.errors) };
  }
  return logged.isOver ? listCalls(by, deps, logged.note) : callOrList(after, pressed, deps, logged.note);
}

function commandsOf(cases: CaseOfCall, pressed: Press, deps: TurnDeps): Logged {
  const isTheirs = cases.now.victim?.takenBy?.id === pressed.by.id;
  switch (pressed.verb) {
    case 'take-call':
      return { commands: [() => ({ type: 'take-call' })], isOver: false, note: '' };
    case 'leave-call':
      return isTheirs
        ? putBack(cases, pressed, deps)
        : { commands: [() => ({ type: 'leave-call' })], isOver: true, note: '' };
    case 'speak-instead':
      return { commands: [], isOver: false, note: '' };
    default:
      return logCall(cases, pressed, deps);
  }
}

/**
 * The number to ring, for whoever has the call, where its card can be drawn without it later. Each showing is written down
 * first. Nothing where it is not theirs now.
 */
async function contactFor(theCase: Case, pressed: Press, deps: TurnDeps): Promise<readonly Line[]> {
  const { by, where, card } = pressed;
  if (card === undefined || callTakenBy(theCase.victim, deps.now())?.id !== by.id) return [];
  const audience = where.kind === 'personal' ? 'alone' : 'others';
  if (!mayView(theCase, 'call-contact', viewerOf(by, deps), audience)) return [];
  await logView(theCase, 'call-contact', pressed, deps);
  return contactLines(theCase, deps.now(), deps.force);
}

/** With the number, or the safe way, that was found meanwhile, where one was given: whoever takes the call next goes by it. */
function putBack({ now: theCase, due }: CaseOfCall, { inputs }: Press, { force }: TurnDeps): Logged {
  // On the second card of a conversation that is what it asks all of.
  const isSecond = due.occasion === 'views' && isReachedNow({ theCase });
  const isAtRisk = !isSecond && isDomesticCase(theCase, force.offences);
  const { details, wishes, errors } = readSafeWay(inputs, theCase, isAtRisk, {});
  if (Object.keys(errors).length > 0) return { commands: [], isOver: false, note: '', errors };
  const leave: Command = { type: 'leave-call' };
  if (Object.keys(details).length === 0 && wishes === undefined)
    return { commands: [() => leave], isOver: true, note: 'It was put back.' };
  const keep: Command = { type: 'log-victim-call', details, ...(wishes === undefined ? {} : { wishes }) };
  return { commands: [() => keep, () => leave], isOver: true, note: 'It was put back, with what you gave.' };
}

/** The call, while it is free or theirs; otherwise the list, which says who has it. */
async function callOrList(theCase: Case, pressed: Press, deps: TurnDeps, note: string): Promise<Answer> {
  const { by } = pressed;
  const { takenBy } = theCase.victim ?? {};
  const contact = takenBy?.id === by.id ? await contactFor(theCase, pressed, deps) : [];
  const view =
    takenBy?.id === by.id
      ? showCall(theCase, by, deps, { note, contact, letter: letterBy(pressed) })
      : undefined;
  return view === undefined ? listCalls(by, deps, note) : { view };
}

/** How they write, where they pressed a card to write from or asked for it; undefined where the victim's wish is to say. */
function letterBy({ verb, inputs }: Press): Channel | 'none' | 'open' | undefined {
  if (verb === 'speak-instead') return 'none';
  const channel = channels.find((one) => one === typed(inputs, 'victimChannel'));
  if (channel !== undefined && isLetter(channel)) return channel;
  if (verb === 'sent' || verb === 'wrote-back') return 'open';
  return channel === undefined ? undefined : 'none';
}

const staysOnCall = (verb: Press['verb']): boolean =>
  verb === 'take-call' || verb === 'answer' || verb === 'speak-instead';
