import { sayAppointment } from '../../../domain/booking/sayAppointment.ts';
import type { Case, PlaceOffer } from '../../../domain/case/case.ts';
import { sayMoment } from '../../../domain/days.ts';
import type { Notice } from '../../../domain/notices/notice.ts';
import type { NewsWords } from '../reportWords.ts';

/** By the time it is read the place may be taken, left or given on. */
export function placeFree(theCase: Case, about: Pick<Notice, 'session'>): NewsWords {
  const offer = offerOf(theCase, about);
  if (offer === undefined) return { heading: 'a place was free', next: 'It is settled by now.' };
  const kept = `It is kept for them until ${sayMoment(offer.until)}.`;
  return {
    heading: `a place is free, ${sayAppointment(offer.appointment)}`,
    next: isNextPlace(theCase, about)
      ? `${kept} Ask them, then take it or leave it to the next.`
      : `${kept} Another one is kept too: decide on that first, on the card of the case.`,
  };
}

/** The offer the news is about; the first one where it does not say. */
function offerOf({ placeOffers = [] }: Case, { session }: Pick<Notice, 'session'>): PlaceOffer | undefined {
  return session === undefined
    ? placeOffers[0]
    : placeOffers.find(({ appointment }) => appointment.session === session);
}

/** The buttons take or leave the place that was offered first. */
export function isNextPlace(theCase: Case, about: Pick<Notice, 'session'>): boolean {
  const offer = offerOf(theCase, about);
  return offer !== undefined && offer === theCase.placeOffers?.[0];
}
