import { sayAppointment } from '../../../domain/booking/sayAppointment.ts';
import { isUnheard } from '../../../domain/case/applyPlace.ts';
import type { Case, Undertaking } from '../../../domain/case/case.ts';
import { hoursAfter } from '../../../domain/case/decidePlace.ts';
import { reportKinds } from '../../../domain/case/report.ts';
import { isInHand, standingOf } from '../../../domain/case/standingOf.ts';
import { agreedNow, isHelpOn, reportsOn, undertakings } from '../../../domain/case/undertakings.ts';
import { londonDay, sayMoment } from '../../../domain/days.ts';
import { firstContactHours } from '../../../domain/force/firstContactHours.ts';
import type { Force } from '../../../domain/force/force.ts';
import type { Instant } from '../../../domain/instant.ts';
import { nameInSentence } from '../../../domain/nameInSentence.ts';
import type { NotReached } from '../../../domain/notices/notReached.ts';
import type { Line } from '../../view/view.ts';
import { namesOf, providerTitle } from '../namesOf.ts';

/**
 * What the case card says about places, and the words to read out to the person. Empty once it makes no difference.
 *
 * @param reach of providers that have heard nothing yet nobody is promised anything, and no time that came late is read out
 */
export function placeLines(theCase: Case, force: Force, reach: NotReached): readonly Line[] {
  const { state, placeOffers = [] } = theCase;
  const agreed = agreedNow(theCase);
  const isOn = state.status === 'in-progress' || state.status === 'breached' || isHelpOn(theCase);
  if (agreed === undefined || !isOn) return [];
  const offers = placeOffers.flatMap(({ appointment, until }, at) => [
    `A place is free: ${sayAppointment(appointment)}.`,
    at === 0
      ? `It is kept for them until ${sayMoment(until)}. Ask them, then take it or leave it to the next.`
      : `It is kept for them until ${sayMoment(until)}; decide on the first one first.`,
  ]);
  const heard = undertakings(agreed).filter(({ provider }) => !reach.providers.includes(provider));
  const rows = heard.flatMap((row) => linesOf(theCase, row, force, reach));
  return [...new Set([...offers, ...rows])].map((text) => ({ text }));
}

function linesOf(theCase: Case, row: Undertaking, force: Force, reach: NotReached): readonly string[] {
  const { state, reports, supportReports = [], placeOffers = [] } = theCase;
  const { appointment, waitingFor, firstContactBy } = row;
  const heard = reportsOn([...reports, ...supportReports], row);
  const isOffered = placeOffers.some(({ appointment: { session } }) => session === waitingFor?.session);
  const waits =
    waitingFor === undefined || isOffered ? [] : [`On the waiting list: ${sayAppointment(waitingFor)}.`];
  const { progress } = standingOf(row, heard, isInHand(theCase));
  const isAhead = state.status === 'breached' || progress === 'sent' || progress === 'accepted';
  // What the provider has booked since is told by its report.
  const isBookedAnew = heard.some(({ kind }) => reportKinds[kind].holds === 'appointment');
  const who = providerTitle(force, row.provider);
  if (appointment !== undefined && isAhead && !isBookedAnew) {
    const when = sayAppointment(appointment);
    // What it must be asked stands with what is next.
    if (heard.length === 0 && arrivalIn(agreedAt(theCase), row, reach) !== undefined)
      return [...waits, `Place asked for: ${when}.`];
    if (isPast(appointment.startsAt, reach)) return [...waits, `Place booked: ${when}.`];
    const withWhom = sharesProvider(theCase, row)
      ? `${nameInSentence(who)}, ${namesOf(force, row).title},`
      : nameInSentence(who);
    return [...waits, `Place booked: ${when}.`, `Read out: “Your place with ${withWhom} is on ${when}.”`];
  }
  if (firstContactBy === undefined) return waits;
  const isLate = contactBy(firstContactBy, row, force, reach) !== firstContactBy;
  return isLate || !isUnheard(theCase, row) || isPast(firstContactBy, reach)
    ? waits
    : [
        ...waits,
        `Read out${whoIsPhoned(theCase) === carer ? ` to ${carer}` : ''}: “We are asking ${nameInSentence(who)} to phone you by ${sayMoment(firstContactBy)}.”`,
      ];
}

const carer = 'the parent or carer';

/** Of a child the number of whoever cares for them is given, and nobody can phone the child. */
export function whoIsPhoned({ person }: Pick<Case, 'person'>): 'the person' | typeof carer {
  return person.phone === undefined && person.carerPhone !== undefined ? carer : 'the person';
}

function sharesProvider(theCase: Case, { provider }: Undertaking): boolean {
  const agreed = agreedNow(theCase);
  const rows = agreed === undefined ? [] : undertakings(agreed);
  return rows.filter((row) => row.provider === provider).length > 1;
}

/** What happens first once it is filed: the session that is booked, or by when the provider makes contact. */
export function firstStep(
  at: Instant,
  undertaking: Undertaking,
  force: Force,
  reach: NotReached,
  phoned: ReturnType<typeof whoIsPhoned> = 'the person',
): string {
  const { appointment, firstContactBy, provider } = undertaking;
  const row = force.providers.find(({ id }) => id === provider);
  if (appointment !== undefined) {
    const late = arrivalIn(at, undertaking, reach);
    if (isDayOver(appointment.startsAt, reach))
      return `${providerTitle(force, provider)} has not said whether they came to their first session (${sayAppointment(appointment)}): ring ${nameInSentence(providerTitle(force, provider))}, then the person.`;
    if (late === undefined) return `They come to their first session: ${sayAppointment(appointment)}.`;
    const who = providerTitle(force, provider);
    return Date.parse(late) < Date.parse(appointment.startsAt)
      ? `${who} had the referral late. Ask them whether the place is theirs before you tell the person: ${sayAppointment(appointment)}.`
      : `${who} had the referral after their first session. Ask them for another, and tell the person.`;
  }
  if (row === undefined) return '';
  const agreed = firstContactBy ?? hoursAfter(at, row.firstContactHours);
  const by = contactBy(agreed, { provider }, force, reach);
  return isPast(by, reach)
    ? `${row.title} has not said that it phoned ${phoned} (due ${sayMoment(by)}): ring ${nameInSentence(row.title)}, then ${phoned}.`
    : `${row.title} contacts ${phoned} by ${sayMoment(by)}.`;
}

/** What is past is promised to nobody, and not read out. */
function isPast(at: Instant, { readAt }: NotReached): boolean {
  return readAt !== undefined && Date.parse(at) < Date.parse(readAt);
}

/** Its provider says on the day after a session who came: until then the person may sit in it. */
function isDayOver(at: Instant, { readAt }: NotReached): boolean {
  return readAt !== undefined && londonDay(at) < londonDay(readAt);
}

/** When its provider had a place in a session first, where that was late; undefined once it was told of it in time. */
function arrivalIn(
  agreed: Instant,
  { provider, appointment }: Undertaking,
  { arrivedLate = [], placesTold = [] }: NotReached,
): Instant | undefined {
  const late = arrivedLate.findLast((one) => one.provider === provider)?.at;
  const isTold = appointment === undefined || placesTold.includes(appointment.session);
  return late === undefined || isTold || Date.parse(late) < Date.parse(agreed) ? undefined : late;
}

/** When what is undertaken as things stand was agreed. */
function agreedAt({ help, filed }: Case): Instant {
  return help?.at ?? filed?.at ?? '';
}

/** By when a provider makes contact: as agreed, or within its hours of the referral where that came late. */
function contactBy(
  agreed: Instant,
  { provider }: Pick<Undertaking, 'provider'>,
  force: Force,
  { arrivedLate = [] }: NotReached,
): Instant {
  const hours = firstContactHours(provider, force);
  const late = arrivedLate.findLast((one) => one.provider === provider);
  if (late === undefined || hours === undefined) return agreed;
  const by = hoursAfter(late.at, hours);
  return Date.parse(by) > Date.parse(agreed) ? by : agreed;
}
