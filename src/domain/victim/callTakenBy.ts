import { laterBy } from '../days.ts';
import type { Instant } from '../instant.ts';
import type { VictimFile } from './victimFile.ts';

/** Minutes for which a call is kept for whoever opened it; then another may have it, so that none is lost. */
export const callKeptFor = 4 * 60;

/** Who has the call now; nobody once it was taken too long ago. */
export function callTakenBy(
  victim: Pick<VictimFile, 'takenBy'> | undefined,
  now: Instant,
): VictimFile['takenBy'] | undefined {
  const { takenBy } = victim ?? {};
  return takenBy !== undefined && now < laterBy(takenBy.at, callKeptFor) ? takenBy : undefined;
}
