import { z } from 'zod';
import type { Case } from '../../domain/case/case.ts';
import { wishStands } from '../../domain/case/victimTasksOpen.ts';
import type { Force } from '../../domain/force/force.ts';
import { type TaskWish, taskWishes } from '../../domain/force/vocabulary.ts';
import { isWished } from '../../domain/victim/isWished.ts';
import { safeTimesOf } from '../../domain/victim/safeTimesOf.ts';
import { alwaysSafe } from '../../domain/victim/safeWayOf.ts';
import { safeWaysOf } from '../../domain/victim/safeWaysOf.ts';
import type { Channel, VictimDetails } from '../../domain/victim/victimEvent.ts';
import { safeTimes } from '../../law/vocabulary.ts';
import { typed } from '../inputs/field.ts';
import { phoneNumber } from '../inputs/personFields.ts';
import { personalDetails } from '../text/personalDetails.ts';
import type { Line } from '../view/view.ts';
import { sayNames } from '../words/sayNames.ts';
import { readAdvocate } from './readAdvocate.ts';

const email = z.email().max(200);

/** Reads how and when they can be reached. What is right is given though something else is wrong. */
export function readContact(inputs: Readonly<Record<string, string>>): {
  readonly details: VictimDetails;
  readonly errors: Readonly<Record<string, string>>;
} {
  const contact = typed(inputs, 'victimContact');
  const times = typed(inputs, 'victimSafeToCall').split(',').filter(Boolean);
  const read = (contact.includes('@') ? email : phoneNumber).safeParse(contact);
  const place = typed(inputs, 'victimSafePlace');
  const stopped = personalDetails(place);
  const areTimes = times.every(isTime);
  const advocate = readAdvocate(inputs);
  return {
    details: {
      ...(contact !== '' && read.success ? { [contact.includes('@') ? 'email' : 'phone']: read.data } : {}),
      ...(times.length > 0 && areTimes ? { safeToCall: times.join(',') } : {}),
      ...(place !== '' && stopped.length === 0 ? { safePlace: place } : {}),
      ...advocate.details,
    },
    errors: {
      ...(contact === '' || read.success
        ? {}
        : { victimContact: 'Give a phone number of 10 or 11 digits, or an e-mail address.' }),
      ...(areTimes ? {} : { victimSafeToCall: 'Tick only times on this list.' }),
      ...(stopped.length === 0
        ? {}
        : { victimSafePlace: `Say it in general words, and leave out ${sayNames(stopped)}.` }),
      ...advocate.errors,
    },
  };
}

const isTime = (text: string): boolean => safeTimes.some((time) => time === text);

const byChannel: Readonly<Record<Channel | 'none', string>> = {
  phone: 'by phone',
  'in-person': 'in person',
  video: 'by video',
  text: 'by text',
  email: 'by e-mail',
  letter: 'by letter',
  advocate: 'through their IDVA',
  none: 'not at all',
};

/**
 * What whoever rings must know: when it is safe, how they want to hear, what they asked for and nobody has done. Nothing about who they are.
 * After domestic abuse the first two stand above all else (`howToReachLines`).
 */
export function wishLines(theCase: Parameters<typeof wishStands>[0], isAtRisk: boolean): readonly Line[] {
  const { victim } = theCase;
  const { details = {}, wishes = {} } = victim ?? {};
  const times = safeTimesOf(details);
  const wants = taskWishes.filter((wish) => isOwed(theCase, wish)).map((wish) => asked[wish]);
  const wrong = isAtRisk ? 'wrong, look for no other' : 'wrong, find another';
  const lines = [
    times.length === 0 || isAtRisk ? '' : `Safe to ring: ${times.join(', ')}.`,
    wishes.preferred === 'none' ? 'They do not want to hear from us: do not ring or write.' : '',
    wishes.preferred === undefined || wishes.preferred === 'none' || isAtRisk
      ? ''
      : `They want to hear ${byChannel[wishes.preferred]}.`,
    wants.length === 0 ? '' : `They asked for: ${wants.join('; ')}.`,
    details.phone === undefined ? '' : `Phone number: ${victim?.isPhoneWrong ? wrong : 'recorded'}`,
    details.email === undefined ? '' : `E-mail address: ${victim?.isEmailWrong ? wrong : 'recorded'}`,
    details.safePlace === undefined ? '' : 'Where and when it is safe to see them: recorded',
    details.advocate === undefined || !isAtRisk
      ? ''
      : `Their IDVA: ${victim?.isAdvocateWrong ? 'wrong number, ask the service for the right one' : 'recorded'}`,
  ];
  return lines.filter((line) => line !== '').map((text) => ({ text }));
}

/**
 * After domestic abuse, before anything is read: who must not hear it, and the way that is safe. With none on record they
 * are seen face to face, or reached through whoever supports them.
 *
 * @param isNotNow whether it is no time at which they said that ringing is safe, and nothing else on the card says so
 */
export function howToReachLines(
  { victim }: Pick<Case, 'victim'>,
  isNotNow: boolean,
  force: Pick<Force, 'victimScripts'>,
): readonly Line[] {
  const ways = safeWaysOf(victim);
  return [
    { text: 'Read none of this while the person who harmed them can hear.' },
    // That they want no word from us stands below, and nobody is sent to them.
    ...(victim?.wishes.preferred === 'none'
      ? []
      : [
          {
            text:
              ways.length === 0
                ? `${noSafeWay(victim)}: see them in person, or go through their IDVA. Do not ring.`
                : sayWays(ways, victim?.details ?? {}, isNotNow),
          },
        ]),
    ...(ways.includes('advocate') ? toAdvocate(force) : []),
  ];
}

/** What is said to their IDVA, in the force's words; those of the call are for them. */
function toAdvocate({ victimScripts }: Pick<Force, 'victimScripts'>): readonly Line[] {
  return [
    { text: `Say to their IDVA alone: “${victimScripts.toAdvocate}”` },
    {
      text: 'Leave nothing with anybody else there, on a voicemail or in writing. The words below are for them.',
    },
  ];
}

function noSafeWay(victim: Case['victim']): string {
  return victim?.isPhoneUnsaid === true
    ? 'A new number was given, and they have not said that it is safe'
    : 'No safe way to ring them is on record';
}

/** The ways they said and no others, the one they chose first. Times are of what rings; a visit is where and when they said. */
function sayWays(ways: readonly Channel[], details: VictimDetails, isNotNow: boolean): string {
  const isAnyTime = ways.every((one) => alwaysSafe.includes(one));
  const said = ways.map((one) => `${byChannel[one]}${whenSafe(one, details)}`);
  const safe = `They said: only ${said.join(', or ')}.`;
  if (isAnyTime) return `${safe} Try no other way.`;
  return `${safe} ${isNotNow ? 'It is no such time now: do not ring.' : 'Try no other way and no other time.'}`;
}

function whenSafe(way: Channel, details: VictimDetails): string {
  if (way === 'in-person' && (details.safePlace ?? '') !== '') return ' where and when they said';
  return alwaysSafe.includes(way) ? '' : ` (${safeTimesOf(details).join(', ')})`;
}

/** What is part of the plan was asked for, and is still to come. */
function isOwed(theCase: Parameters<typeof wishStands>[0], wish: TaskWish): boolean {
  const stands = wishStands(theCase, wish);
  return stands === 'open' || (stands === 'agreed' && isWished(theCase.victim?.wishes ?? {}, wish));
}

const asked: Readonly<Record<TaskWish, string>> = {
  support: 'support',
  'restorative-justice': 'to know about restorative justice',
  statement: 'to make a statement (VPS, or ISB for a business)',
  compensation: 'compensation, or the goods back',
  letter: 'to have the letter that was written to them',
  review: 'to know how to ask for a review, or to complain',
};
