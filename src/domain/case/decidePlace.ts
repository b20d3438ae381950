import type { Appointment } from '../booking/session.ts';
import type { Instant } from '../instant.ts';
import { done, type Result, refuse } from '../result.ts';
import type { Case } from './case.ts';
import type { CaseEvent, PlaceLoss } from './event.ts';
import { wantedIn } from './place.ts';

/** The officer takes the place that is kept for this person, while it is. */
export function takePlace(theCase: Case, now: Instant): Result<readonly CaseEvent[]> {
  const { placeOffer, reference } = theCase;
  if (placeOffer === undefined || Date.parse(placeOffer.until) <= Date.parse(now))
    return refuse('no-offer', `No place is kept for ${reference} any more. Nothing was changed.`);
  return done([{ type: 'place-taken', appointment: placeOffer.appointment }]);
}

/** The officer leaves the place to the next who waits. */
export function leavePlace({ placeOffer, reference }: Case): Result<readonly CaseEvent[]> {
  return placeOffer === undefined
    ? refuse('no-offer', `No place is kept for ${reference} any more. Nothing was changed.`)
    : done([{ type: 'place-left' }]);
}

/** A place became free for a case that waits for this session. Nothing for a case that does not, or was told already. */
export function offerPlace(theCase: Case, appointment: Appointment, until: Instant): readonly CaseEvent[] {
  const waits = wantedIn(theCase, appointment.session)?.state === 'waiting';
  return waits ? [{ type: 'place-offered', appointment, until }] : [];
}

/** The time to take the place that was kept has run out. */
export function lapsePlace({ placeOffer }: Case, now: Instant): readonly CaseEvent[] {
  const ended = placeOffer !== undefined && Date.parse(placeOffer.until) <= Date.parse(now);
  return ended ? [{ type: 'place-lapsed' }] : [];
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
  if (firstContactHours === undefined) return [{ type: 'place-lost', why }];
  return [{ type: 'place-lost', why, firstContactBy: hoursAfter(now, firstContactHours) }];
}

/** The instant so many hours later. */
export function hoursAfter(from: Instant, hours: number): Instant {
  return new Date(Date.parse(from) + hours * 3_600_000).toISOString();
}
