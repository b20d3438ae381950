import type { Assessment, DisposalAssessment } from '../../../domain/assessment/assessment.ts';
import { sayDayWithYear } from '../../../domain/days.ts';
import { namedRules } from '../../../law/namedRules.ts';
import { sayAuthority } from '../../words/sayDisposal.ts';

/**
 * Who may charge, and until when: "A charge: a prosecutor must decide. It can be charged until 1 March 2027." With
 * the form that a child's case needs then (R05). Nothing where no charge is open, or where facts are still missing for it.
 */
export function chargeLines(assessment: Assessment): readonly string[] {
  const charge = openCharge(assessment);
  if (charge === undefined || charge.authority === null) return [];
  const isRead = !charge.reasons.some(({ effect }) => effect === 'cannot-say');
  const who = isRead ? sayAuthority(charge.authority) : 'check with the CPS first';
  const until = isRead
    ? lastDayLines(assessment)
        .map((line) => ` ${line}`)
        .join('')
    : '';
  const form = charge.reasons.filter(({ rule }) => rule === namedRules.childsForm).map(({ text }) => text);
  return [`A charge: ${who}.${until}`, ...form];
}

/** "It can be charged until 1 March 2027.": how long it may wait; nothing where no such day is known. */
export function lastDayLines(assessment: Assessment): readonly string[] {
  const { timeToCharge } = assessment;
  return openCharge(assessment) !== undefined && timeToCharge.is === 'in-time'
    ? [`It can be charged until ${sayDayWithYear(timeToCharge.lastDay)}.`]
    : [];
}

function openCharge({ disposals }: Assessment): DisposalAssessment | undefined {
  return disposals.find(
    ({ disposal, authority, ask }) => disposal === 'charge' && authority !== null && ask.length === 0,
  );
}
