import type { Instant } from '../domain/case/case.ts';
import type { Notice } from '../domain/notice.ts';
import type { SendResult } from './delivery.ts';
import { nextAttempt } from './retry.ts';

/** The notice after an attempt: sent, waiting for another, or parked because nobody can be reached that way. */
export function settle(notice: Notice, outcome: SendResult, now: Instant): Notice {
  const attempts = notice.attempts + 1;
  if (outcome.result === 'sent') return { ...notice, attempts, state: 'sent', lastResult: 'sent' };
  const lastResult = `${outcome.result}: ${outcome.why}`;
  if (outcome.result === 'later' || outcome.result === 'unsure') {
    return { ...notice, attempts, lastResult, dueAt: nextAttempt(now, attempts, outcome.afterSeconds) };
  }
  return { ...notice, attempts, state: 'parked', lastResult };
}
