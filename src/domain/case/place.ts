import type { Instant } from '../instant.ts';
import type { Case, Filing } from './case.ts';
import type { CaseEvent } from './event.ts';

/** What a case says about a place in one session; the session's own record is brought into line with it. */
export type Wanted =
  | { readonly state: 'booked' | 'waiting' }
  | { readonly state: 'offered'; readonly until: Instant };

type PlaceEvent = Extract<
  CaseEvent,
  { type: 'place-offered' | 'place-taken' | 'place-left' | 'place-lapsed' | 'place-lost' }
>;

/** The case after something happened to its place: one kept for them, taken, left, run out, or lost. */
export function applyPlace(theCase: Case, event: PlaceEvent): Case {
  if (event.type === 'place-offered') {
    const { appointment, until } = event;
    return { ...theCase, placeOffer: { appointment, until } };
  }
  const free = withFiling(withoutOffer(theCase), ({ waitingFor: _over, ...filed }) => filed);
  switch (event.type) {
    case 'place-taken':
      return withFiling(free, ({ firstContactBy: _met, ...filed }) => ({
        ...filed,
        appointment: event.appointment,
      }));
    case 'place-left':
    case 'place-lapsed':
      return free;
    case 'place-lost': {
      const { firstContactBy } = event;
      const again = firstContactBy === undefined ? {} : { firstContactBy };
      return withFiling(free, ({ appointment: _lost, ...filed }) => ({ ...filed, ...again }));
    }
  }
}

/**
 * The case without a place it has no more use for: all of it once the case is with the officer again, was declined or
 * ended; what was only waited for once the course is completed. The same case when there is nothing to give up.
 */
export function withoutUselessPlace(theCase: Case): Case {
  const { state, filed, placeOffer } = theCase;
  const has = filed?.appointment ?? filed?.waitingFor ?? placeOffer;
  if (has === undefined || isGoingOn(theCase)) return theCase;
  const isCompleted =
    state.status === 'in-progress' || (state.status === 'closed' && state.how === 'completed');
  return withFiling(withoutOffer(theCase), ({ appointment, waitingFor: _over, ...rest }) =>
    isCompleted && appointment !== undefined ? { ...rest, appointment } : rest,
  );
}

/** What the case says about a place in the session of that key; undefined when it wants none there. */
export function wantedIn({ filed, placeOffer }: Case, key: string): Wanted | undefined {
  if (filed?.appointment?.session === key) return { state: 'booked' };
  if (placeOffer?.appointment.session === key) return { state: 'offered', until: placeOffer.until };
  return filed?.waitingFor?.session === key ? { state: 'waiting' } : undefined;
}

/** Keys of the sessions about which the case says something else after than before: each has to be told. */
export function sessionsTouched(before: Case, after: Case): readonly string[] {
  const keys = new Set([before, after].flatMap(sessionsOf));
  return [...keys].filter((key) => wantedIn(before, key)?.state !== wantedIn(after, key)?.state);
}

/** True when the provider should have been in touch by now and nothing has been heard from it. */
export function isFirstContactOverdue({ state, filed, reports }: Case, now: Instant): boolean {
  if (state.status !== 'in-progress' || filed?.firstContactBy === undefined) return false;
  return reports.length === 0 && Date.parse(filed.firstContactBy) <= Date.parse(now);
}

function sessionsOf({ filed, placeOffer }: Case): readonly string[] {
  return [filed?.appointment, filed?.waitingFor, placeOffer?.appointment].flatMap(
    (one) => one?.session ?? [],
  );
}

function isGoingOn({ state }: Case): boolean {
  if (state.status === 'in-progress') return state.progress !== 'course-completed';
  return state.status === 'breached';
}

function withFiling(theCase: Case, change: (filed: Filing) => Filing): Case {
  return theCase.filed === undefined ? theCase : { ...theCase, filed: change(theCase.filed) };
}

function withoutOffer({ placeOffer: _over, ...theCase }: Case): Case {
  return theCase;
}
