import type { ClockName } from '../force/victimsCode.ts';
import { taskWishes } from '../force/vocabulary.ts';
import type { Instant } from '../instant.ts';
import {
  goesBy,
  type VictimCall,
  type VictimDetails,
  type VictimEvent,
  type VictimWishes,
} from './victimEvent.ts';
import type { SentMessage, VictimFile } from './victimFile.ts';

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
      const file = free({ ...before, calls, ...foundWrong(call), ...doneIn(before, call, at) });
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

/** What was done for them in this call. */
function doneIn({ tasksDone }: VictimFile, call: VictimCall, at: Instant): Pick<VictimFile, 'tasksDone'> {
  const { tasksDone: done = [] } = call;
  return done.length === 0
    ? {}
    : { tasksDone: { ...tasksDone, ...Object.fromEntries(done.map((one) => [one, at])) } };
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

/** What they ask for anew, once it had been offered, is to be done anew; a day to hear by is a promise, each time it is given. */
function wished(before: VictimFile, wishes: VictimWishes, at: Instant): VictimFile {
  const asksForSupport = wishes.support === 'wanted' && before.wishes.support !== 'wanted';
  const asksToMeet =
    wishes.restorativeJustice === 'interested' && before.wishes.restorativeJustice !== 'interested';
  const again = [
    ...(asksForSupport ? (['support'] as const) : []),
    ...(asksToMeet ? (['restorative-justice'] as const) : []),
  ].filter((name) => before.told[name] !== undefined);
  const { isPhoneUnsaid: _asked, ...said } = before;
  return {
    ...(wishes.preferred === undefined ? before : { ...said, preferredAt: at }),
    wishes: { ...before.wishes, ...wishes },
    told: without(before.told, again),
    askedAgain: { ...before.askedAgain, ...Object.fromEntries(again.map((name) => [name, at])) },
    ...askedIn(before, wishes, at),
    ...(wishes.nextBy === undefined ? {} : { promisedAt: at }),
  };
}

/** Each time it is said that they want it, they ask for it. */
function askedIn({ askedAt }: VictimFile, wishes: VictimWishes, at: Instant): Pick<VictimFile, 'askedAt'> {
  const asked = taskWishes.filter((one) => wishes[one] === 'wanted');
  return asked.length === 0
    ? {}
    : { askedAt: { ...askedAt, ...Object.fromEntries(asked.map((one) => [one, at])) } };
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
  return { ...file, told: { ...file.told, ...Object.fromEntries(names.map((name) => [name, at])) } };
}

function nameOf({ kind, id = kind, name = kind }: Somebody): { readonly id: string; readonly name: string } {
  return { id, name };
}
