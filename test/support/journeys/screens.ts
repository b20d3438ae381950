import type { FakeConnector } from '../fakeConnector.ts';
import { type Card, readCard } from './card.ts';

/** A message as it stands on a screen now; a card that was updated keeps its place. */
export type Shown = {
  readonly id: string;
  readonly conversation: string;
  readonly card: Card;
  /** What Teams was given for it. */
  readonly json: object;
  readonly summary: string;
  /** How often it was put here: 1 when it was posted and never updated. */
  readonly drawn: number;
};

export type Screens = {
  /** Messages of one conversation, oldest first; a channel includes its threads. */
  in(conversation: string): readonly Shown[];
  find(id: string): Shown | undefined;
  /** Puts the card of an invoke's answer in the place of the pressed one. */
  replace(id: string, card: object): Shown;
};

type Message = { summary?: string; attachments?: readonly { content: object }[] };

/** What every Teams client of this world shows, from what the bot sends to the connector. */
export function screensOf(connector: FakeConnector): Screens {
  const shown = new Map<string, Shown>();
  const put = (id: string, conversation: string, content: object, summary: string) => {
    const drawn = (shown.get(id)?.drawn ?? 0) + 1;
    const now = { id, conversation, card: readCard(content), json: content, summary, drawn };
    shown.set(id, now);
    return now;
  };

  connector.watch(({ id, path, body }) => {
    const isThread = path.endsWith('/v3/conversations');
    const message = (isThread ? body.activity : body) as Message;
    const channel = (body.channelData as { channel?: { id?: string } } | undefined)?.channel?.id;
    const [, written = ''] = /\/v3\/conversations\/([^/]+)\//.exec(path) ?? [];
    const [attachment] = message.attachments ?? [];
    if (!attachment) throw new Error('The bot sent something that is no card');
    put(id, isThread ? `${channel};messageid=${id}` : written, attachment.content, message.summary ?? '');
  });

  return {
    in: (conversation) => [...shown.values()].filter((one) => one.conversation.startsWith(conversation)),
    find: (id) => shown.get(id),
    replace: (id, card) => {
      const before = shown.get(id);
      if (!before) throw new Error('The pressed card is not on any screen');
      return put(id, before.conversation, card, before.summary);
    },
  };
}
