import { sayAppointment } from '../../domain/booking/sayAppointment.ts';
import type { Case } from '../../domain/case/case.ts';
import { sayMoment } from '../../domain/days.ts';
import type { News } from '../../domain/notice.ts';
import { sayDisposal } from '../say.ts';
import type { View } from '../view.ts';
import { sayDecided } from './breachView.ts';
import { headingOf } from './caseView.ts';
import { outcomeLines } from './outcomeLines.ts';
import { messageView } from './plain.ts';

/** News after which the officer has something to do in the case. */
const leadsOn: readonly News[] = [
  'authority-approved',
  'authority-declined',
  'declined',
  'first-contact-overdue',
];

/** The one line a person must notice: "WM-7Q4K-93: first appointment booked, Tuesday 24 November, 14:00". */
export function newsView(news: News, theCase: Case): View {
  const { heading, next } = wordsFor(news, theCase);
  const [why] = news === 'completed' ? outcomeLines(theCase) : [];
  const view = messageView(
    `${theCase.reference}: ${heading}`,
    [next, why?.text ?? ''].filter((line) => line !== ''),
  );
  const target = { caseId: theCase.id, step: 'case', revision: theCase.revision };
  if (news === 'place-free' && theCase.placeOffer !== undefined)
    return { ...view, target, verbs: ['take-place', 'leave-place', 'open'] };
  if (!leadsOn.includes(news) && !isDecidedAgain(news, theCase)) return view;
  return { ...view, target, verbs: ['open'] };
}

function wordsFor(news: News, theCase: Case): { heading: string; next: string } {
  const { authority, breach, reports } = theCase;
  const last = reports.at(-1);
  const resume = 'Open the case to carry on.';
  switch (news) {
    case 'authority-approved':
      return {
        heading: `${authority?.by.name ?? 'A supervisor'} approved a ${sayDisposal(authority?.disposal ?? 'conditional-caution')}`,
        next: resume,
      };
    case 'authority-declined':
      return {
        heading: `${authority?.by.name ?? 'A supervisor'} declined: ${authority?.reason ?? ''}`,
        next: resume,
      };
    case 'accepted':
      return { heading: 'the provider accepted the referral', next: '' };
    case 'declined':
      return { heading: 'the provider declined the referral', next: resume };
    case 'booked': {
      const first =
        reports.filter(({ kind }) => kind === 'booked').length < 2 ? 'first appointment' : 'appointment';
      const when = last?.appointment === undefined ? '' : `, ${sayMoment(last.appointment)}`;
      return { heading: `${first} booked${when}`, next: '' };
    }
    case 'attended':
      return { heading: 'the person attended', next: '' };
    case 'missed':
      return last?.excused === true
        ? {
            heading: 'an appointment was missed with a good reason',
            next: 'It does not count. The provider rebooks.',
          }
        : {
            heading: 'an appointment was missed',
            next: 'A call to the person now often saves it. One more is a breach.',
          };
    case 'withdrawn-by-provider':
      return { heading: 'the provider ended the referral', next: 'Somebody must decide what follows.' };
    case 'completed':
      return { heading: 'completed', next: headingOf(theCase) };
    case 'breached':
      return { heading: 'breach, somebody must decide', next: 'The alert below says what is open.' };
    case 'place-free':
      return placeFree(theCase);
    case 'place-lost':
      return {
        heading: 'the session they were down for is off or full',
        next: 'The provider is to phone them instead. Tell them not to come.',
      };
    case 'first-contact-overdue':
      return {
        heading: 'nothing heard from the provider in time',
        next: 'It should have phoned the person by now. Ring the provider and quote the reference.',
      };
    case 'breach-decided':
      return {
        heading: `breach decided: ${breach === undefined ? 'see the case' : sayDecided(breach.decision)}`,
        next: isDecidedAgain(news, theCase) ? resume : headingOf(theCase),
      };
  }
}

/** By the time it is read the place may be taken, left or given on. */
function placeFree({ placeOffer }: Case): { heading: string; next: string } {
  if (placeOffer === undefined) return { heading: 'a place was free', next: 'It is settled by now.' };
  const until = sayMoment(placeOffer.until);
  return {
    heading: `a place is free, ${sayAppointment(placeOffer.appointment)}`,
    next: `It is kept for them until ${until}. Ask them, then take it or leave it to the next.`,
  };
}

/** After a breach the case may be the officer's again, to be decided from the beginning. */
function isDecidedAgain(news: News, { state }: Case): boolean {
  return news === 'breach-decided' && state.status === 'drafting';
}
