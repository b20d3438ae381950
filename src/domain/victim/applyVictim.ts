import type { ClockName } from '../force/victimsCode.ts';
import { helpWishes, type TaskWish, taskWishes } from '../force/vocabulary.ts';
import type { Instant } from '../instant.ts';
import { isWished } from './isWished.ts';
import {
  goesBy,
  type VictimCall,
  type VictimDetails,
  type VictimEvent,
  type VictimWishes,
} from './victimEvent.ts';
import type { SentMessage, VictimFile } from './victimFile.ts';
import { helpArranged, type VictimTask, victimTasks } from './victimTasks.ts';

type FoundWrong = 'isPhoneWrong' | 'isEmailWrong' | 'isAdvocateWrong';

type Somebody = { readonly kind: string; readonly id?: string; readonly name?: string };

const nothingYet: VictimFile = { details: {}, wishes: {}, calls: [], messages: [], surveys: [], told: {} };

/** True for what happened between the police and the victim. */
export function isVictimEvent(event: { readonly type: string }): event is VictimEvent {
  return event.type.startsWith('victim-');
}

/** The victim's file after one more event. Never refuses: what may happen was decided before it was logged. */
export function applyVictim(
  before: VictimFile = nothingYet,
  event: VictimEvent,
  { at, by }: { readonly at: Instant; readonly by: Somebody },
): VictimFile {
  switch (event.type) {
    case 'victim-recorded':
      return recorded(before, event.details, at);
    case 'victim-wishes':
      return wished(before, event.wishes, at);
    case 'victim-called': {
      const { call } = event;
      const calls = [...before.calls, { ...call, at, by: nameOf(by) }];
      // Whoever did not get through gives the call back: another may have more luck.
      const file = withDone(free({ ...before, calls, ...foundWrong(call) }), doneIn(before, call), at);
      return told(call.told.includes('views') ? heard(file) : file, call.told, at);
    }
    case 'victim-handed-over':
      return { ...free(before), handedOverAt: at };
    case 'victim-taken-back':
      return heard(free(before));
    case 'victim-call-taken':
      return { ...before, takenBy: { ...nameOf(by), at } };
    case 'victim-call-left':
      return free(before);
    case 'victim-messaged': {
      const { type: _type, message: kind, ...sent } = event;
      return { ...before, messages: [...before.messages, { kind, ...sent, at }] };
    }
    case 'victim-message-ended': {
      const { notifyId, ended } = event;
      const messages = before.messages.map((one) => (one.notifyId === notifyId ? { ...one, ended } : one));
      const sent = messages.find((one) => one.notifyId === notifyId);
      const file = { ...before, messages };
      return sent === undefined || ended === 'failed' || !tells(sent)
        ? file
        : told(file, [sent.kind], sent.at);
    }
    case 'victim-surveyed':
      return told({ ...before, surveys: [...before.surveys, event.survey] }, ['survey'], at);
  }
}

/**
 * "There is news, ring us" tells neither the decision nor why (Victims' Code, right 6): the call stays due. The questions are
 * all there is to send of themselves.
 */
function tells({ kind, tellsWhy }: SentMessage): boolean {
  return kind === 'survey' || tellsWhy === true;
}

/**
 * What was done for them in this call: what was ticked as that, and help that they had asked for and that was ticked as told,
 * which says that it was arranged.
 */
function doneIn(before: VictimFile, { told: said, tasksDone = [] }: VictimCall): readonly VictimTask[] {
  const arranged = helpWishes.filter((wish) => isWished(before.wishes, wish) && said.includes(wish));
  return [...tasksDone, ...arranged.map((wish) => victimTasks[wish])];
}

/** The file once these were done for them. */
export function withDone(file: VictimFile, tasks: readonly VictimTask[], at: Instant): VictimFile {
  if (tasks.length === 0) return file;
  const done = Object.fromEntries(tasks.map((task) => [task, at]));
  return told({ ...file, tasksDone: { ...file.tasksDone, ...done } }, helpArranged(tasks), at);
}

/** A wrong number says nothing of the e-mail address, nor the other way round; nor that of their IDVA of theirs. */
function foundWrong({ channel, outcome }: VictimCall): Pick<VictimFile, FoundWrong> {
  if (outcome !== 'wrong-details') return {};
  const by = goesBy(channel);
  return {
    ...(by === 'phone' && { isPhoneWrong: true }),
    ...(by === 'email' && { isEmailWrong: true }),
    ...(by === 'advocate' && { isAdvocateWrong: true }),
  };
}

/** What was found wrong is right again once another, or the same, is given. */
function recorded(
  { isPhoneWrong, isEmailWrong, isAdvocateWrong, ...before }: VictimFile,
  given: VictimDetails,
  at: Instant,
): VictimFile {
  const details = { ...before.details, ...given };
  // What they said of ringing them was not of this number, unless they said it in the same conversation.
  const { preferredAt = at } = before;
  const isUnsaid = given.phone !== undefined && given.phone !== before.details.phone && preferredAt < at;
  return {
    ...{ ...before, details, ...(isUnsaid ? { isPhoneUnsaid: true } : {}) },
    ...(isPhoneWrong === true && given.phone === undefined ? { isPhoneWrong } : {}),
    ...(isEmailWrong === true && given.email === undefined ? { isEmailWrong } : {}),
    ...(isAdvocateWrong === true && given.advocate === undefined ? { isAdvocateWrong } : {}),
  };
}

/**
 * What they ask for anew, once it had been offered, is to be done anew; what they do not want any more is no longer owed. A day
 * to hear by is a promise, each time it is given.
 */
function wished(before: VictimFile, wishes: VictimWishes, at: Instant): VictimFile {
  const all = { ...before.wishes, ...wishes };
  const asked = taskWishes.filter((wish) => asksFor(before, wishes, wish));
  const again = helpWishes.filter((wish) => asked.includes(wish) && before.told[wish] !== undefined);
  const over = helpWishes.filter((wish) => isWished(before.wishes, wish) && !isWished(all, wish));
  const { isPhoneUnsaid: _asked, ...said } = before;
  const file = {
    ...(wishes.preferred === undefined ? before : { ...said, preferredAt: at }),
    wishes: all,
    told: without(before.told, again),
    askedAgain: { ...before.askedAgain, ...atOnce(again, at) },
    ...(asked.length === 0 ? {} : { askedAt: { ...before.askedAt, ...atOnce(asked, at) } }),
    ...(over.length === 0 ? {} : { notWantedAt: { ...before.notWantedAt, ...atOnce(over, at) } }),
    ...(wishes.nextBy === undefined ? {} : { promisedAt: at }),
  };
  return told(file, over, at);
}

/** Each time it is said that they want it, they ask for it; help, where they did not want it before. */
function asksFor({ wishes: before }: VictimFile, wishes: VictimWishes, wish: TaskWish): boolean {
  const isHelp = helpWishes.some((one) => one === wish);
  return isWished(wishes, wish) && !(isHelp && isWished(before, wish));
}

function atOnce<Name extends string>(names: readonly Name[], at: Instant): Partial<Record<Name, Instant>> {
  return Object.fromEntries(names.map((name) => [name, at])) as Partial<Record<Name, Instant>>;
}

/** As if these had not been told. */
export function without(told: VictimFile['told'], names: readonly ClockName[]): VictimFile['told'] {
  return Object.fromEntries(Object.entries(told).filter(([name]) => !names.some((one) => one === name)));
}

function free({ takenBy: _left, ...file }: VictimFile): VictimFile {
  return file;
}

function heard({ handedOverAt: _over, ...file }: VictimFile): VictimFile {
  return file;
}

function told(file: VictimFile, names: readonly ClockName[], at: Instant): VictimFile {
  return { ...file, told: { ...file.told, ...atOnce(names, at) } };
}

function nameOf({ kind, id = kind, name = kind }: Somebody): { readonly id: string; readonly name: string } {
  return { id, name };
}
