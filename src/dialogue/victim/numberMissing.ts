import { safeWayOf } from '../../domain/victim/safeWayOf.ts';
import type { VictimDetails } from '../../domain/victim/victimEvent.ts';
import type { VictimFile } from '../../domain/victim/victimFile.ts';

/**
 * After domestic abuse: that the number is missing which they said is safe to ring. One on record may be what somebody found,
 * or gave before they were asked, and no card shows it to whoever asks them; it stands only where they said so of it before.
 */
export function numberMissing(
  way: string,
  given: VictimDetails,
  victim: VictimFile | undefined,
): Readonly<Record<string, string>> {
  const isKnown = given.phone !== undefined || safeWayOf(victim) === 'phone';
  return way !== 'phone' || isKnown
    ? {}
    : { victimContact: 'Give the number that they said is safe, even if one is on record already.' };
}
