import type { Instant } from '../instant.ts';
import type { Notice } from './notice.ts';

/**
 * When a case must be looked at next: the earliest moment at which anything in it is due; null when nothing is. Whatever
 * falls due in a case, a message to send again as much as a deadline to check, waits as a notice for its moment, so that
 * this one answer covers every kind.
 */
export function nextDueAt(notices: readonly Pick<Notice, 'state' | 'dueAt'>[]): Instant | null {
  const waiting = notices.filter(({ state }) => state === 'waiting');
  return waiting.reduce<Instant | null>((first, { dueAt }) => {
    return first !== null && Date.parse(first) <= Date.parse(dueAt) ? first : dueAt;
  }, null);
}
