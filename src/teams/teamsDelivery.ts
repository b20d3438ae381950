import type { Case } from '../domain/case/case.ts';
import type { Notice } from '../domain/notices/notice.ts';
import type { Log } from '../log.ts';
import type { Deliver } from '../outbox/deliver.ts';
import type { CaseRecord, Json } from '../store/store.ts';
import type { TeamsNotice } from '../turns/teamsNotice.ts';
import type { TeamsSender } from './teamsSender.ts';
import { updateOrPost } from './updateOrPost.ts';

export type DeliverOptions = {
  readonly sender: TeamsSender;
  readonly log: Log;
  readonly recall: (key: string) => Promise<Json | undefined>;
  /** Undefined: there is nothing left to say. */
  readonly viewFor: (
    notice: Notice,
    theCase: Case,
    record: CaseRecord,
  ) => TeamsNotice | undefined | Promise<TeamsNotice | undefined>;
};

/** Brings a notice of a case to its reader in Teams, drawn from the case as it is now; see `bring`. */
export function teamsDelivery({ sender, recall, viewFor, log }: DeliverOptions): Deliver {
  return async (notice, theCase, record) => {
    try {
      const what = await viewFor(notice, theCase, record);
      return what ? await updateOrPost(what, { sender, recall }) : { result: 'sent' };
    } catch (err) {
      log.error({ err, notice: notice.id, kind: notice.kind }, 'teams-notice-failed');
      return { result: 'later', why: 'failed-inside' };
    }
  };
}
