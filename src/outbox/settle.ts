import type { Instant } from '../domain/case/case.ts';
import type { Notice } from '../domain/notice.ts';
import type { SendResult } from './delivery.ts';
import { nextAttempt } from './retry.ts';

/**
 * The notice after an attempt: sent, waiting for another, or parked because nobody can be reached that way. While there
 * is no address nothing was attempted: it does not wait longer each time, because somebody may bind a channel any minute.
 */
export function settle(notice: Notice, outcome: SendResult, now: Instant): Notice {
  const isWithoutAddress = outcome.result === 'later' && outcome.why === 'no-address';
  const attempts = notice.attempts + (isWithoutAddress ? 0 : 1);
  if (outcome.result === 'sent') return { ...notice, attempts, state: 'sent', lastResult: 'sent' };
  const lastResult = `${outcome.result}: ${outcome.why}`;
  if (outcome.result === 'later' || outcome.result === 'unsure') {
    return { ...notice, attempts, lastResult, dueAt: nextAttempt(now, attempts, outcome.afterSeconds) };
  }
  return { ...notice, attempts, state: 'parked', lastResult };
}
