import { z } from 'zod';
import { neverConnected } from '../shared/neverConnected.ts';

/**
 * Why GOV.UK Notify did not answer as hoped, in the outbox's words. `undeliverable`: not to this number or address, so
 * somebody has to ring. A `why` is a code; Notify's own sentences may quote what was sent and go no further.
 */
export type NotifyFailure =
  | { readonly result: 'undeliverable'; readonly why: string }
  | { readonly result: 'not-found'; readonly why: string }
  | { readonly result: 'refused'; readonly why: string }
  | { readonly result: 'later' | 'unsure'; readonly why: string; readonly afterSeconds?: number };

/** Seconds before what may have arrived is looked for: by then Notify knows of it. */
const beforeLooking = 60;
/** The limit of messages a day starts anew at midnight; asking once an hour finds that. */
const untilTheDayTurns = 3600;

const failed = z.object({
  code: z.string().optional(),
  response: z.object({ status: z.number(), data: z.unknown() }).optional(),
});

/** The shape of every error of the API: https://docs.notifications.service.gov.uk/node.html, "Error codes". */
const explained = z.object({ errors: z.array(z.object({ error: z.string(), message: z.string() })).min(1) });

/** What the client's rejection means. Never throws. */
export function failureOf(error: unknown): NotifyFailure {
  const read = failed.safeParse(error);
  if (!read.success) return { result: 'unsure', why: 'failed-inside', afterSeconds: beforeLooking };
  const { code = 'connection-lost', response } = read.data;
  if (response !== undefined) return ofAnswer(response.status, response.data);
  if (neverConnected.has(code) || code.includes('CERT')) return { result: 'later', why: code };
  const isTimeout = ['ECONNABORTED', 'ETIMEDOUT', 'ERR_CANCELED'].includes(code);
  return { result: 'unsure', why: isTimeout ? 'timeout' : code, afterSeconds: beforeLooking };
}

function ofAnswer(status: number, data: unknown): NotifyFailure {
  const read = explained.safeParse(data);
  const [first] = read.success ? read.data.errors : [];
  const why = `http-${status}`;
  if (status === 400) return { result: 'undeliverable', why: reasonOf(first?.message ?? '') };
  if (status === 404) return { result: 'not-found', why };
  if (status === 429) {
    const isOfTheDay = first?.error === 'TooManyRequestsError';
    return isOfTheDay
      ? { result: 'later', why: 'daily-limit', afterSeconds: untilTheDayTurns }
      : { result: 'later', why: 'rate-limit', afterSeconds: beforeLooking };
  }
  if (status === 403) return { result: 'refused', why: 'notify-key-refused' };
  if (status >= 500) return { result: 'unsure', why, afterSeconds: beforeLooking };
  return { result: 'refused', why };
}

/** A code of our own for a 400, for whoever looks after the service. */
function reasonOf(message: string): string {
  const codes: readonly (readonly [RegExp, string])[] = [
    [/^phone_number\b/, 'bad-number'],
    [/^email_address\b/, 'bad-email'],
    [/team-only|trial mode/, 'not-on-guest-list'],
    [/^Missing personalisation/, 'missing-personalisation'],
    [/template/i, 'bad-template'],
  ];
  return codes.find(([pattern]) => pattern.test(message))?.[1] ?? 'http-400';
}
