import type { Appointment } from '../booking/session.ts';
import type { Instant } from '../instant.ts';
import { asItStands } from './asItStands.ts';
import type { Case, Undertaking } from './case.ts';
import type { CaseEvent } from './caseEvent.ts';
import { standingOf } from './standingOf.ts';
import {
  type Agreed,
  agreedNow,
  changeEach,
  changeRows,
  isHelpOn,
  reportsOn,
  sessionsOf,
  undertakingIn,
  undertakings,
} from './undertakings.ts';

/** What a case says about a place in one session; the session's own record is brought into line with it. */
export type Wanted =
  | { readonly state: 'booked' | 'waiting' }
  | { readonly state: 'offered'; readonly until: Instant };

type PlaceEvent = Extract<
  CaseEvent,
  { type: 'place-offered' | 'place-taken' | 'place-left' | 'place-lapsed' | 'place-lost' }
>;

/** The case after something happened to one of its places: kept for them, taken, left, run out, or lost. */
export function applyPlace(theCase: Case, event: PlaceEvent): Case {
  if (event.type === 'place-offered') {
    const { appointment, until } = event;
    return withOffers(theCase, [...offersBut(theCase, appointment.session), { appointment, until }]);
  }
  const session = event.type === 'place-taken' ? event.appointment.session : event.session;
  const free = withOffers(theCase, offersBut(theCase, session));
  return withFiling(free, (row) => (sessionsOf(row).includes(session) ? settled(row, event) : row));
}

/** The undertaking that had or waited for the place. */
function settled(
  { waitingFor: _over, ...row }: Undertaking,
  event: Exclude<PlaceEvent, { type: 'place-offered' }>,
): Undertaking {
  if (event.type === 'place-taken') {
    const { firstContactBy: _met, ...kept } = row;
    return { ...kept, appointment: event.appointment };
  }
  if (event.type !== 'place-lost') return row;
  const { appointment: _lost, ...kept } = row;
  return event.firstContactBy === undefined ? kept : { ...kept, firstContactBy: event.firstContactBy };
}

/**
 * The case without places it has no more use for: those of what was declined or has ended, and what was only waited for
 * once that is completed. The same case when there is nothing to give up.
 */
export function withoutUselessPlace(theCase: Case): Case {
  const kept = withFiling(theCase, (row) => {
    const use = useOf(theCase, row);
    return use === 'all' || (use === 'booked' && row.waitingFor === undefined) ? row : without(row, use);
  });
  const open = [kept.filed ?? [], agreedNow(kept) ?? []].flat().flatMap((one) => undertakings(one));
  const offers = theCase.placeOffers ?? [];
  const wanted = offers.filter(({ appointment: { session } }) =>
    open.some(({ waitingFor }) => waitingFor?.session === session),
  );
  return wanted.length === offers.length ? kept : withOffers(kept, wanted);
}

function without(row: Undertaking, use: 'booked' | 'none'): Undertaking {
  if (sessionsOf(row).length === 0) return row;
  const { waitingFor: _over, ...booked } = row;
  if (use === 'booked') return booked;
  const { appointment: _gone, ...rest } = booked;
  return rest;
}

/** What a place is still good for: to come to and to wait for, only what is booked, or nothing. */
function useOf(theCase: Case, row: Undertaking): 'all' | 'booked' | 'none' {
  const { reports, supportReports = [], filed, help } = theCase;
  const state = asItStands(theCase);
  const isHelp = help?.support.includes(row) === true && isHelpOn(theCase);
  const isSupport = isHelp || filed?.support.includes(row) === true;
  if (state.status === 'closed' && !isHelp) {
    if (state.how === 'completed') return 'booked';
    return isSupport && state.how !== 'withdrawn' && state.how !== 'not-diverted' ? 'booked' : 'none';
  }
  if (state.status === 'with-youth-justice' && !isHelp) return 'none';
  const { progress } = standingOf(row, isSupport ? supportReports : reports, false);
  if (progress === 'declined' || progress === 'ended') return 'none';
  return progress === 'course-completed' ? 'booked' : 'all';
}

/** What the case says about a place in the session of that key; undefined when it wants none there. */
export function wantedIn(
  theCase: Pick<Case, 'filed' | 'help' | 'placeOffers'>,
  key: string,
): Wanted | undefined {
  const row = undertakingIn(theCase, key);
  if (row?.appointment?.session === key) return { state: 'booked' };
  const offer = theCase.placeOffers?.find(({ appointment }) => appointment.session === key);
  if (offer !== undefined) return { state: 'offered', until: offer.until };
  return row === undefined ? undefined : { state: 'waiting' };
}

/** Keys of the sessions about which the case says something else after than before: each has to be told. */
export function sessionsTouched(before: Case, after: Case): readonly string[] {
  const agreed = [before, after].flatMap((one) => [one.filed ?? [], agreedNow(one) ?? []].flat());
  const keys = new Set(agreed.flatMap((one) => undertakings(one)).flatMap(sessionsOf));
  return [...keys].filter((key) => wantedIn(before, key)?.state !== wantedIn(after, key)?.state);
}

/** What a provider should have been in touch about by now, with nothing heard from it. */
export function overdueFirstContacts(theCase: Case, now: Instant): readonly Undertaking[] {
  const { state, reports, supportReports = [] } = theCase;
  const agreed = agreedNow(theCase);
  if (agreed === undefined || (state.status !== 'in-progress' && !isHelpOn(theCase))) return [];
  const heard = [...reports, ...supportReports];
  return undertakings(agreed).filter(
    ({ firstContactBy, provider }) =>
      firstContactBy !== undefined &&
      Date.parse(firstContactBy) <= Date.parse(now) &&
      !heard.some((report) => report.provider === provider),
  );
}

/** True when nothing was said about this undertaking yet. */
export function isUnheard({ reports, supportReports = [] }: Case, row: Undertaking): boolean {
  return reportsOn([...reports, ...supportReports], row).length === 0;
}

/** The places a filing books that the case has not booked already: those it keeps from an earlier one need no new hold. */
export function newlyBooked(agreed: Agreed, before: Case): readonly Appointment[] {
  const places = undertakings(agreed).flatMap(({ appointment }) => appointment ?? []);
  return places.filter(({ session }) => wantedIn(before, session)?.state !== 'booked');
}

function withFiling(theCase: Case, change: (row: Undertaking) => Undertaking): Case {
  const { filed, help } = theCase;
  const nextFiled = filed && changeEach(filed, change);
  const nextHelp = help && { ...help, support: changeRows(help.support, change) };
  if (nextFiled === filed && nextHelp?.support === help?.support) return theCase;
  return { ...theCase, ...(nextFiled && { filed: nextFiled }), ...(nextHelp && { help: nextHelp }) };
}

function offersBut({ placeOffers = [] }: Case, key: string): NonNullable<Case['placeOffers']> {
  return placeOffers.filter(({ appointment }) => appointment.session !== key);
}

function withOffers(theCase: Case, offers: NonNullable<Case['placeOffers']>): Case {
  const { placeOffers: _before, ...rest } = theCase;
  return offers.length === 0 ? rest : { ...rest, placeOffers: offers };
}
