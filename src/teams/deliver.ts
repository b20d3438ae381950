import type { View } from '../dialogue/view.ts';
import type { Case } from '../domain/case/case.ts';
import type { Notice } from '../domain/notice.ts';
import type { Log } from '../log.ts';
import type { Deliver, SendResult } from '../outbox/delivery.ts';
import type { CardPlace, CaseRecord, Json } from '../store/store.ts';
import type { TeamsSender } from './send.ts';

/** What a notice becomes in Teams: a view, for whom, and the card it replaces when one stands already. */
export type TeamsNotice = {
  /** The key an address is remembered under: `person:<id>` or `supervisors:<force>`. */
  readonly to: string;
  readonly view: View;
  readonly place?: CardPlace;
};

export type DeliverOptions = {
  readonly sender: TeamsSender;
  readonly log: Log;
  readonly recall: (key: string) => Promise<Json | undefined>;
  /** Undefined: there is nothing left to say. */
  readonly viewFor: (notice: Notice, theCase: Case, record: CaseRecord) => TeamsNotice | undefined;
};

/**
 * Brings a notice to its reader in Teams: into the card that stands already, else as a new message. A card that was
 * deleted is posted anew. `blocked` when no address is remembered: that person or channel never wrote to the bot.
 */
export function teamsDelivery({ sender, recall, viewFor, log }: DeliverOptions): Deliver {
  return async (notice, theCase, record) => {
    try {
      const what = viewFor(notice, theCase, record);
      return what ? await bring(what) : { result: 'sent' };
    } catch (err) {
      log.error({ err, notice: notice.id, kind: notice.kind }, 'teams-notice-failed');
      return { result: 'later', why: 'failed-inside' };
    }
  };

  async function bring({ to, view, place }: TeamsNotice): Promise<SendResult> {
    const address = await recall(to);
    if (address === undefined) return { result: 'blocked', why: 'no-address' };
    if (place) {
      const updated = await sender.update(place, address, view);
      if (updated.result !== 'gone') return updated;
    }
    return sender.post(address, view);
  }
}
