import type { Instant } from '../domain/instant.ts';
import type { SendResult } from './deliver.ts';
import { mostAttempts, nextAttempt } from './nextAttempt.ts';

/** What is known of an attempt to tell somebody something: of a case's notice, or of a drug alert's delivery. */
type Attempted = {
  readonly state: string;
  readonly dueAt: Instant;
  readonly attempts: number;
  readonly doubts?: number;
  readonly lastResult?: string;
  readonly heldAt?: string;
};

/** Nothing was sent at all, so that the next try is no more patient for it. */
const notTried: ReadonlySet<string> = new Set(['no-address', 'limit']);
/** After so many attempts in vain, about a minute, it does not pass by itself: somebody has to phone instead. */
const attemptsInVain = 7;

/**
 * The notice after an attempt: sent, waiting for another, or parked. What was refused, has no address yet or was tried in
 * vain for a minute names the address at which it is held, to be sent once they are back; meanwhile it is tried all the
 * same, where nobody may be written to for about a day, and where no clear answer came for as long as that takes. What can never be sent so (`refused`), or may have come often enough, is not tried again by itself.
 */
export function afterAttempt<N extends Attempted>(
  notice: N,
  outcome: SendResult,
  now: Instant,
  random: () => number,
): N {
  const { heldAt: _was, ...plain } = notice;
  if (outcome.result === 'sent')
    return { ...plain, attempts: notice.attempts + 1, state: 'sent', lastResult: 'sent' } as N;
  const attempts = notice.attempts + (notTried.has(outcome.why) ? 0 : 1);
  const most = outcome.result === 'unsure' ? outcome.mostAttempts : undefined;
  const doubts = doubtsOf(notice) + (outcome.result === 'unsure' ? 1 : 0);
  const isEnough = most !== undefined && doubts >= most;
  const tried = {
    ...plain,
    attempts,
    ...(doubts === 0 ? {} : { doubts }),
    lastResult: `${outcome.result}: ${outcome.why}`,
    ...(outcome.at !== undefined && (isEnough || isHeld(outcome, attempts)) ? { heldAt: outcome.at } : {}),
  } as N;
  switch (outcome.result) {
    case 'later':
    case 'unsure':
      return isEnough
        ? { ...tried, state: 'parked' }
        : { ...tried, dueAt: nextAttempt(now, attempts, random, outcome.afterSeconds) };
    case 'gone':
      return attempts < mostAttempts
        ? { ...tried, dueAt: nextAttempt(now, attempts, random) }
        : { ...tried, state: 'parked' };
    case 'blocked':
      return attempts < mostAttempts
        ? // Whoever blocked the bot, or is not in the chat, is not asked again at once.
          { ...tried, dueAt: nextAttempt(now, Math.max(attempts, attemptsInVain), random) }
        : { ...tried, state: 'parked' };
    case 'refused':
      return { ...tried, state: 'parked' };
  }
}

/** How often it may have come. Before that was counted, after a doubt all tries count as one. */
function doubtsOf({ doubts, attempts, lastResult = '' }: Attempted): number {
  return doubts ?? (lastResult.startsWith('unsure') ? attempts : 0);
}

/** What passes by itself is held nowhere: who comes back meanwhile changes nothing about it. */
function isHeld({ result, why }: Exclude<SendResult, { result: 'sent' }>, attempts: number): boolean {
  const mayPass = (result === 'later' || result === 'unsure') && why !== 'no-address';
  return !mayPass || attempts >= attemptsInVain;
}
