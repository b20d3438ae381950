import { type SafeTime, safeTimes } from '../../law/vocabulary.ts';
import type { VictimDetails } from './victimEvent.ts';

/** The times on record: words that tell nothing about anybody. None where something else was written there once. */
export function safeTimesOf({ safeToCall = '' }: Pick<VictimDetails, 'safeToCall'>): readonly SafeTime[] {
  const times = safeToCall.split(',').filter(Boolean);
  const known = times.flatMap((time) => safeTimes.find((one) => one === time) ?? []);
  return known.length === times.length ? known : [];
}
