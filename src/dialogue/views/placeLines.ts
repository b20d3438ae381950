import { sayAppointment } from '../../domain/booking/sayAppointment.ts';
import type { Case, Filing } from '../../domain/case/case.ts';
import { hoursAfter } from '../../domain/case/decidePlace.ts';
import { sayMoment } from '../../domain/days.ts';
import type { Provider } from '../../domain/force.ts';
import type { Line } from '../view.ts';

/** What the case card says about a place, and the words to read out to the person. Empty once it makes no difference. */
export function placeLines({ state, filed, placeOffer, reports }: Case, provider: string): readonly Line[] {
  if (filed === undefined || (state.status !== 'in-progress' && state.status !== 'breached')) return [];
  const lines: string[] = [];
  if (placeOffer !== undefined) {
    const until = sayMoment(placeOffer.until);
    lines.push(`A place is free: ${sayAppointment(placeOffer.appointment)}.`);
    lines.push(`It is kept for them until ${until}. Ask them, then take it or leave it to the next.`);
  } else if (filed.waitingFor !== undefined) {
    lines.push(`On the waiting list: ${sayAppointment(filed.waitingFor)}.`);
  }
  const isAhead = state.status === 'breached' || state.progress === 'sent' || state.progress === 'accepted';
  // What the provider has booked since is told by its report.
  const isBookedAnew = reports.some(({ kind }) => kind === 'booked');
  if (filed.appointment !== undefined && isAhead && !isBookedAnew) {
    const when = sayAppointment(filed.appointment);
    lines.push(`Place booked: ${when}.`, `Read out: “Your place with ${provider} is on ${when}.”`);
  } else if (filed.firstContactBy !== undefined && reports.length === 0) {
    lines.push(`Read out: “${provider} will phone you by ${sayMoment(filed.firstContactBy)}.”`);
  }
  return lines.map((text) => ({ text }));
}

/** What happens first once it is filed: the session that is booked, or by when the provider makes contact. */
export function firstStep({ at, appointment, firstContactBy }: Filing, provider: Provider): string {
  if (appointment !== undefined) return `They come to their first session: ${sayAppointment(appointment)}.`;
  const by = firstContactBy ?? hoursAfter(at, provider.firstContactHours);
  return `${provider.title} contacts the person by ${sayMoment(by)}.`;
}
