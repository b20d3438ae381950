import type { Instant } from '../../domain/case/case.ts';
import { openRequest } from '../../domain/case/openRequest.ts';
import { isAskedInPerson } from '../../domain/notices/secondRoute.ts';
import type { CaseRecord } from '../../store/store.ts';
import type { StoredCase } from '../changeCase.ts';
import { type DetailCard, detailCardOf } from '../detailCardOf.ts';
import type { TurnDeps } from '../turnDeps.ts';
import type { Press } from '../turns.ts';
import { isSameRequest } from './isSameRequest.ts';

/**
 * True where whoever presses has read what the request, or the breach, in question rests on: it is on the card that they
 * press in their own chat, or they opened it, it has reached them, and the same was asked since. A request that was sent
 * to their own chat, because the channel could not be reached, came without it; a breach with it.
 */
export async function hasReadDetail(
  { record, theCase }: StoredCase,
  { by, where, step }: Press,
  { store }: Pick<TurnDeps, 'store'>,
): Promise<boolean> {
  const card = detailCardOf(step);
  const isBreach = card === 'breach-detail';
  const wasSentWithout =
    !isBreach && record.notices.some((one) => isAskedInPerson(one) && one.person === by.id);
  if (where.kind === 'personal' && !wasSentWithout) return true;
  const isOpen = isBreach ? theCase.state.status === 'breached' : openRequest(theCase) !== undefined;
  if (card === undefined || !isOpen) return false;
  const views = await store.audit.viewsOf(theCase.id);
  const seen = views.findLast(
    (view) => view.card === card && view.by.id === by.id && !isNotArrived(card, view.at, by.id, record),
  );
  return seen !== undefined && isSameRequest(step, { revision: revisionAt(seen.at, record) }, record);
}

/** It is written down that they read it as they ask for it: what has not reached them they have not read. */
function isNotArrived(
  card: DetailCard,
  at: Instant,
  reader: string,
  { notices }: Pick<CaseRecord, 'notices'>,
): boolean {
  return notices.some(
    ({ kind, person, state, askedAt, dueAt }) =>
      kind === card &&
      person === reader &&
      state !== 'sent' &&
      // Notices from before it was kept were due again after each attempt.
      (askedAt === undefined ? at <= dueAt : at === askedAt),
  );
}

const revisionAt = (at: Instant, { events }: Pick<CaseRecord, 'events'>): number =>
  events.filter((logged) => logged.at <= at).length;
