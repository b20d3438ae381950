import type { SendResult } from '../outbox/deliver.ts';
import { neverConnected } from '../shared/neverConnected.ts';
import { secondsToWait } from '../shared/secondsToWait.ts';
import { waitOfLimit } from './limitReached.ts';

/**
 * What a failed send means, by what the connector answered.
 * Whatever may have arrived (5xx, a time-out, a dropped connection) is `unsure`: Teams has no key to recognise a
 * repeat by.
 */
export function resultOf(error: unknown, now: Date): SendResult {
  const waitMs = waitOfLimit(error);
  if (waitMs !== undefined) return { result: 'later', why: 'limit', afterSeconds: Math.ceil(waitMs / 1_000) };
  const { statusCode: status, code, errorCode, response } = asFailure(error);
  if (status === undefined) {
    if (code && neverConnected.has(code)) return { result: 'later', why: code };
    // Only the sign-in library gives its errors an errorCode: then nothing was sent yet.
    if (errorCode) return { result: 'later', why: 'no-token' };
    return { result: 'unsure', why: isAbort(error) ? 'timeout' : (code ?? 'connection') };
  }
  const why = `teams-${status}`;
  if (status === 403) return { result: 'blocked', why };
  if (status === 404 || status === 410) return { result: 'gone', why };
  if (status === 412 || status === 429 || status === 401) {
    const afterSeconds = secondsToWait(response?.headers?.get?.('retry-after'), now);
    return { result: 'later', why, ...(afterSeconds === undefined ? {} : { afterSeconds }) };
  }
  if (status === 408 || status >= 500) return { result: 'unsure', why };
  return { result: 'refused', why };
}

type Failure = {
  readonly statusCode?: number;
  readonly code?: string;
  readonly errorCode?: string;
  readonly response?: { readonly headers?: { get?(name: string): string | undefined } };
};

function asFailure(error: unknown): Failure {
  return typeof error === 'object' && error !== null ? (error as Failure) : {};
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || error.name === 'DeadlineError');
}
