import type { Assessment } from '../../../domain/assessment/assessment.ts';
import { sayDayWithYear } from '../../../domain/days.ts';
import { namedRules } from '../../../law/namedRules.ts';
import { sayAuthority } from '../../words/sayDisposal.ts';

/**
 * Who may charge, and until when: "A charge: a prosecutor must decide. It can be charged until 1 March 2027." With
 * the form that a child's case needs then (R05). Nothing where no charge is open, or where facts are still missing for it.
 */
export function chargeLines({ disposals, timeToCharge }: Assessment): readonly string[] {
  const charge = disposals.find(({ disposal }) => disposal === 'charge');
  if (charge === undefined || charge.authority === null || charge.ask.length > 0) return [];
  const isRead = !charge.reasons.some(({ effect }) => effect === 'cannot-say');
  const who = isRead ? sayAuthority(charge.authority) : 'check with the CPS first';
  const until =
    isRead && timeToCharge.is === 'in-time'
      ? ` It can be charged until ${sayDayWithYear(timeToCharge.lastDay)}.`
      : '';
  const form = charge.reasons.filter(({ rule }) => rule === namedRules.childsForm).map(({ text }) => text);
  return [`A charge: ${who}.${until}`, ...form];
}
