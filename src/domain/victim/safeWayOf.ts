import { safeTimesOf } from './safeTimesOf.ts';
import { theirDetails } from './theirDetails.ts';
import type { Channel } from './victimEvent.ts';
import type { VictimFile } from './victimFile.ts';

type Known = Pick<VictimFile, 'details' | 'wishes' | 'isPhoneWrong' | 'isPhoneUnsaid'>;

/** Nobody who harmed them is there, or somebody stands between: whoever supports them knows how to reach them. */
export const alwaysSafe: readonly Channel[] = ['in-person', 'advocate'];
/** It rings where they live, so that the time counts as well. */
const atTimes: readonly Channel[] = ['phone', 'video'];

/**
 * How a victim of domestic abuse said that they can be reached safely; undefined where nothing is on record that is safe.
 * A way that rings needs a time with it, in words that are known, and a phone a number that is theirs; one that somebody
 * found is not safe until they say so of it.
 */
export function safeWayOf(victim: Known | undefined): Channel | undefined {
  const { preferred } = victim?.wishes ?? {};
  if (victim === undefined || preferred === undefined || preferred === 'none') return undefined;
  if (alwaysSafe.includes(preferred)) return preferred;
  const details = theirDetails(victim);
  const { phone } = details;
  const isNoneToRing = preferred === 'phone' && (phone === undefined || victim.isPhoneUnsaid === true);
  return atTimes.includes(preferred) && safeTimesOf(details).length > 0 && !isNoneToRing
    ? preferred
    : undefined;
}
