import { runningClocks } from '../domain/calls/runningClocks.ts';
import { type MessageTo, wantsMessages } from '../domain/calls/wantsMessages.ts';
import { asItStands } from '../domain/case/asItStands.ts';
import type { Case } from '../domain/case/case.ts';
import { endedByAge } from '../domain/case/decisionOf.ts';
import { isWithdrawn } from '../domain/case/isWithdrawn.ts';
import type { Force } from '../domain/force/force.ts';
import type { Notice } from '../domain/notices/notice.ts';
import { mayBeAsked } from '../domain/victim/readSurvey.ts';
import type { MessageKind, Survey } from '../domain/victim/victimEvent.ts';
import type { Deliver, SendResult } from '../outbox/deliver.ts';
import { checkMessage } from './checkMessage.ts';
import type { NotifyFailure } from './failureOf.ts';
import type { NotifyMeans } from './notifyMeans.ts';

/** Somebody adds the key, or the address, and restarts. */
const secondsUntilConfigured = 3600;

/**
 * Brings updates to the victim by text or e-mail, and looks up what became of them. Before anything is sent Notify is
 * asked whether it has the message already, so that nobody gets it twice. What cannot be sent to this number or address
 * is recorded as failed: the call stays due. Throws when the store does.
 */
export function notifySender(means: NotifyMeans): Deliver {
  return async (notice, theCase) => {
    const { notify } = means;
    if (notify === undefined)
      return { result: 'later', why: 'notify-not-configured', afterSeconds: secondsUntilConfigured };
    return notice.kind === 'victim-message-check'
      ? checkMessage(notice, theCase, { ...means, client: notify.client })
      : sendMessage(notice, theCase, { ...means, notify });
  };
}

type Ready = NotifyMeans & Required<Pick<NotifyMeans, 'notify'>>;

async function sendMessage(notice: Notice, theCase: Case, means: Ready): Promise<SendResult> {
  const { message } = notice;
  if (notice.kind !== 'victim-message' || message === undefined)
    return { result: 'refused', why: 'not-for-notify' };
  const to = wantsMessages(theCase, means.force.offences);
  if (to === undefined || !isStillNews(message, theCase, means.force)) return { result: 'sent' };
  const { client } = means.notify;
  const earlier = await client.find(notice.id);
  if ('result' in earlier) return failed(earlier, notice, to, theCase, means);
  const { contact, templates } = means.notify.words;
  const saysWhy = message === 'disposal' && endedByAge(theCase) ? templates['no-prosecution'] : undefined;
  const how = { ...to, tellsWhy: saysWhy !== undefined };
  if (earlier.id !== undefined) return noted(earlier.id, notice, how, theCase, means);

  const link = message === 'survey' ? await surveyLink(notice, theCase, means) : undefined;
  if (message === 'survey' && link === undefined)
    return { result: 'later', why: 'no-public-address', afterSeconds: secondsUntilConfigured };
  const sent = await client.send({
    ...to,
    template: (saysWhy ?? templates[message])[to.channel],
    reference: notice.id,
    personalisation: {
      reference: theCase.reference,
      force: means.force.title,
      contact,
      ...(link === undefined ? {} : { link }),
    },
  });
  if ('result' in sent) return failed(sent, notice, to, theCase, means);
  return noted(sent.id, notice, how, theCase, means);
}

/** What they were told by phone meanwhile need not be sent; what was taken back is said in a call, and in no text of before. */
function isStillNews(message: MessageKind, theCase: Case, force: Force): boolean {
  if (message === 'survey')
    return !wasAsked(theCase) && mayBeAsked(theCase.victim, surveyAfter(theCase), isClosed(theCase));
  return !isWithdrawn(theCase) && runningClocks(theCase, force).some(({ name }) => name === message);
}

/** A link to the questions has gone out since the call, or since it was closed. */
function wasAsked(theCase: Case): boolean {
  const { victim } = theCase;
  const state = asItStands(theCase);
  const since = state.status === 'closed' ? state.at : '';
  return victim?.messages.some(({ kind, at }) => kind === 'survey' && at >= since) ?? false;
}

function surveyLink({ id }: Notice, theCase: Case, { surveyUrl }: Ready): Promise<string | undefined> {
  return surveyUrl(id, theCase.id, surveyAfter(theCase));
}

function surveyAfter(theCase: Case): Survey['after'] {
  return isClosed(theCase) ? 'closure' : 'call';
}

function isClosed(theCase: Case): boolean {
  return asItStands(theCase).status === 'closed';
}

async function noted(
  notifyId: string,
  notice: Notice,
  { channel, tellsWhy }: MessageTo & { readonly tellsWhy: boolean },
  { id }: Case,
  means: Ready,
): Promise<SendResult> {
  const message = notice.message ?? 'disposal';
  const why = tellsWhy ? ({ tellsWhy } as const) : {};
  await means.record(id, `notify:${notice.id}`, [
    { type: 'note-message', message, channel, notifyId, ...why },
  ]);
  return { result: 'sent' };
}

/** A message that Notify will never take is kept as one that failed, under the notice's own id. */
async function failed(
  failure: NotifyFailure,
  notice: Notice,
  { channel }: MessageTo,
  { id }: Case,
  means: Ready,
): Promise<SendResult> {
  if (failure.result === 'not-found') return { result: 'refused', why: failure.why };
  if (failure.result !== 'undeliverable') return failure;
  const message = notice.message ?? 'disposal';
  await means.record(id, `notify:${notice.id}`, [
    { type: 'note-message', message, channel, notifyId: notice.id },
    { type: 'end-message', notifyId: notice.id, ended: 'failed', why: failure.why },
  ]);
  return { result: 'refused', why: failure.why };
}
