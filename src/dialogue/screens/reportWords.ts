import type { Case, HeardReport } from '../../domain/case/case.ts';
import { isFailure, type ReportNews, type Uncounted } from '../../domain/case/report.ts';
import { contradicted } from '../../domain/case/uncounted.ts';
import { isSame } from '../../domain/case/undertakings.ts';
import { sayMoment } from '../../domain/days.ts';
import type { Force } from '../../domain/force/force.ts';
import { caseHeading } from './caseHeading.ts';

/** What the officer reads of a piece of news: the one line, and what to do next; empty where there is nothing. */
export type NewsWords = { readonly heading: string; readonly next: string };

type ReportWords = {
  /** In the list of what happened. */
  readonly event: string;
  /** As news to the officer; it tells of the last report of the case. */
  readonly news: (theCase: Case, force: Pick<Force, 'policy'>) => NewsWords;
};

/** What is to be done while something has not reached a provider. */
export const phoneThem =
  'Phone them and quote the reference. Promise the person no call until they have it; if you did, tell them. It is sent as soon as it can be.';

/** The same where they have it, and have not heard what happened since. */
export const ringThem = 'They have not heard the latest of this case. Ring them and quote the reference.';

/** What is said where the officer has to go on in the case. */
export const resume = 'Open the case to carry on.';

/** How each kind of report is said on the officer's cards, by the news it is. */
export const reportWords: Readonly<Record<ReportNews, ReportWords>> = {
  accepted: {
    event: 'Accepted by the provider',
    news: () => ({ heading: 'the provider accepted the referral', next: '' }),
  },
  declined: {
    event: 'Declined by the provider',
    news: () => ({
      heading: 'the provider declined the referral',
      next: resume,
    }),
  },
  booked: {
    event: 'Appointment booked',
    news: ({ reports }) => ({ heading: sayBooking(reports), next: '' }),
  },
  attended: { event: 'Attended', news: sayAttended },
  missed: { event: 'Failed to attend', news: sayMiss },
  completed: {
    event: 'Completed',
    news: (theCase) => ({ heading: sayCompleted(theCase), next: caseHeading(theCase) }),
  },
  'withdrawn-by-provider': {
    event: 'Ended by the provider',
    news: () => ({ heading: 'the provider ended the referral', next: 'Somebody must decide what follows.' }),
  },
};

/** Of one course among several its name stands before it; the only one may not be all that was agreed. */
function sayCompleted({ state, filed }: Case): string {
  const isAlone = filed !== undefined && filed.required.length === 1;
  return isAlone && state.status === 'in-progress' ? 'course completed, the rest is still open' : 'completed';
}

function sayBooking(reports: Case['reports']): string {
  const last = reports.at(-1);
  const booked = reports.filter(
    ({ kind, intervention }) => kind === 'booked' && intervention === last?.intervention,
  );
  const when = last?.appointment === undefined ? '' : `, ${sayMoment(last.appointment)}`;
  return `${booked.length < 2 ? 'first appointment' : 'appointment'} booked${when}`;
}

function sayAttended(theCase: Case): NewsWords {
  const last = theCase.reports.at(-1);
  const missed = last === undefined ? [] : missesOfThatDay(theCase, last);
  if (missed.length === 0) return { heading: 'the person attended', next: '' };
  return {
    heading: 'the person attended, on a day for which a failure to attend was reported',
    next: `${missed.some(isFailure) ? '' : 'That failure does not count. '}${askWhich}`,
  };
}

/** What its officer, or whoever decides, asks where a provider says both of one day. */
export const askWhich = 'Ring the provider, and ask which is true.';

/** Whether a provider says in this report that they attended on a day for which it reported that they did not. */
export function contradictsMiss(theCase: Pick<Case, 'filed' | 'reports'>, said: HeardReport): boolean {
  return missesOfThatDay(theCase, said).length > 0;
}

/** The failures to attend that a provider reported of a day on which they attended, as it says in this report. */
export function missesOfThatDay(
  { filed, reports }: Pick<Case, 'filed' | 'reports'>,
  said: HeardReport,
): Case['reports'] {
  const row = filed?.required.find((one) => isSame(said, one));
  return row === undefined ? [] : contradicted(row, reports.slice(0, reports.indexOf(said)), said);
}

/** Why a miss was not counted: what the officer asks the provider. */
const notCounted: Readonly<Record<Uncounted, string>> = {
  early: 'failed to attend, reported before the appointment that is booked',
  again: 'failed to attend, reported twice for one day',
  attended: 'failed to attend, reported for a day on which the provider says that they attended',
};

function sayMiss({ reports, strikes }: Case, { policy }: Pick<Force, 'policy'>): NewsWords {
  const why = reports.at(-1)?.uncounted;
  if (why !== undefined)
    return {
      heading: notCounted[why],
      next: 'It does not count. Ring the provider, and ask which appointment was missed.',
    };
  return reports.at(-1)?.excused === true
    ? {
        heading: 'failed to attend, with a good reason',
        next: 'It does not count. The provider rebooks.',
      }
    : {
        heading: 'failed to attend',
        next: `A call to the person now often saves it.${missesLeft(policy.strikes - strikes)}`,
      };
}

/** How many more they may miss before it is a breach, as the force has set it; nothing once it is one. */
export function missesLeft(left: number): string {
  if (left < 1) return '';
  return left === 1 ? ' One more is a breach.' : ` ${numbers[left] ?? left} more are a breach.`;
}

const numbers: readonly string[] = ['No', 'One', 'Two', 'Three', 'Four', 'Five'];
