import type { TurnContext } from 'botbuilder';
import type { Log } from '../log.ts';
import { keyedQueue } from '../shared/keyedQueue.ts';
import type { CardPlace } from '../store/store.ts';
import type { Answer, Press, Turns } from '../turns/turns.ts';
import {
  cardMessage,
  type Draw,
  type Drawn,
  keepPressedCard,
  plainView,
  replacePressedCard,
} from './cardMessage.ts';
import type { Turn } from './createAdapter.ts';
import { failureText, failureView, newReference } from './failureView.ts';
import type { Incoming } from './incoming.ts';
import { type Read, readActivity } from './readActivity.ts';
import { sayInBox, searchAnswer } from './searchAnswer.ts';

export type BotOptions = {
  readonly turns: Turns;
  readonly draw: Draw;
  readonly log: Log;
  readonly anonymous: boolean;
};

/**
 * What the bot does with one activity: reads it, lets `turns` answer, and brings the answer back the way it came.
 * Whatever fails inside ends in a sentence with a reference number that is also in the log.
 */
export function createBot({ turns, draw, log, anonymous }: BotOptions): Turn {
  const queue = keyedQueue();

  return async (context, activity) => {
    const read = readActivity(activity, { anonymous });
    const started = performance.now();
    try {
      const answer = await handle(context, activity, read);
      log.info({ kind: read.kind, ms: Math.round(performance.now() - started) }, 'teams-turn');
      return answer ?? invokeNeedsAnswer(activity);
    } catch (err) {
      return apologise(context, activity, err);
    }
  };

  async function handle(context: TurnContext, activity: Incoming, read: Read): Promise<object | undefined> {
    switch (read.kind) {
      case 'press': {
        const answer = await turns.press(read.press);
        return activity.type === 'invoke'
          ? answerInvoke(read.press, answer)
          : updateOrSend(context, read.press, answer);
      }
      case 'message':
        return say(context, await turns.message(read.message));
      case 'membership': {
        // Teams tells of one installation twice and at once: the second must find the first one's welcome remembered.
        const { membership } = read;
        const answer = await queue.run(membership.where.conversation, () => turns.membership(membership));
        return say(context, answer);
      }
      case 'search':
        return searchAnswer(await turns.search(read.search), draw);
      case 'refused': {
        log.warn({ why: read.why }, 'teams-press-refused');
        if (activity.type === 'invoke') return keepPressedCard(read.sentence);
        return say(context, { view: plainView('This could not be taken', read.sentence) });
      }
      case 'ignored':
        log.debug({ why: read.why, type: activity.type }, 'teams-ignored');
        return undefined;
    }
  }

  async function answerInvoke(press: Press, answer: Answer): Promise<object> {
    if (answer.beside !== undefined) return keepPressedCard(answer.beside);
    const drawn = draw(answer.view);
    await keep(answer, press.card);
    return replacePressedCard(drawn);
  }

  async function updateOrSend(context: TurnContext, press: Press, answer: Answer): Promise<undefined> {
    const drawn = draw(answer.view);
    if (press.card && answer.beside === undefined) {
      try {
        await context.updateActivity({ ...cardMessage(drawn), id: press.card.activity });
        await keep(answer, press.card);
        return;
      } catch (err) {
        log.warn({ err }, 'teams-update-failed');
      }
    }
    await keep(answer, await send(context, drawn));
  }

  async function say(context: TurnContext, answer: Answer | undefined): Promise<undefined> {
    if (answer) await keep(answer, await send(context, draw(answer.view)));
  }

  /** A failed send is not apologised for: the apology would have to go the same way, and Teams waits 15 s only. */
  async function send(context: TurnContext, drawn: Drawn): Promise<CardPlace | undefined> {
    try {
      const sent = await context.sendActivity(cardMessage(drawn));
      return sent?.id ? { conversation: context.activity.conversation.id, activity: sent.id } : undefined;
    } catch (err) {
      log.error({ err }, 'teams-answer-not-sent');
      return undefined;
    }
  }

  /** The answer stands on the screen by now: failing to note where must not look like a failure of the turn. */
  async function keep({ keepPlaceFor }: Answer, place: CardPlace | undefined): Promise<void> {
    if (!keepPlaceFor || !place) return;
    try {
      await turns.keepPlace(keepPlaceFor.caseId, keepPlaceFor.slot, place);
    } catch (err) {
      log.error({ err, caseId: keepPlaceFor.caseId }, 'teams-place-not-kept');
    }
  }

  async function apologise(
    context: TurnContext,
    activity: Incoming,
    err: unknown,
  ): Promise<object | undefined> {
    const reference = newReference();
    log.error({ reference, err }, 'teams-turn-failed');
    const drawn = tryToDraw(reference);
    if (isFromBox(activity)) return sayInBox(failureText(reference));
    if (activity.type === 'invoke')
      return drawn ? replacePressedCard(drawn) : keepPressedCard(failureText(reference));
    try {
      await context.sendActivity(drawn ? cardMessage(drawn) : failureText(reference));
    } catch (sendErr) {
      log.error({ reference, err: sendErr }, 'teams-apology-not-sent');
    }
    return undefined;
  }

  function tryToDraw(reference: string): Drawn | undefined {
    try {
      return draw(failureView(reference));
    } catch (err) {
      log.error({ reference, err }, 'teams-failure-not-drawn');
      return undefined;
    }
  }
}

/** Teams calls the app broken, and asks again, when an invoke gets an empty answer. */
function invokeNeedsAnswer(activity: Incoming): object | undefined {
  if (isFromBox(activity)) return sayInBox('This search cannot be read. Type a case reference.');
  return activity.type === 'invoke' ? {} : undefined;
}

/** A search from the compose box shows a sentence in its list, and never a card. */
function isFromBox({ type, name }: Incoming): boolean {
  return type === 'invoke' && name?.startsWith('composeExtension/') === true;
}
