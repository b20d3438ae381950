import type { Case } from '../../../domain/case/case.ts';
import { isWithdrawn } from '../../../domain/case/isWithdrawn.ts';
import { isReportNews } from '../../../domain/case/report.ts';
import type { Force } from '../../../domain/force/force.ts';
import type { News, Notice } from '../../../domain/notices/notice.ts';
import { aimedAt } from '../../view/verb.ts';
import type { View } from '../../view/view.ts';
import { sayADisposal } from '../../words/sayDisposal.ts';
import { refusalLine } from '../../words/sayRefusal.ts';
import { hasNextStep } from '../case/hasNextStep.ts';
import { ifNotKept } from '../case/keptAsked.ts';
import { whoIsPhoned } from '../case/placeLines.ts';
import { messageView } from '../messageView.ts';
import { namesOf, providerTitle } from '../namesOf.ts';
import { outcomeLines } from '../outcomeLines.ts';
import { type NewsWords, resume } from '../reportWords.ts';
import { breachDecided } from './breachDecided.ts';
import { childTasks } from './childTasks.ts';
import { deadlinePassed, isToAskVictim } from './deadlinePassed.ts';
import { asksToRead, decisionMakerWords, isForDecisionMaker } from './decisionMakerWords.ts';
import { isPostWrong, numberWrong } from './numberWrong.ts';
import { isNextPlace, placeFree } from './placeFree.ts';
import { reachWords } from './reachWords.ts';
import { reportNews } from './reportNews.ts';
import { withdrawalWords } from './withdrawalWords.ts';

/** News that asks the officer to look into the case, whatever stands on its card. */
const leadsOn: readonly News[] = [
  'first-contact-overdue',
  'child-tasks-due',
  'deadline-passed',
  'not-kept',
  'not-sent',
  'not-told',
  'place-lost',
  'assessment-missed',
];

/** News after which they have something to do that no card of ours asks for: to ring somebody, or to tell them. */
const doneElsewhere: readonly News[] = [
  'message-failed',
  'not-sent',
  'breached',
  'child-tasks-overdue',
  'number-wrong',
  'not-covered',
  'reached-nobody',
];

/**
 * The one line a person must notice: "WM-7Q4K-93: first appointment booked, Tuesday 24 November, 14:00".
 *
 * @param about which session, where it is news about a place; which report it tells of, since others may have followed
 */
export function newsView(
  news: News,
  latest: Case,
  force: Force,
  about: Partial<Pick<Notice, 'session' | 'provider' | 'report' | 'to' | 'deadline'>> = {},
): View {
  const theCase = {
    ...latest,
    reports: latest.reports.slice(0, (about.report ?? latest.reports.length) + 1),
  };
  const { heading, next } = wordsFor(news, theCase, force, about);
  const which = whichOf(news, theCase, force, about);
  const [why] = news === 'completed' ? outcomeLines(theCase) : [];
  const isOffer = news === 'place-free' && isNextPlace(theCase, about);
  const isToOfficer = about.to === undefined || about.to === 'officer';
  // Whoever had it approved that it goes no further still tells the person: its card says so.
  const isAgreedEnd = news === 'authority-approved' && latest.decisionElsewhere !== undefined;
  const isLedOn =
    isOffer || (isToOfficer && (leadsOn.includes(news) || isAgreedEnd || hasNextStep(latest, force)));
  const needsReader = isLedOn || doneElsewhere.includes(news) || asksToRead(news, latest);
  const view = messageView(
    `${theCase.reference}: ${which}${heading}`,
    [next, why?.text ?? ''].filter((line) => line !== ''),
    { reference: theCase.reference, needsReader },
  );
  if (news === 'number-wrong' && isPostWrong(theCase)) return view;
  if (news === 'number-wrong' || (news === 'deadline-passed' && isToAskVictim(theCase, force, about)))
    return { ...view, ...aimedAt('call', theCase, ['take-call']) };
  if (!isLedOn) return view;
  return { ...view, ...aimedAt('case', theCase, isOffer ? ['take-place', 'leave-place', 'open'] : ['open']) };
}

/** "ESOL class: " where several are required, so that the officer knows which it is about. */
function whichOf(
  news: News,
  { filed, reports, state }: Case,
  force: Force,
  { provider }: Pick<Notice, 'provider'>,
): string {
  if (filed === undefined || filed.required.length < 2 || state.status === 'closed') return '';
  if (news === 'first-contact-overdue' && provider !== undefined)
    return `${providerTitle(force, provider)}: `;
  const { intervention, provider: by = '' } = reports.at(-1) ?? {};
  if (!isReportNews(news) || intervention === undefined) return '';
  return `${namesOf(force, { intervention, provider: by }).title}: `;
}

function wordsFor(
  news: News,
  theCase: Case,
  force: Force,
  about: Partial<Pick<Notice, 'session' | 'provider' | 'to' | 'deadline'>>,
): NewsWords {
  if (isForDecisionMaker(news)) return decisionMakerWords(news, theCase);
  if (isReportNews(news)) return reportNews(news, theCase, force);
  const { authority } = theCase;
  switch (news) {
    case 'authority-approved':
      return {
        heading: `${authority?.by.name ?? 'A supervisor'} approved ${sayADisposal(authority?.disposal ?? 'conditional-caution')}: ${authority?.reason ?? ''}`,
        next:
          theCase.decisionElsewhere?.disposal === authority?.disposal ? 'It is recorded.' : carryOn(theCase),
      };
    case 'authority-declined':
      return {
        heading: `${authority?.by.name ?? 'A supervisor'} declined: ${authority?.reason ?? ''}`,
        next: carryOn(theCase),
      };
    case 'withdrawal-approved':
    case 'withdrawal-declined':
      return withdrawalWords(theCase, force);
    case 'assessment-missed':
      return {
        heading: 'failed to attend a required appointment',
        next: 'The law requires it, whatever is decided. Open the case and decide what follows.',
      };
    case 'breached':
      return { heading: 'breach, somebody must decide', next: 'The alert below says what is open.' };
    case 'views-recorded':
      return { heading: 'the victim was heard', next: carryOn(theCase) };
    case 'number-wrong':
      return numberWrong(theCase, force);
    case 'not-covered':
      return {
        heading: 'a victim said something the words do not cover',
        next: `Ring ${theCase.victim?.calls.findLast(({ notCovered }) => notCovered)?.by.name ?? theCase.officer.name}, who spoke to them, and decide together who answers them.`,
      };
    case 'safe-way-known':
      return {
        heading: 'a safe way to reach the victim is on record now',
        next: 'It stands on the card of the call. Nobody has to look for one any more.',
      };
    case 'message-failed':
      return { heading: 'a message to the victim could not be delivered', next: 'Ring them instead.' };
    case 'not-sent':
    case 'sent-late':
    case 'not-told':
    case 'told-late':
      return reachWords(news, theCase, force, about);
    case 'withdrawn-after-refusal':
      return { heading: 'withdrawn by the officer after it was declined', next: refusalLine(theCase) };
    case 'handed-over-after-refusal':
      return {
        heading: 'declined before, and now with the youth justice service for a joint decision',
        next: `${refusalLine(theCase)} For the police that rank or above decides with them.`,
      };
    case 'reached-nobody':
      return {
        heading: 'nobody who could decide is known to have it',
        next: 'Ring the duty sergeant and quote the reference.',
      };
    case 'place-free':
      return placeFree(theCase, about);
    case 'place-lapsed':
      return {
        heading: 'the place kept for them was not taken in time',
        next: 'It goes to the next who waits. The provider phones them, as was agreed.',
      };
    case 'place-lost':
      return {
        heading: 'the session they were down for is off or full',
        next: 'The provider is to phone them instead. Tell them not to come.',
      };
    case 'first-contact-overdue':
      return {
        heading: 'nothing heard from the provider in time',
        next: `It should have phoned ${whoIsPhoned(theCase)} by now. Ring the provider and quote the reference.`,
      };
    case 'child-tasks-due':
    case 'child-tasks-overdue':
      return childTasks(news, theCase);
    case 'not-kept':
      return { heading: 'the victim says that it was not kept', next: ifNotKept(theCase) };
    case 'deadline-passed':
      return deadlinePassed(theCase, force, about);
    case 'breach-decided':
      return breachDecided(theCase, force);
  }
}

function carryOn(theCase: Case): string {
  return isWithdrawn(theCase) ? 'You have withdrawn the case.' : resume;
}
