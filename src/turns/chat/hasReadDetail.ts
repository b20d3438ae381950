import type { StoredCase } from '../changeCase.ts';
import type { TurnDeps } from '../turnDeps.ts';
import type { Press } from '../turns.ts';

/**
 * True where whoever presses has read what the request in question rests on: it is on the card that they press in their
 * own chat, or they opened it since it was asked and it has reached them.
 */
export async function hasReadDetail(
  { record, theCase: { id, state } }: StoredCase,
  { by, where }: Press,
  { store }: Pick<TurnDeps, 'store'>,
): Promise<boolean> {
  if (where.kind === 'personal') return true;
  if (state.status !== 'awaiting-authority') return false;
  const sent = record.notices.findLast(
    ({ kind, person }) => kind === 'authorisation-detail' && person === by.id,
  );
  if (sent !== undefined && sent.state !== 'sent') return false;
  const views = await store.audit.viewsOf(id);
  return views.some(
    (view) => view.card === 'authorisation-detail' && view.by.id === by.id && view.at >= state.since,
  );
}
