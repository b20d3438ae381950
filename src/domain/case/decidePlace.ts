import type { Appointment } from '../booking/session.ts';
import type { Instant } from '../instant.ts';
import { done, type Result, refuse } from '../result.ts';
import { wantedIn } from './applyPlace.ts';
import type { Case } from './case.ts';
import type { CaseEvent, PlaceLoss } from './caseEvent.ts';

/** The officer takes the place that is kept for this person, while it is; of several, the one that was offered first. */
export function takePlace(theCase: Case, now: Instant): Result<readonly CaseEvent[]> {
  const [offer] = theCase.placeOffers ?? [];
  if (offer === undefined || Date.parse(offer.until) <= Date.parse(now)) return noOffer(theCase);
  return done([{ type: 'place-taken', appointment: offer.appointment }]);
}

/** The officer leaves the place to the next who waits; of several, the one that was offered first. */
export function leavePlace(theCase: Case): Result<readonly CaseEvent[]> {
  const [offer] = theCase.placeOffers ?? [];
  return offer === undefined
    ? noOffer(theCase)
    : done([{ type: 'place-left', session: offer.appointment.session }]);
}

function noOffer({ reference }: Case): Result<never> {
  return refuse('no-offer', `No place is kept for ${reference} any more. Nothing was changed.`);
}

/** A place became free for a case that waits for this session. Nothing for a case that does not, or was told already. */
export function offerPlace(theCase: Case, appointment: Appointment, until: Instant): readonly CaseEvent[] {
  const waits = wantedIn(theCase, appointment.session)?.state === 'waiting';
  return waits ? [{ type: 'place-offered', appointment, until }] : [];
}

/** The time to take the place that was kept in this session has run out. */
export function lapsePlace({ placeOffers = [] }: Case, session: string, now: Instant): readonly CaseEvent[] {
  const offer = placeOffers.find(({ appointment }) => appointment.session === session);
  const ended = offer !== undefined && Date.parse(offer.until) <= Date.parse(now);
  return ended ? [{ type: 'place-lapsed', session }] : [];
}

/**
 * The place in this session is gone, so the provider is to make first contact after all: within its hours from now.
 * Nothing for a case that wants no place there.
 */
export function losePlace(
  theCase: Case,
  key: string,
  why: PlaceLoss,
  { now, firstContactHours }: { readonly now: Instant; readonly firstContactHours: number | undefined },
): readonly CaseEvent[] {
  if (wantedIn(theCase, key) === undefined) return [];
  const lost = { type: 'place-lost', session: key, why } as const;
  if (firstContactHours === undefined) return [lost];
  return [{ ...lost, firstContactBy: hoursAfter(now, firstContactHours) }];
}

/** The instant so many hours later. */
export function hoursAfter(from: Instant, hours: number): Instant {
  return new Date(Date.parse(from) + hours * 3_600_000).toISOString();
}
