import type { SendResult } from '../outbox/deliver.ts';
import type { Json } from '../store/store.ts';
import type { TeamsNotice } from '../turns/teamsNotice.ts';
import type { TeamsSender } from './teamsSender.ts';

/** Nobody knows when a channel is bound; half a minute after it, what waits for it comes. */
const secondsUntilBound = 30;

/**
 * Shows a view to its reader: in the card that stands already, else in a new message. A card that was deleted is
 * posted anew. `later` while no address is remembered: a supervisors' channel that nobody has bound yet gets what waits
 * for it once somebody does.
 */
export async function updateOrPost(
  { to, view, place }: TeamsNotice,
  { sender, recall }: { sender: TeamsSender; recall: (key: string) => Promise<Json | undefined> },
): Promise<SendResult> {
  const address = await recall(to);
  if (address === undefined) return { result: 'later', why: 'no-address', afterSeconds: secondsUntilBound };
  if (place) {
    const updated = await sender.update(place, address, view);
    if (updated.result !== 'gone') return updated;
  }
  return sender.post(address, view);
}
