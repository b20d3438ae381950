import { setTimeout as sleep } from 'node:timers/promises';
import type { Activity, TurnContext } from 'botbuilder';
import type { Log } from '../log.ts';
import { deadline } from '../shared/deadline.ts';
import { neverConnected } from '../shared/neverConnected.ts';
import type { CardPlace } from '../store/store.ts';
import { waitOfLimit } from './limitReached.ts';
import { resultOf } from './resultOf.ts';

export type AnswerOptions = {
  readonly log: Log;
  readonly now: () => Date;
  /** When the turn must be over (`performance.now()`), and when half of it is. */
  readonly until: number;
  readonly halfway: number;
};

/** Brings the answers of one turn to Teams. Never throws: what does not get through in the end is in the log, by code. */
export type AnswerInTurn = {
  /** Says something new. Where it stands; undefined when it did not get through, or Teams did not say. */
  say(message: Partial<Activity>): Promise<CardPlace | undefined>;
  /** Puts the message in the place of a card that stands already; false when it could not. */
  replace(card: CardPlace, message: Partial<Activity>): Promise<boolean>;
};

/** Milliseconds before each further try; longer where the answer asks for it. */
const waitsMs = [300, 900, 2_700] as const;

/** However long the turn took by now, an answer gets so many milliseconds to go out. */
const leastMs = 1_000;

/**
 * What passes by itself, and nothing else: Microsoft asks bots to try these again and no other status. What may have
 * arrived is sent again too: a card that stands twice is better than an officer without an answer.
 */
const passing: ReadonlySet<string> = new Set([
  ...['teams-412', 'teams-429', 'teams-502', 'teams-503', 'teams-504'],
  ...['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'timeout'],
  ...neverConnected,
]);

/** The one way for everything that the bot says inside a turn; a refusal that passes is tried again while the turn lasts. */
export function answerInTurn(
  context: TurnContext,
  { log, now, until, halfway }: AnswerOptions,
): AnswerInTurn {
  return {
    say: async (message) => {
      try {
        const sent = await untilTaken(() => context.sendActivity(message), until);
        return sent?.id ? { conversation: context.activity.conversation.id, activity: sent.id } : undefined;
      } catch (err) {
        log.error({ err, why: whyNot(err).why }, 'teams-answer-not-sent');
        return undefined;
      }
    },
    replace: async (card, message) => {
      try {
        // The other half is for a new card, when this one cannot be replaced.
        await untilTaken(() => context.updateActivity({ ...message, id: card.activity }), halfway);
        return true;
      } catch (err) {
        log.warn({ err, why: whyNot(err).why }, 'teams-update-failed');
        return false;
      }
    },
  };

  async function untilTaken<T>(send: () => Promise<T>, end: number): Promise<T> {
    const left = () => end - performance.now();
    for (let tries = 0; ; ) {
      try {
        return await deadline(Math.max(left(), leastMs), send());
      } catch (err) {
        const untilAllowed = waitOfLimit(err);
        if (untilAllowed !== undefined && untilAllowed < left()) {
          await sleep(untilAllowed);
          continue;
        }
        const { why, afterSeconds = 0 } = whyNot(err);
        const waitMs = Math.max(waitsMs[tries++] ?? Number.POSITIVE_INFINITY, afterSeconds * 1_000);
        if (!passing.has(why) || waitMs >= left()) throw err;
        log.warn({ why, waitMs }, 'teams-answer-again');
        await sleep(waitMs);
      }
    }
  }

  function whyNot(err: unknown): { why: string; afterSeconds?: number } {
    const result = resultOf(err, now());
    return result.result === 'sent' ? { why: '' } : result;
  }
}
