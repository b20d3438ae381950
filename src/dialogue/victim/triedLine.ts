import { sayMoment } from '../../domain/days.ts';
import { safeWaysOf } from '../../domain/victim/safeWaysOf.ts';
import { type CallOutcome, isAnswerAwaited, type VictimCall } from '../../domain/victim/victimEvent.ts';
import type { VictimFile } from '../../domain/victim/victimFile.ts';
import { isLetter } from './routesAtRisk.ts';

const outcomes: Readonly<Record<Exclude<CallOutcome, 'reached' | 'sent'>, string>> = {
  'no-answer': 'no answer',
  'message-left': 'a message was left',
  'not-safe': 'not safe to talk, or somebody else answered',
  'wrong-details': 'wrong number',
  asked: 'their IDVA was asked',
};

/** "Written to on …. Tried twice: Friday 20 November, 14:00, no answer; …", since they were last reached; nothing about them. */
export function triedLine(victim: VictimFile | undefined, isAtRisk: boolean, isBusiness = false): string {
  const calls = victim?.calls ?? [];
  const since = calls.slice(calls.findLastIndex(({ outcome }) => outcome === 'reached') + 1);
  if (since.length === 0) return '';
  // Whoever was written to was not tried yet (R25).
  const letters = since.filter(({ outcome }) => outcome === 'sent').slice(-most);
  const tries = since.filter(({ outcome }) => outcome !== 'sent');
  const each = tries.slice(-most).map((one) => `${sayMoment(one.at)}, ${sayOutcome(one, isBusiness)}`);
  const said = [
    ...(letters.length === 0 ? [] : [`Written to on ${letters.map(({ at }) => sayMoment(at)).join('; ')}.`]),
    ...(tries.length === 0 ? [] : [`Tried ${howOften(tries.length)}: ${each.join('; ')}.`]),
  ].join(' ');
  const waits = isAnswerAwaited(since) && since.at(-1)?.outcome !== 'sent' ? stillToAnswer : '';
  return `${said}${whatIsNext(since.at(-1), victim, isAtRisk, isBusiness)}${waits}`;
}

/** Of whoever was rung besides, on whichever day it is read. */
const stillToAnswer =
  ' What was written gives them a day to answer: they are tried again once that day is over, and nothing counts as heard before.';

/** What a card has room for. */
const most = 4;

function howOften(count: number): string {
  const times = ['once', 'twice'][count - 1] ?? `${count} times`;
  return count > most ? `${times}, the last ${most}` : times;
}

/** In a shop somebody else picks up every day, and nothing was said of safety. */
function sayOutcome(
  { outcome, channel }: Pick<VictimCall, 'outcome' | 'channel'>,
  isBusiness: boolean,
): string {
  if (outcome === 'reached' || outcome === 'sent') return '';
  if (outcome === 'wrong-details' && isLetter(channel)) return 'wrong address';
  return isBusiness && outcome === 'not-safe'
    ? 'somebody else answered, or they could not talk'
    : outcomes[outcome];
}

/** After domestic abuse, once a number is not theirs: another may ring where whoever harmed them picks up. */
export const noOtherNumber =
  'See them in person, or go through their IDVA. Do not look for another number to ring.';

/** After what was no attempt to hear them, nothing is filed on it; whom a decision was to be told is still to be told. */
function whatIsNext(
  last: VictimFile['calls'][number] | undefined,
  victim: VictimFile | undefined,
  isAtRisk: boolean,
  isBusiness: boolean,
): string {
  if (last === undefined) return '';
  const still = `still to be ${last.occasion === 'views' ? 'heard' : 'told'}`;
  if (last.outcome === 'asked')
    return ` They are ${still}: ring the IDVA for what they say. Until then nothing counts as ${last.occasion === 'views' ? 'heard' : 'told'}.`;
  if (last.outcome === 'sent')
    return last.awaitsAnswer === true ? ' They have not answered yet, so nothing counts as heard.' : '';
  if (last.outcome === 'not-safe' && isBusiness)
    return ` They are ${still}: ask for whoever is in charge again, at a time they gave.`;
  if (last.outcome === 'not-safe')
    return ` They are ${still}: try again ${isAtRisk ? onlyAsSaid(victim) : 'at another time, or in person'}.`;
  if (last.outcome === 'wrong-details' && last.channel === 'advocate')
    return ` They are ${still}: ask the service for their IDVA’s right number.`;
  if (last.outcome === 'wrong-details')
    return isAtRisk
      ? ` They are ${still}. ${noOtherNumber}`
      : ` They are ${still}: find the right ${isLetter(last.channel) ? 'address' : 'number'}, or try another way.`;
  return last.byUnsafeWay === true
    ? ` That was not a way and time they said is safe. They are ${still}: ${onlyAsSaid(victim)}.`
    : '';
}

/** Nobody goes to their door who named another way; where nothing is on record, they are seen or reached through their IDVA. */
function onlyAsSaid(victim: VictimFile | undefined): string {
  return safeWaysOf(victim).length > 0 ? 'only as they said' : 'only in person, or through their IDVA';
}
