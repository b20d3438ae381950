import type { Case } from '../case/case.ts';
import type { Notice } from './notice.ts';
import { type DetailCard, isOpenOn } from './withDetailCard.ts';
import { isOpenIn, type ListCard } from './withListCard.ts';

type Kept = {
  readonly notices: readonly Notice[];
  readonly detailCards?: readonly DetailCard[];
  readonly listCards?: readonly ListCard[];
};

/**
 * A record without the cards that were drawn anew for the last time: nobody decides on them any more, and the next question
 * of the case has cards of its own. One that is still to be drawn, or may be once somebody is back, stays known.
 */
export function withoutDrawnAnew<R extends Kept>(record: R, theCase: Pick<Case, 'state' | 'withdrawals'>): R {
  const { detailCards, listCards, notices } = record;
  const details = detailCards?.filter((one) => isOpenOn(one, theCase) || !isDrawn(one, notices));
  const lists = listCards?.filter((one) => isOpenIn(one, theCase) || !isDrawn(one, notices));
  return {
    ...record,
    ...(details === undefined ? {} : { detailCards: details }),
    ...(lists === undefined ? {} : { listCards: lists }),
  };
}

/** Its outcome was said on it, or never can be; none of it waits. */
function isDrawn({ person, place }: DetailCard | ListCard, notices: readonly Notice[]): boolean {
  const itsOwn = notices.filter(
    (one) =>
      one.card === place.activity &&
      one.person === person &&
      (one.chat ?? place.conversation) === place.conversation,
  );
  return (
    itsOwn.length > 0 &&
    itsOwn.every(({ state, heldAt }) => state === 'sent' || (state === 'parked' && heldAt === undefined))
  );
}
