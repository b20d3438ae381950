import type { Case } from '../../domain/case/case.ts';
import { alwaysSafe, safeWayOf } from '../../domain/victim/safeWayOf.ts';
import { isSafeWay } from '../../domain/victim/safeWaysOf.ts';
import { theirDetails } from '../../domain/victim/theirDetails.ts';
import {
  type CallOutcome,
  type Channel,
  callOutcomes,
  channels,
  type VictimCall,
} from '../../domain/victim/victimEvent.ts';

/**
 * What can come of trying to reach a victim of domestic abuse, and how they may be tried: nothing is left that somebody
 * else may hear, read or open.
 */
export const routesAtRisk: {
  readonly outcomes: readonly CallOutcome[];
  readonly channels: readonly Channel[];
} = {
  outcomes: ['reached', 'asked', 'no-answer', 'not-safe', 'wrong-details'],
  channels: ['in-person', 'advocate', 'phone', 'video'],
};

/** What can come of trying anybody else. */
export const usualOutcomes: readonly CallOutcome[] = callOutcomes.filter((one) => one !== 'asked');

/** How anybody else may be tried. */
export const usualChannels: readonly Channel[] = channels.filter((one) => one !== 'advocate');

/** A letter or an e-mail says what there is to say; a text only that they should ring. */
export const isLetter = (channel: Channel): boolean => channel === 'letter' || channel === 'email';

/** How a letter goes. */
export const letterChannels: readonly Channel[] = channels.filter(isLetter);

/**
 * How they are written to first, where they want that: never after domestic abuse, when others may read it, nor once what went
 * by post came back, until they ask for letters anew. An e-mail address that is found wrong is right again once it is given.
 */
export function letterFirst(isDomestic: boolean, { victim }: Pick<Case, 'victim'>): Channel | undefined {
  const { preferred } = victim?.wishes ?? {};
  const isNowhere = preferred === 'email' && theirDetails(victim).email === undefined;
  if (isDomestic || preferred === undefined || preferred === 'none' || isNowhere) return undefined;
  if (preferred === 'letter' && victim !== undefined && isReturned(victim)) return undefined;
  return isLetter(preferred) ? preferred : undefined;
}

/** The last letter came back, and they have not said since that they want letters. */
function isReturned({ calls, preferredAt = '' }: NonNullable<Case['victim']>): boolean {
  const last = calls.findLast(({ channel }) => channel === 'letter');
  return last?.outcome === 'wrong-details' && last.at >= preferredAt;
}

/**
 * How somebody is tried first: by phone, or face to face at the scene. After domestic abuse as they said is safe, or nothing
 * is chosen, and whoever tried must say.
 */
export function firstChannel(
  isDomestic: boolean,
  theCase: Pick<Case, 'victim'>,
  isAtScene = false,
): Channel | undefined {
  if (isDomestic) return safeWayOf(theCase.victim);
  return isAtScene ? 'in-person' : 'phone';
}

/**
 * What the record says of how they were tried, where it was not safe for them; nothing once they were reached.
 *
 * @param isTimeSafe whether it was at a time they said; what rings at another is no safe way
 */
export function unsafeWay(
  { channel, outcome }: Pick<VictimCall, 'channel' | 'outcome'>,
  isDomestic: boolean,
  theCase: Pick<Case, 'victim'>,
  isTimeSafe: boolean,
): Pick<VictimCall, 'byUnsafeWay'> {
  const isSafe = isSafeWay(channel, theCase.victim) && (isTimeSafe || alwaysSafe.includes(channel));
  const isUnsafe = isDomestic && outcome !== 'reached' && !isSafe;
  return isUnsafe ? { byUnsafeWay: true } : {};
}
