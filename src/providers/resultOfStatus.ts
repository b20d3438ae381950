import type { SendResult } from '../outbox/deliver.ts';
import { neverConnected } from '../shared/neverConnected.ts';
import { secondsToWait } from '../shared/secondsToWait.ts';

/** Answers that say "I did not take it": the next attempt is no repeat. */
const notTaken = new Set([408, 409, 425, 429, 503]);

/**
 * What an HTTP status means for the notice. `retryAfter` is the header's value, seconds or a date; the wait is capped
 * at an hour.
 */
export function resultOfStatus(status: number, retryAfter: string | null, now: Date): SendResult {
  const why = `http-${status}`;
  if (status >= 200 && status < 300) return { result: 'sent' };
  if (status === 410) return { result: 'gone', why };
  if (!notTaken.has(status) && status < 500) return { result: 'refused', why };
  const afterSeconds = secondsToWait(retryAfter, now);
  const wait = afterSeconds === undefined ? {} : { afterSeconds };
  return { result: notTaken.has(status) ? 'later' : 'unsure', why, ...wait };
}

/** What a failed connection means. The error's message stays here: it can quote an address. */
export function resultOfFailure(error: unknown): SendResult {
  const code = codeOf(error);
  if (neverConnected.has(code) || isAboutCertificate(code)) return { result: 'later', why: code };
  return { result: 'unsure', why: code || 'connection-lost' };
}

/** Node's fetch wraps the socket's error as `cause`, and both attempts of a name with two addresses in `errors`. */
function codeOf(error: unknown): string {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth += 1) {
    const code: unknown = 'code' in at ? at.code : undefined;
    if (typeof code === 'string' && /^[A-Z0-9_]+$/.test(code)) return code;
    if (at instanceof AggregateError && at.errors.length > 0) return codeOf(at.errors[0]);
  }
  return '';
}

function isAboutCertificate(code: string): boolean {
  return code.includes('CERT') || code.startsWith('ERR_TLS') || code.includes('SELF_SIGNED');
}
