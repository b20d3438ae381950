import type { Log } from '../log.ts';
import { keyedQueue } from '../shared/keyedQueue.ts';
import type { CardPlace } from '../store/store.ts';
import type { Answer, Press, Turns } from '../turns/turns.ts';
import { type AnswerInTurn, answerInTurn } from './answerInTurn.ts';
import {
  cardMessage,
  type Draw,
  type Drawn,
  keepPressedCard,
  plainView,
  replacePressedCard,
  textMessage,
} from './cardMessage.ts';
import type { Turn } from './createAdapter.ts';
import { failureText, failureView, newReference } from './failureView.ts';
import type { Incoming } from './incoming.ts';
import { type Read, readActivity } from './readActivity.ts';
import { sayInBox, searchAnswer } from './searchAnswer.ts';
import { withoutTyped } from './withoutTyped.ts';

export type BotOptions = {
  readonly turns: Turns;
  readonly draw: Draw;
  readonly log: Log;
  readonly anonymous: boolean;
  readonly now: () => Date;
  /** How long a turn may take in all, milliseconds; Teams waits 15 s, then it asks again. */
  readonly turnMs?: number;
};

/**
 * What the bot does with one activity: reads it, lets `turns` answer, and brings the answer back the way it came.
 * Whatever fails inside ends in a sentence with a reference number that is also in the log.
 */
export function createBot({ turns, draw, log, anonymous, now, turnMs = 9_500 }: BotOptions): Turn {
  const queue = keyedQueue();

  return async (context, activity, came) => {
    const read = readActivity(activity, { anonymous });
    const started = performance.now();
    const answers = answerInTurn(context, { log, now, until: came + turnMs, halfway: came + turnMs / 2 });
    try {
      const answer = await handle(answers, activity, read);
      log.info({ kind: read.kind, ms: Math.round(performance.now() - started) }, 'teams-turn');
      return answer ?? invokeNeedsAnswer(activity);
    } catch (err) {
      return apologise(answers, activity, err);
    }
  };

  async function handle(answers: AnswerInTurn, activity: Incoming, read: Read): Promise<object | undefined> {
    switch (read.kind) {
      case 'press': {
        const answer = await turns.press(read.press);
        return activity.type === 'invoke'
          ? answerInvoke(read.press, answer)
          : updateOrSend(answers, read.press, answer);
      }
      case 'message':
        return say(answers, await turns.message(read.message));
      case 'membership': {
        // Teams tells of one installation twice and at once: the second must find the first one's welcome remembered.
        const { membership } = read;
        const answer = await queue.run(membership.where.conversation, () => turns.membership(membership));
        return say(answers, answer);
      }
      case 'search':
        return searchAnswer(await turns.search(read.search), draw);
      case 'refused': {
        log.warn({ why: read.why }, 'teams-press-refused');
        if (activity.type === 'invoke') return keepPressedCard(read.sentence);
        return say(answers, { view: plainView('This could not be taken', read.sentence) });
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

  async function updateOrSend(answers: AnswerInTurn, press: Press, answer: Answer): Promise<undefined> {
    const message = cardMessage(draw(withoutTyped(answer.view, press)));
    const mayReplace = press.card !== undefined && answer.beside === undefined;
    if (mayReplace && (await answers.replace(press.card, message))) await keep(answer, press.card);
    else await keep(answer, await answers.say(message));
  }

  async function say(answers: AnswerInTurn, answer: Answer | undefined): Promise<undefined> {
    if (answer) await keep(answer, await answers.say(cardMessage(draw(answer.view))));
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
    answers: AnswerInTurn,
    activity: Incoming,
    err: unknown,
  ): Promise<object | undefined> {
    const reference = newReference();
    log.error({ reference, err }, 'teams-turn-failed');
    const drawn = tryToDraw(reference);
    if (isFromBox(activity)) return sayInBox(failureText(reference));
    if (activity.type === 'invoke')
      return drawn ? replacePressedCard(drawn) : keepPressedCard(failureText(reference));
    await answers.say(drawn ? cardMessage(drawn) : textMessage(failureText(reference)));
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
