import { dueCall, isTheOfficersStill, namesCall } from '../../../domain/calls/dueCall.ts';
import { isNeverRung } from '../../../domain/calls/isNeverRung.ts';
import type { Case } from '../../../domain/case/case.ts';
import { sayDay } from '../../../domain/days.ts';
import type { Force } from '../../../domain/force/force.ts';
import type { ClockName } from '../../../domain/force/victimsCode.ts';
import { inSentence } from '../../../domain/inSentence.ts';
import type { Notice } from '../../../domain/notices/notice.ts';
import { isDomesticCase } from '../../../domain/victim/isDomestic.ts';
import { safeWayOf } from '../../../domain/victim/safeWayOf.ts';
import { safeWaysOf } from '../../../domain/victim/safeWaysOf.ts';
import { aimedAt } from '../../view/verb.ts';
import type { View } from '../../view/view.ts';
import { sayTaskOf } from '../../words/sayClock.ts';
import { messageView } from '../messageView.ts';

const needed = (reference: string) => ({ reference, needsReader: true });

/** Of somebody who is never rung; nothing of why, nor in a channel of the way they named. */
function seenOnly({ victim }: Pick<Case, 'victim'>): string {
  return safeWayOf(victim) === undefined
    ? 'See them in person, or reach them through whoever supports them. Nobody rings.'
    : 'Only in the way they said, which the card of the call says. Nobody rings.';
}

const howToGoOn = 'Type “calls” for the words to say, and to record the call.';

/** To the victims' liaison: an officer asks them to make a call. */
export function callAskedView({ reference, officer }: Case): View {
  return messageView(
    `${reference}: a call to a victim is handed to you`,
    [`${officer.name} asks the liaison to hear their views. The decision waits for it.`, howToGoOn],
    needed(reference),
  );
}

/** To the officer who handed a call over, where the liaison has no channel in which to hear of it. */
export function liaisonUntoldView({ reference }: Case): View {
  return messageView(
    `${reference}: the liaison was not told`,
    [
      'The call stands on the list that “calls” shows them, but they have no channel here. Ring them, or take the call back.',
      'One of them can write “@Waymark calls here” in their channel.',
    ],
    needed(reference),
  );
}

/** Before the time of one thing is over: to whoever has the call, named as the call is. A channel may read it: no banner asks for a call where none may be made, and none says why. `others` are due in the same call, later. */
export function callReminderView(
  theCase: Case,
  { name, dueBy }: NonNullable<Notice['clock']>,
  force: Parameters<typeof dueCall>[1],
  others: readonly NonNullable<Notice['clock']>[] = [],
): View {
  const { reference } = theCase;
  const isSeen = isNeverRung(theCase, force.offences);
  const { about: first = name } = dueCall(theCase, force) ?? {};
  const isAsked = [name, ...others.map((other) => other.name)].includes('kept');
  // What is to be asked on a day to come names no call before it.
  const other = isAsked ? 'kept' : first === 'kept' ? name : first;
  const about = namesCall(first) ? first : other;
  return messageView(
    isSeen
      ? `${reference}: ${safeWayOf(theCase.victim) === 'advocate' ? 'reach' : 'see'} the victim by ${sayDay(dueBy)}; do not ring`
      : `${reference}: call the victim by ${sayDay(dueBy)}`,
    [
      ...(isSeen ? [seenOnly(theCase)] : []),
      `${sayTaskOf(theCase, about)}.`,
      ...(about === name ? [] : [`Due by then: ${inSentence(sayTaskOf(theCase, name))}.`]),
      ...others
        .filter((other) => other.name !== about)
        .map((other) => `By ${sayDay(other.dueBy)}: ${inSentence(sayTaskOf(theCase, other.name))}.`),
      isTheOfficersStill(theCase)
        ? `${theCase.answers.facts.victimContacted === 'yes' ? 'What they want is still to be recorded.' : 'You have not reached them yet.'} The words, and where to record it, are on the case’s cards.`
        : howToGoOn,
    ],
    needed(reference),
  );
}

/** What they asked for that is an answer: it is not done before somebody has told them. */
const answers: readonly ClockName[] = ['compensation', 'review'];

/** To the officer, in their own chat, before what a victim asked for is to be arranged. */
export function taskReminderView(
  theCase: Case,
  due: NonNullable<Notice['clock']>,
  { offences }: Pick<Force, 'offences'>,
  others: readonly NonNullable<Notice['clock']>[] = [],
): View {
  const { reference } = theCase;
  const names = [due, ...others].map(({ name }) => name);
  return messageView(
    `${reference}: yours to do for the victim by ${sayDay(due.dueBy)}`,
    [
      `${sayTaskOf(theCase, due.name)}.`,
      ...others.map(({ name, dueBy }) => `By ${sayDay(dueBy)}: ${inSentence(sayTaskOf(theCase, name))}.`),
      `${whenToPress(names)}${howToReach(names, theCase, isDomesticCase(theCase, offences))}`,
    ],
    needed(reference),
  );
}

function whenToPress(names: readonly ClockName[]): string {
  const once = [
    ...(names.every((name) => answers.includes(name)) ? [] : ['once it is done']),
    ...(names.some((name) => answers.includes(name)) ? ['once they know'] : []),
  ];
  return `Press ${names.length > 1 ? 'each' : 'it'} on the case’s card ${once.join(', or ')}.`;
}

/** An answer is given to them; after domestic abuse a letter is, too, and nothing is sent. */
function howToReach(names: readonly ClockName[], { victim }: Case, isAtRisk: boolean): string {
  const isToReach = names.some((name) => answers.includes(name) || (isAtRisk && name === 'letter'));
  if (!isToReach) return ` Nobody needs to be rung for ${names.length > 1 ? 'them' : 'it'}.`;
  if (!isAtRisk) return '';
  return safeWaysOf(victim).length > 0
    ? ' Reach them only in a way they said is safe.'
    : ' Reach them only in person, or through whoever supports them.';
}

/** To the supervisors: somebody has to see to it that a victim is heard who cannot be rung. Nothing of why, or of them. */
export function callUnsafeView({ reference, officer }: Case): View {
  return messageView(
    `${reference}: no safe way to reach the victim is on record`,
    [
      'They are to be seen in person, or reached through whoever supports them. Nobody rings, writes or leaves a message.',
      `See that somebody does. The officer is ${officer.name}.`,
    ],
    needed(reference),
  );
}

/** To one of the liaison who asks for a call that another has. */
export function callTakenView({ reference }: Case, takenBy: string): View {
  return messageView(`${reference}: ${takenBy} has the call`, [
    'Ask them if you need to know how it went. Nothing is for you to do.',
  ]);
}

/** In place of a call that was taken and not logged: without the number that stood there. */
export function callFreeView(theCase: Case, { offences }: Pick<Force, 'offences'>): View {
  return messageView(`${theCase.reference}: the call is free again`, [
    'You took it, and nothing was recorded in four hours. Another may take it now.',
    ...(isNeverRung(theCase, offences) ? [seenOnly(theCase)] : []),
    howToGoOn,
  ]);
}

/** In place of a call that nobody has to make any more: they know nothing of a case that was withdrawn, or all of it was told. */
export function callOverView({ reference }: Case): View {
  return messageView(`${reference}: nothing to do`, ['This call is not to be made any more.']);
}

/** In place of a card of a call from which its maker went on to another, or after which somebody else has it. */
export function callMovedView({ reference }: Case): View {
  return messageView(`${reference}: this card of the call is closed`, [
    'The number no longer stands here.',
    howToGoOn,
  ]);
}

/** The same with a button that takes the call: for somebody's own chat, as no case is opened in a channel. */
export function withCall(view: View, theCase: Case): View {
  return { ...view, ...aimedAt('call', theCase, ['take-call']) };
}

/** The same with a button that opens the case, whose cards ask for the call. */
export function withCase(view: View, theCase: Case): View {
  return { ...view, ...aimedAt('case', theCase, ['open']) };
}
