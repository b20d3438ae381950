import type { Case, Instant } from '../case/case.ts';
import { openRequest } from '../case/openRequest.ts';
import { nextDueAt } from './nextDueAt.ts';
import type { Notice } from './notice.ts';

/**
 * A card in somebody's own chat on which they can decide, what a request rests on with it: drawn anew once nobody decides it
 * any more. About a request where it says nothing else.
 */
export type DetailCard = {
  readonly person: string;
  readonly about?: 'breach';
  readonly place: { readonly conversation: string; readonly activity: string };
};

type Kept = {
  readonly notices: readonly Notice[];
  readonly detailCards?: readonly DetailCard[];
};

/**
 * A card in somebody's own chat on which they can decide, remembered with the case. Where it was decided while the card was
 * on its way, it is drawn anew at once.
 *
 * @param id of that notice, should it come to it
 */
export function withDetailCard(
  { notices, detailCards = [] }: Kept,
  detail: DetailCard,
  theCase: Pick<Case, 'state' | 'withdrawals'>,
  now: Instant,
  id: string,
): { notices: readonly Notice[]; nextDueAt: Instant | null; detailCards: readonly DetailCard[] } {
  const after = isOpenOn(detail, theCase) ? notices : [...notices, redrawDetail(detail, now, id)];
  return { notices: after, nextDueAt: nextDueAt(after), detailCards: [...detailCards, detail] };
}

/** True while somebody is to decide what this card asks. */
export function isOpenOn({ about }: DetailCard, theCase: Pick<Case, 'state' | 'withdrawals'>): boolean {
  return about === 'breach' ? theCase.state.status === 'breached' : openRequest(theCase) !== undefined;
}

/** What the request rested on goes from this card: nobody has to decide it any more. */
export function redrawDetail({ person, place, about }: DetailCard, now: Instant, id: string): Notice {
  return {
    ...{ id, kind: about === 'breach' ? 'breach-outcome' : 'authorisation-outcome', to: 'decider' },
    ...{ person, card: place.activity },
    ...{ state: 'waiting', dueAt: now, attempts: 0 },
  };
}
