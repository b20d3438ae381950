import { setTimeout as sleep } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import type { View } from '../dialogue/view/view.ts';
import type { Log } from '../log.ts';
import type { SendResult } from '../outbox/deliver.ts';
import { deadline } from '../shared/deadline.ts';
import { keyedQueue } from '../shared/keyedQueue.ts';
import { sendWithinMs } from '../shared/sendWithinMs.ts';
import type { CardPlace, Json } from '../store/store.ts';
import { type Address, readAddress, withoutThread } from './address.ts';
import { announced, cardMessage, type Draw } from './cardMessage.ts';
import type { TeamsAdapter } from './createAdapter.ts';
import { waitOfLimit } from './limitReached.ts';
import { resultOf } from './resultOf.ts';

export type SenderOptions = {
  readonly adapter: TeamsAdapter;
  readonly draw: Draw;
  readonly log: Log;
  readonly now: () => Date;
  /** How long one send may take in all, the fetching of a token included; five seconds when left out. */
  readonly timeoutMs?: number;
};

/** Writes into Teams outside any turn. Never throws, never tries twice; one send at a time for each conversation. */
export type TeamsSender = {
  /** A new message at a remembered address: in a channel a new post, not a reply. */
  post(address: Json, view: View): Promise<SendResult>;
  /** Puts the view in the place of a card that stands already. `gone` when it was deleted: then post anew. */
  update(place: CardPlace, address: Json, view: View): Promise<SendResult>;
};

/** Who would wait for longer than so many milliseconds for Teams' limits comes back later instead. */
const mostWaitMs = 2_000;

export function teamsSender({
  adapter,
  draw,
  log,
  now,
  timeoutMs = sendWithinMs,
}: SenderOptions): TeamsSender {
  const queue = keyedQueue();

  return {
    post: (address, view) => send(address, view, postTo),
    update: (place, address, view) =>
      send(address, view, (client, _to, message) => updateAt(client, place, message)),
  };

  async function send(remembered: Json, view: View, how: How): Promise<SendResult> {
    const address = readAddress(remembered);
    if (!address) return { result: 'refused', why: 'no-address' };
    if (!adapter.mayWriteTo(address)) return { result: 'refused', why: 'address-not-allowed' };
    let message: Partial<Activity>;
    try {
      message = cardMessage(draw(view));
    } catch (err) {
      log.error({ err, card: view.card }, 'teams-not-drawn');
      return { result: 'refused', why: 'not-drawn' };
    }
    const asked = performance.now();
    const result = await queue.run(address.conversation, () =>
      whenAllowed(() => attempt(address, message, how), asked),
    );
    if (result.result !== 'sent') log.warn({ result: result.result, why: result.why }, 'teams-not-sent');
    return result;
  }

  /** Waits for Teams' limits, others in the same conversation included, but holds no place for it for long. */
  async function whenAllowed(work: () => Promise<SendResult>, asked: number): Promise<SendResult> {
    for (;;) {
      try {
        return await work();
      } catch (err) {
        const waitMs = waitOfLimit(err);
        if (waitMs === undefined || performance.now() - asked + waitMs > mostWaitMs)
          return resultOf(err, now());
        await sleep(waitMs);
      }
    }
  }

  async function attempt(address: Address, message: Partial<Activity>, how: How): Promise<SendResult> {
    const place = await deadline(
      timeoutMs,
      adapter.write(address, (client) => how(client, address, message)),
    );
    return place ? { result: 'sent', place } : { result: 'sent' };
  }
}

type How = (
  client: ConnectorClient,
  to: Address,
  message: Partial<Activity>,
) => Promise<CardPlace | undefined>;

async function postTo(client: ConnectorClient, to: Address, message: Partial<Activity>) {
  return to.kind === 'channel'
    ? postThread(client, to, announced(message))
    : postMessage(client, to, announced(message));
}

async function postMessage({ conversations }: ConnectorClient, to: Address, message: Partial<Activity>) {
  const sent = await conversations.sendToConversation(to.conversation, complete(to, message));
  return sent.id ? { conversation: to.conversation, activity: sent.id } : undefined;
}

/** A post in a channel is a conversation of its own, whose id ends in the id of the post. */
async function postThread({ conversations }: ConnectorClient, to: Address, message: Partial<Activity>) {
  const created = await conversations.createConversation({
    isGroup: true,
    bot: { id: to.bot, name: '' },
    ...(to.tenant ? { tenantId: to.tenant } : {}),
    channelData: {
      channel: { id: withoutThread(to.conversation) },
      ...(to.tenant ? { tenant: { id: to.tenant } } : {}),
    },
    activity: complete(to, message),
  } as Parameters<typeof conversations.createConversation>[0]);
  const activity = created.activityId ?? /;messageid=(.+)$/.exec(created.id ?? '')?.[1];
  return created.id && activity ? { conversation: created.id, activity } : undefined;
}

async function updateAt({ conversations }: ConnectorClient, place: CardPlace, message: Partial<Activity>) {
  const activity = { ...message, id: place.activity } as Activity;
  await conversations.updateActivity(place.conversation, place.activity, activity);
  return place;
}

function complete(to: Address, message: Partial<Activity>): Activity {
  const conversation = { id: to.conversation, ...(to.tenant ? { tenantId: to.tenant } : {}) };
  return { ...message, channelId: 'msteams', from: { id: to.bot, name: '' }, conversation } as Activity;
}
