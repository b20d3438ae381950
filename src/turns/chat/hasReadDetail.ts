import type { Instant } from '../../domain/case/case.ts';
import { isAskedInPerson } from '../../domain/notices/secondRoute.ts';
import type { CaseRecord } from '../../store/store.ts';
import type { StoredCase } from '../changeCase.ts';
import type { TurnDeps } from '../turnDeps.ts';
import type { Press } from '../turns.ts';
import { isSameRequest } from './isSameRequest.ts';

/**
 * True where whoever presses has read what the request in question rests on: it is on the card that they press in their
 * own chat, or they opened it, it has reached them, and the request has asked the same since. A request that was sent to
 * their own chat, because the channel could not be reached, came without it.
 */
export async function hasReadDetail(
  { record, theCase: { id, state } }: StoredCase,
  { by, where }: Press,
  { store }: Pick<TurnDeps, 'store'>,
): Promise<boolean> {
  const wasSentWithout = record.notices.some((one) => isAskedInPerson(one) && one.person === by.id);
  if (where.kind === 'personal' && !wasSentWithout) return true;
  if (state.status !== 'awaiting-authority') return false;
  const views = await store.audit.viewsOf(id);
  const seen = views.findLast(
    (view) =>
      view.card === 'authorisation-detail' && view.by.id === by.id && !isNotArrived(view.at, by.id, record),
  );
  return (
    seen !== undefined && isSameRequest('authorisation', { revision: revisionAt(seen.at, record) }, record)
  );
}

/** It is written down that they read it as they ask for it: what has not reached them they have not read. */
function isNotArrived(at: Instant, reader: string, { notices }: Pick<CaseRecord, 'notices'>): boolean {
  return notices.some(
    ({ kind, person, state, askedAt, dueAt }) =>
      kind === 'authorisation-detail' &&
      person === reader &&
      state !== 'sent' &&
      // Notices from before it was kept were due again after each attempt.
      (askedAt === undefined ? at <= dueAt : at === askedAt),
  );
}

const revisionAt = (at: Instant, { events }: Pick<CaseRecord, 'events'>): number =>
  events.filter((logged) => logged.at <= at).length;
