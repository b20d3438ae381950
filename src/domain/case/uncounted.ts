import { londonDay } from '../days.ts';
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
  const booked = before.flatMap(({ appointment, at }) => (at <= miss.at && appointment ? [appointment] : []));
  const known = row.appointment === undefined ? booked : [...booked, row.appointment.startsAt];
  if (known.length === 0) return undefined;
  if (known.every((appointment) => londonDay(appointment) > on)) return 'early';
  const thatDay = before.filter(({ at }) => londonDay(at) === on);
  if (thatDay.some(isFailure)) return 'again';
  return thatDay.some(({ kind }) => kind === 'attended') ? 'attended' : undefined;
}
