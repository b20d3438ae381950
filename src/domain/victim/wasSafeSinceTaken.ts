import { atLondonHour, laterBy, londonDay } from '../days.ts';
import type { Instant } from '../instant.ts';
import { callKeptFor } from './callTakenBy.ts';
import { isSafeTime, type KnowsHours } from './isSafeTime.ts';
import { safeTimesOf } from './safeTimesOf.ts';
import type { VictimFile } from './victimFile.ts';

/**
 * Whether a try can have been made at a time that this victim of domestic abuse said is safe. Whoever has taken a call records
 * what came of it some time after they rang; what they did not take is tried as it is recorded. Once the call is free again,
 * nobody is tried by it.
 *
 * @param by who records it
 */
export function wasSafeSinceTaken(
  { victim }: { readonly victim?: Pick<VictimFile, 'details' | 'takenBy'> },
  by: string,
  now: Instant,
  force: KnowsHours,
): boolean {
  const { safeToCall = '' } = victim?.details ?? {};
  const { takenBy } = victim ?? {};
  const from = takenBy?.id === by ? takenBy.at : now;
  const kept = laterBy(from, callKeptFor);
  const until = now < kept ? now : kept;
  const begins = [londonDay(from), londonDay(until)].flatMap((day) =>
    safeTimesOf({ safeToCall }).map((time) => atLondonHour(day, force.policy.safeHours[time].from)),
  );
  const moments = [from, ...begins.filter((at) => from < at && at <= until)];
  return moments.some((at) => isSafeTime(safeToCall, at, force));
}
