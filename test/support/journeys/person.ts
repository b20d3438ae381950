import { randomUUID } from 'node:crypto';
import { BOT_ID, type LocalPerson, TENANT_ID } from '../../../src/dev/local/localPerson.ts';
import { patience, until } from '../playground/until.ts';
import { type Filling, fillIn, findButton } from './fillIn.ts';
import { freeTexts, withMarkers } from './freeFields.ts';
import type { Screens, Shown } from './screens.ts';

export type Activity = Readonly<Record<string, unknown>>;

/** What came back to a request of Teams. */
export type Reply = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };

/** The world as one person's Teams client needs it. */
export type Client = {
  readonly serviceUrl: () => string;
  readonly deliver: (activity: Activity) => Promise<Reply>;
  readonly screens: Screens;
  /** Hears what was typed into a free field. */
  readonly hears?: (text: string) => void;
};

export type How = {
  /** The activity's id; a fresh one otherwise. */
  readonly id?: string;
  /** `Action.Submit` is what older clients send. */
  readonly as?: 'Execute' | 'Submit';
};

export type Person = ReturnType<typeof personIn>;

/** Somebody with a Teams client: in their own chat with the bot, or in a channel when one is named. */
export function personIn(client: Client, who: LocalPerson, channel?: string) {
  const conversation = channel ?? `a:${who.id}`;
  const effort = { cards: 0, tapsAndFields: 0 };
  let hand: Shown | undefined;

  const activity = (more: Activity): Activity => ({
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl: client.serviceUrl(),
    from: { id: who.id, aadObjectId: who.aadObjectId, name: `${who.givenName} ${who.surname}` },
    recipient: { id: BOT_ID, name: 'Waymark' },
    conversation: {
      id: conversation,
      conversationType: channel === undefined ? 'personal' : 'channel',
      ...(channel === undefined ? {} : { isGroup: true }),
      tenantId: TENANT_ID,
    },
    channelData: {
      tenant: { id: TENANT_ID },
      ...(channel === undefined ? {} : { channel: { id: channel }, team: { id: '19:team' } }),
    },
    ...more,
  });
  const messages = () => client.screens.in(conversation);
  const newest = (): Shown => {
    const last = messages().at(-1);
    if (!last) throw new Error('The chat is empty');
    return last;
  };
  const inHand = (): Shown => {
    if (!hand) throw new Error('No card was opened yet');
    return client.screens.find(hand.id) ?? hand;
  };

  /** The activity a press on that card sends. */
  const pressOn = (shown: Shown, title: string, given: Filling = {}, how: How = {}): Activity => {
    const button = findButton(shown.card, title);
    const filling = withMarkers(shown.card, given);
    for (const text of freeTexts(shown.card, filling)) client.hears?.(text);
    const data = fillIn(shown.card, button, filling);
    const place = {
      replyToId: shown.id,
      ...(how.id === undefined ? {} : { id: how.id }),
      conversation: { ...(activity({}).conversation as object), id: shown.conversation },
    };
    if (how.as === 'Submit') return activity({ type: 'message', value: data, ...place });
    const action = { type: 'Action.Execute', title, verb: button.verb, data };
    return activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action }, ...place });
  };

  /** Delivers a press and puts the card that comes back in the place of the pressed one. */
  const deliverPress = async (press: Activity): Promise<Shown> => {
    const { status, body } = await client.deliver(press);
    if (status !== 200) throw new Error(`The press was answered with status ${status}`);
    const id = String(press.replyToId);
    if (press.type === 'invoke') {
      if (body.type !== 'application/vnd.microsoft.card.adaptive')
        throw new Error(`Instead of a card: ${body.value}`);
      return client.screens.replace(id, body.value as object);
    }
    return client.screens.find(id) ?? newest();
  };

  return {
    who,
    conversation,
    effort,
    activity,
    messages,
    newest,
    /** The card at hand as it stands now. */
    inHand,
    /** Takes another card to hand. */
    take: (shown: Shown) => {
      hand = shown;
      return shown;
    },
    pressOn,
    deliverPress,
    deliver: client.deliver,
    /** The client tells that the bot was added: twice and at once, as Teams does. */
    arrives: async () => {
      await Promise.all([
        client.deliver(activity({ type: 'installationUpdate', action: 'add' })),
        client.deliver(
          activity({ type: 'conversationUpdate', membersAdded: [{ id: who.id }, { id: BOT_ID }] }),
        ),
      ]);
    },
    /** Writes a line and takes the answer to hand. In a channel the bot is mentioned. */
    says: async (text: string, how: How = {}): Promise<Shown> => {
      effort.tapsAndFields += 1;
      const before = messages().length;
      const mention = {
        text: `<at>Waymark</at> ${text}`,
        entities: [{ type: 'mention', text: '<at>Waymark</at>', mentioned: { id: BOT_ID, name: 'Waymark' } }],
      };
      const said = activity({
        type: 'message',
        ...(channel === undefined ? { text } : mention),
        ...(how.id === undefined ? {} : { id: how.id }),
      });
      const { status } = await client.deliver(said);
      if (status !== 200) throw new Error(`The message was answered with status ${status}`);
      if (messages().length === before) throw new Error('The bot kept silent');
      hand = newest();
      return hand;
    },
    /** Fills in the card at hand and presses; the card that comes back is at hand then. */
    presses: async (title: string, filling: Filling = {}, how: How = {}): Promise<Shown> => {
      const shown = inHand();
      effort.cards += 1;
      effort.tapsAndFields += 1 + fieldsIn(filling);
      hand = await deliverPress(pressOn(shown, title, filling, how));
      return hand;
    },
    /** Waits until a message of this chat satisfies, and gives it. */
    sees: (what: string, look: (shown: Shown) => boolean, patienceMs = patience): Promise<Shown> =>
      until(
        async () => messages().findLast(look),
        () =>
          `${what} was never seen; on the screen: ${messages()
            .map(({ card }) => card.heading)
            .join(' | ')}`,
        patienceMs,
      ),
  };
}

/** Every text, choice and tick is one; several ticks in a list are several. */
function fieldsIn(filling: Filling): number {
  return Object.values(filling).reduce<number>(
    (sum, given) => sum + (Array.isArray(given) ? given.length : 1),
    0,
  );
}
