import { londonDay } from '../days.ts';
import type { Instant } from '../instant.ts';
import type { HeardReport, Undertaking } from './case.ts';
import { isFailure, type Report, type Uncounted } from './report.ts';
import { reportsOn } from './undertakings.ts';

/**
 * Why a reported miss is no failure to attend, and its officer is to ask; undefined where it is one. What failures count is
 * appointments missed: one that is still to come cannot be, and one cannot be twice. A provider that never says what it
 * booked is believed.
 */
export function uncounted(
  row: Undertaking,
  reports: readonly HeardReport[],
  miss: Report,
): Uncounted | undefined {
  if (!isFailure(miss)) return undefined;
  const before = reportsOn(reports, row);
  const on = londonDay(miss.at);
  const known = bookedBy(row, before, miss);
  if (known.length === 0) return undefined;
  if (known.every((appointment) => londonDay(appointment) > on)) return 'early';
  const thatDay = before.filter(({ at }) => londonDay(at) === on);
  if (thatDay.some(isFailure)) return 'again';
  return thatDay.some(({ kind }) => kind === 'attended') ? 'attended' : undefined;
}

/**
 * The failures to attend, of those that were reported, of a day on which the provider says since that they attended: until its
 * officer has asked which is true they are none.
 */
export function contradicted(
  row: Undertaking,
  reports: readonly HeardReport[],
  attended: Report,
): readonly HeardReport[] {
  const before = reportsOn(reports, row);
  if (attended.kind !== 'attended' || bookedBy(row, before, attended).length === 0) return [];
  const isThatDay = ({ at }: Report) => londonDay(at) === londonDay(attended.at);
  return before.filter((one) => (isFailure(one) || one.uncounted === 'attended') && isThatDay(one));
}

/** For when it was said to be booked by then, or a place was taken here. */
function bookedBy(row: Undertaking, heard: readonly HeardReport[], { at: by }: Report): readonly Instant[] {
  const booked = heard.flatMap(({ appointment, at }) => (at <= by && appointment ? [appointment] : []));
  return row.appointment === undefined ? booked : [...booked, row.appointment.startsAt];
}
