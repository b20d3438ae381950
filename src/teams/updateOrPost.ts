import type { SendResult } from '../outbox/deliver.ts';
import type { CardPlace, Json } from '../store/store.ts';
import type { TeamsNotice } from '../turns/teamsNotice.ts';
import { readAddress, withoutThread } from './address.ts';
import type { TeamsSender } from './teamsSender.ts';

/** What waits for a channel comes when it is bound; looked at by itself as well, should that have been missed. */
const secondsUntilBound = 300;

/**
 * Shows a view to its reader: in the card that stands already, else in a new message. A card that was deleted is posted
 * anew, unless nobody waits for it, and so is one in a chat or a channel that is not theirs any more and lets nobody in.
 * `later` while no address is remembered: a supervisors' channel that nobody has bound yet gets what waits for it once
 * somebody does.
 */
export async function updateOrPost(
  { to, view, place, elseNowhere = false }: TeamsNotice,
  { sender, recall }: { sender: TeamsSender; recall: (key: string) => Promise<Json | undefined> },
): Promise<SendResult> {
  const address = await recall(to);
  if (address === undefined)
    return { result: 'later', why: 'no-address', afterSeconds: secondsUntilBound, at: to };
  if (place) {
    const updated = await sender.update(place, address, view);
    if (updated.result !== 'gone' && !isLeft(place, address, updated)) return heldAt(to, updated);
    if (elseNowhere) return { result: 'sent' };
  }
  return heldAt(to, await sender.post(address, view));
}

/** It stands where they were before: whoever comes back comes elsewhere, so that it is waited for there in vain. */
function isLeft({ conversation }: CardPlace, address: Json, { result }: SendResult): boolean {
  const now = readAddress(address)?.conversation;
  const isElsewhere = now !== undefined && withoutThread(conversation) !== withoutThread(now);
  return isElsewhere && (result === 'blocked' || result === 'refused');
}

const heldAt = (to: string, result: SendResult): SendResult =>
  result.result === 'sent' ? result : { ...result, at: to };
