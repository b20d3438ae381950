import type { Instant } from '../domain/case/case.ts';

/** Seconds to wait after each attempt: soon while a hiccup passes, then patiently. */
const waits = [1, 2, 4, 8, 15, 30, 60, 120, 300, 900, 3600] as const;

/** After so many attempts, about a day, nobody is there: it is kept until they come back. */
export const mostAttempts = 34;

/** At most this part of a wait is added to it by chance, so that what failed together does not come back together. */
const mostJitter = 0.25;

/**
 * When to try again after so many attempts; when the receiver said how long to wait, then, and no sooner.
 *
 * @param random 0 ≤ n < 1
 */
export function nextAttempt(
  now: Instant,
  attempts: number,
  random: () => number,
  afterSeconds?: number,
): Instant {
  const wait = waits[Math.min(attempts, waits.length) - 1] ?? waits[0];
  const seconds = afterSeconds === undefined ? wait : Math.max(afterSeconds, waits[0]);
  return new Date(Date.parse(now) + seconds * 1000 * (1 + mostJitter * random())).toISOString();
}
