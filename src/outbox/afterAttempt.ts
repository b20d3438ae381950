import type { Instant } from '../domain/instant.ts';
import type { SendResult } from './deliver.ts';
import { nextAttempt } from './nextAttempt.ts';

/** What is known of an attempt to tell somebody something: of a case's notice, or of a drug alert's delivery. */
type Attempted = {
  readonly state: string;
  readonly dueAt: Instant;
  readonly attempts: number;
  readonly lastResult?: string;
};

/**
 * The notice after an attempt: sent, waiting for another, or parked because nobody can be reached that way. While there
 * is no address nothing was attempted: it does not wait longer each time, because somebody may bind a channel any minute.
 */
export function afterAttempt<N extends Attempted>(notice: N, outcome: SendResult, now: Instant): N {
  const isWithoutAddress = outcome.result === 'later' && outcome.why === 'no-address';
  const attempts = notice.attempts + (isWithoutAddress ? 0 : 1);
  if (outcome.result === 'sent') return { ...notice, attempts, state: 'sent', lastResult: 'sent' };
  const lastResult = `${outcome.result}: ${outcome.why}`;
  if (outcome.result === 'later' || outcome.result === 'unsure') {
    return { ...notice, attempts, lastResult, dueAt: nextAttempt(now, attempts, outcome.afterSeconds) };
  }
  return { ...notice, attempts, state: 'parked', lastResult };
}
