import { alwaysSafe, safeWayOf } from './safeWayOf.ts';
import { theirDetails } from './theirDetails.ts';
import type { Channel } from './victimEvent.ts';
import type { VictimFile } from './victimFile.ts';

type Known = Pick<VictimFile, 'details' | 'wishes' | 'isPhoneWrong' | 'isPhoneUnsaid'>;

/**
 * Every way in which a victim of domestic abuse said that they can be reached safely, the one they chose first. Nobody comes to
 * their door who did not say where and when, and nobody is asked of whom they gave no IDVA; empty where nothing is on record.
 */
export function safeWaysOf(victim: Known | undefined): readonly Channel[] {
  const way = safeWayOf(victim);
  if (victim === undefined || way === undefined) return [];
  const { safePlace = '', advocate = '' } = theirDetails(victim);
  const besides: readonly Channel[] = [
    ...(safePlace === '' ? [] : ['in-person' as const]),
    ...(advocate === '' ? [] : ['advocate' as const]),
  ];
  return [way, ...besides.filter((one) => one !== way)];
}

/** Whether they may be tried in this way: as they said; where they said nothing, face to face or through whoever supports them. */
export function isSafeWay(channel: Channel, victim: Known | undefined): boolean {
  const ways = safeWaysOf(victim);
  return (ways.length === 0 ? alwaysSafe : ways).includes(channel);
}
