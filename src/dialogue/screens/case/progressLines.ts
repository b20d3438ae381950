import type { Case } from '../../../domain/case/case.ts';
import { isInHand, type Standing, standingOf } from '../../../domain/case/standingOf.ts';
import { sayMoment } from '../../../domain/days.ts';
import type { Force } from '../../../domain/force/force.ts';
import type { Line } from '../../view/view.ts';
import { namesOf } from '../namesOf.ts';

const words: Record<Standing['progress'], string> = {
  sent: 'the referral is sent',
  accepted: 'accepted',
  booked: 'booked',
  attended: 'attended',
  'course-completed': 'completed',
  declined: 'declined',
  ended: 'ended by the provider',
};

/** How far each has come where several are required, one line for each; nothing where the heading says it all. */
export function progressLines(theCase: Case, force: Force): readonly Line[] {
  const { filed, reports, state } = theCase;
  const isShown =
    state.status === 'in-progress' || state.status === 'declined' || state.status === 'breached';
  if (filed === undefined || filed.required.length < 2 || !isShown) return [];
  return filed.required.map((row) => {
    const { title, provider } = namesOf(force, row);
    const said =
      row.referred === true
        ? sayStanding(standingOf(row, reports, isInHand(theCase)))
        : 'you confirm it when it is done';
    return { text: `${title} with ${provider}: ${said}.` };
  });
}

function sayStanding({ progress, appointment }: Standing): string {
  return appointment === undefined ? words[progress] : `${words[progress]}, ${sayMoment(appointment)}`;
}
