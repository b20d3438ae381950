import type { Case } from '../domain/case/case.ts';
import type { Notice } from '../domain/notice.ts';
import type { Log } from '../log.ts';
import type { Deliver, SendResult } from '../outbox/delivery.ts';
import type { CaseRecord, Json } from '../store/store.ts';
import type { TeamsNotice } from '../turns/noticeView.ts';
import type { TeamsSender } from './send.ts';

export type DeliverOptions = {
  readonly sender: TeamsSender;
  readonly log: Log;
  readonly recall: (key: string) => Promise<Json | undefined>;
  /** Undefined: there is nothing left to say. */
  readonly viewFor: (notice: Notice, theCase: Case, record: CaseRecord) => TeamsNotice | undefined;
};

/** Nobody knows when a channel is bound; half a minute after it, what waits for it comes. */
const secondsUntilBound = 30;

/**
 * Brings a notice to its reader in Teams: into the card that stands already, else as a new message. A card that was
 * deleted is posted anew. `later` while no address is remembered: a
 * supervisors' channel that nobody has bound yet gets what waits for it once somebody does.
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
    if (address === undefined) return { result: 'later', why: 'no-address', afterSeconds: secondsUntilBound };
    if (place) {
      const updated = await sender.update(place, address, view);
      if (updated.result !== 'gone') return updated;
    }
    return sender.post(address, view);
  }
}
