import type { Case } from '../domain/case/case.ts';
import type { Notice } from '../domain/notices/notice.ts';
import type { SentMessage } from '../domain/victim/victimFile.ts';
import type { SendResult } from '../outbox/deliver.ts';
import type { Notify } from './notifyClient.ts';
import type { NotifyMeans } from './notifyMeans.ts';

/** Seconds to the second look, doubled with each, up to the longest. */
const secondLook = 600;
const longestWait = 6 * 3600;
/** A network tries for 72 hours; what is not delivered a day later will not be. */
const mostHours = 96;

type Ended = { readonly ended: 'delivered' | 'failed'; readonly why?: string };

/**
 * What an end of Notify's means; undefined while the message is on its way. A message to another country ends as
 * `sent`, without a receipt: then nobody can say that they were told.
 * Source: https://docs.notifications.service.gov.uk/node.html, "Email status descriptions", "Text message status descriptions".
 */
export function endOf(status: string): Ended | undefined {
  switch (status) {
    case 'delivered':
      return { ended: 'delivered' };
    case 'created':
    case 'sending':
    case 'pending':
      return undefined;
    case 'sent':
      return { ended: 'failed', why: 'no-receipt' };
    default:
      return { ended: 'failed', why: status };
  }
}

/** Looks up what became of one message and records its end; later again while it is on its way. Throws when the store does. */
export async function checkMessage(
  notice: Notice,
  theCase: Case,
  means: Pick<NotifyMeans, 'record' | 'now'> & { readonly client: Notify },
): Promise<SendResult> {
  const message = theCase.victim?.messages.find(({ notifyId }) => notifyId === notice.notifyId);
  if (message === undefined || message.ended !== undefined) return { result: 'sent' };
  const looked = await look(message, means);
  if ('result' in looked) return looked;
  const end = looked.end ?? (isTooOld(message, means.now()) ? lost : undefined);
  if (end === undefined) {
    const afterSeconds = Math.min(secondLook * 2 ** Math.min(notice.attempts, 10), longestWait);
    return { result: 'later', why: 'on-its-way', afterSeconds };
  }
  const { notifyId } = message;
  await means.record(theCase.id, `notify-end:${notifyId}`, [{ type: 'end-message', notifyId, ...end }]);
  return { result: 'sent' };
}

const lost: Ended = { ended: 'failed', why: 'no-end-in-time' };

async function look(
  { notifyId }: SentMessage,
  { client }: { readonly client: Notify },
): Promise<{ readonly end: Ended | undefined } | SendResult> {
  const answer = await client.status(notifyId);
  if (!('result' in answer)) return { end: endOf(answer.status) };
  // Notify forgets a message after some days, and never knew an id that is none.
  if (answer.result === 'not-found' || answer.result === 'undeliverable')
    return { end: { ended: 'failed', why: 'not-known-there' } };
  return answer;
}

function isTooOld({ at }: SentMessage, now: Date): boolean {
  return now.getTime() - Date.parse(at) > mostHours * 3_600_000;
}
