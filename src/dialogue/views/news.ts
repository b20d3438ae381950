import type { Case } from '../../domain/case/case.ts';
import { sayMoment } from '../../domain/days.ts';
import type { News } from '../../domain/notice.ts';
import { sayDisposal } from '../say.ts';
import type { View } from '../view.ts';
import { sayDecision } from './breachView.ts';
import { headingOf } from './caseView.ts';
import { messageView } from './plain.ts';

/** News after which the officer has something to do in the case. */
const leadsOn: readonly News[] = ['authority-approved', 'authority-declined', 'declined'];

/** The one line a person must notice: "WM-7Q4K-93: first appointment booked, Tuesday 24 November, 14:00". */
export function newsView(news: News, theCase: Case): View {
  const { heading, next } = wordsFor(news, theCase);
  const view = messageView(`${theCase.reference}: ${heading}`, next === '' ? [] : [next]);
  if (!leadsOn.includes(news)) return view;
  const target = { caseId: theCase.id, step: 'case', revision: theCase.revision };
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
    case 'breach-decided':
      return {
        heading: `breach decided: ${breach === undefined ? 'see the case' : sayDecision(breach.decision)}`,
        next: headingOf(theCase),
      };
  }
}
