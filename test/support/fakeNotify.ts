import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { error, startDemoNotify, write } from '../../src/dev/demoNotify/startDemoNotify.ts';
import { fromNow } from './clock/testClock.ts';

/** What the fake does with one request instead of answering as it should. */
type What =
  | { readonly answer: number; readonly kind: string; readonly message: string }
  /** The connection ends before the request is looked at, or after the message was kept. */
  | 'reset'
  | 'keep-then-reset'
  /** Nothing comes back; the message is not kept, or it is. */
  | 'hang'
  | 'keep-then-hang';

/** Met by the next request of that method. */
export type Trouble = { readonly on: 'POST' | 'GET'; readonly what: What };

/** An API key made for one test run. */
export function newApiKey(): string {
  return `test-${randomUUID()}-${randomUUID()}`;
}

/**
 * A GOV.UK Notify on loopback that keeps to the real API, with the clock in the test's hand and `troubles` that are
 * each met once, by the requests to come.
 */
export async function startFakeNotify(apiKey: string) {
  const troubles: Trouble[] = [];
  /** "GET /v2/…" of every request for the API. */
  const asked: string[] = [];
  let aheadMs = 0;
  const demo = await startDemoNotify({
    port: 0,
    apiKey,
    now: () => fromNow(aheadMs),
    interfere: (request, response, isKept) => {
      if (!isKept) asked.push(`${request.method} ${request.url}`);
      const [trouble] = troubles;
      if (trouble === undefined || trouble.on !== request.method) return false;
      if (isKept !== isAfterKeeping(trouble.what)) return false;
      troubles.shift();
      meet(trouble.what, request, response);
      return true;
    },
  });
  return {
    ...demo,
    apiKey,
    troubles,
    asked,
    /** Lets so many seconds pass for the messages under way. */
    pass: (seconds: number) => {
      aheadMs += seconds * 1000;
    },
  };
}

function isAfterKeeping(what: What): boolean {
  return what === 'keep-then-reset' || what === 'keep-then-hang';
}

function meet(what: What, request: IncomingMessage, response: ServerResponse): void {
  if (what === 'reset' || what === 'keep-then-reset') request.socket.resetAndDestroy();
  if (typeof what === 'object') write(response, error(what.answer, what.kind, what.message));
}
