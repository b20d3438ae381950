import type { Force } from '../domain/force/force.ts';
import type { Survey } from '../domain/victim/victimEvent.ts';
import type { Log } from '../log.ts';
import type { Deliver } from '../outbox/deliver.ts';
import { sendWithinMs } from '../shared/sendWithinMs.ts';
import { loadTemplates } from './loadTemplates.ts';
import { notifyClient } from './notifyClient.ts';
import type { NotifyMeans } from './notifyMeans.ts';
import { notifySender } from './notifySender.ts';

export type VictimMessagesConfig = {
  readonly notify?: { readonly apiKey: string; readonly file: string; readonly url?: string };
  readonly publicUrl?: string;
};

export type VictimMessagesDeps = Pick<NotifyMeans, 'record' | 'now'> & {
  readonly force: Force;
  readonly tokenOf: (asked: {
    readonly noticeId: string;
    readonly caseId: string;
    readonly after: Survey['after'];
  }) => Promise<string>;
  readonly log: Log;
};

/**
 * Wires the room from the configuration. What does not go out is logged by codes. Rejects with a plain sentence when
 * NOTIFY_FILE cannot be used.
 */
export async function victimMessages(
  { notify, publicUrl }: VictimMessagesConfig,
  { force, tokenOf, record, now, log }: VictimMessagesDeps,
): Promise<Deliver> {
  const ready =
    notify === undefined
      ? {}
      : {
          notify: {
            client: notifyClient({ ...notify, timeoutMs: sendWithinMs }),
            words: await loadTemplates(notify.file),
          },
        };
  const send = notifySender({
    ...ready,
    force,
    record,
    now,
    surveyUrl: async (noticeId, caseId, after) =>
      publicUrl === undefined
        ? undefined
        : `${publicUrl}/survey/${await tokenOf({ noticeId, caseId, after })}`,
  });
  return async (...what) => {
    const outcome = await send(...what);
    if (outcome.result !== 'sent' && outcome.why !== 'on-its-way')
      log.warn({ reference: what[1].reference, kind: what[0].kind, why: outcome.why }, 'notify');
    return outcome;
  };
}
