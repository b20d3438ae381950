import type { Instant } from '../domain/case/case.ts';

/** Seconds to wait after each attempt: soon while a hiccup passes, then patiently. */
const waits = [5, 15, 60, 300, 900, 3600] as const;

/** When to try again after so many attempts; never sooner than the receiver asked for. */
export function nextAttempt(now: Instant, attempts: number, notBeforeSeconds = 0): Instant {
  const wait = waits[Math.min(attempts, waits.length) - 1] ?? waits[0];
  return new Date(Date.parse(now) + Math.max(wait, notBeforeSeconds) * 1000).toISOString();
}
