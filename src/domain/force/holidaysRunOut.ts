import { addDays, londonDay } from '../days.ts';
import type { Instant } from '../instant.ts';
import type { Force } from './force.ts';

/** Whether a year from now no bank holiday is known: somebody must renew the list before what counts on it ends later. */
export function holidaysRunOut(
  { bankHolidaysUntil }: Pick<Force, 'bankHolidaysUntil'>,
  now: Instant,
): boolean {
  return addDays(londonDay(now), 365) > bankHolidaysUntil;
}
