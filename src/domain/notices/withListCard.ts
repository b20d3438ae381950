import type { Case, Instant } from '../case/case.ts';
import { nextDueAt } from './nextDueAt.ts';
import type { Notice } from './notice.ts';

/** A post that lists many breaches, in the supervisors' channel or in the own chat of `person`; `cases` are their ids. */
export type ListCard = {
  readonly person?: string;
  readonly place: { readonly conversation: string; readonly activity: string };
  readonly cases: readonly string[];
  /** When it stood there; a breach since then has a post of its own. Absent on posts from before that was kept. */
  readonly at?: Instant;
};

type Kept = {
  readonly notices: readonly Notice[];
  readonly listCards?: readonly ListCard[];
};

/**
 * A post that lists this breach among others, remembered with the case. Where it was decided while the list was on its way,
 * that is drawn anew at once.
 *
 * @param id of that notice, should it come to it
 */
export function withListCard(
  { notices, listCards = [] }: Kept,
  list: ListCard,
  theCase: Pick<Case, 'state'>,
  now: Instant,
  id: string,
): { notices: readonly Notice[]; nextDueAt: Instant | null; listCards: readonly ListCard[] } {
  const after = isOpenIn(list, theCase) ? notices : [...notices, redrawList(list, now, id)];
  return { notices: after, nextDueAt: nextDueAt(after), listCards: [...listCards, { ...list, at: now }] };
}

/** True while the breach for which this case stands in that post is to be decided; a later one stands in another. */
export function isOpenIn({ at }: Pick<ListCard, 'at'>, { state }: Pick<Case, 'state'>): boolean {
  return state.status === 'breached' && (at === undefined || state.since <= at);
}

/** The list stands there with what is open in it: this breach is decided. */
export function redrawList({ person, place }: ListCard, now: Instant, id: string): Notice {
  return {
    ...{ id, kind: 'breach-outcome', card: place.activity, chat: place.conversation },
    ...(person === undefined ? { to: 'supervisors' } : { to: 'decider', person }),
    ...{ state: 'waiting', dueAt: now, attempts: 0 },
  };
}
