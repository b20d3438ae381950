import { isUnheard } from '../../../domain/case/applyPlace.ts';
import { timeLeftToCharge } from '../../../domain/case/breachRules.ts';
import type { Case, Closure } from '../../../domain/case/case.ts';
import { childTasksOpen } from '../../../domain/case/childTasksOpen.ts';
import { sayKeptUp } from '../../../domain/case/decideReport.ts';
import { endedByAge, endedByTime, graverMayFit, isChargeAsked } from '../../../domain/case/decisionOf.ts';
import { endedTooLate } from '../../../domain/case/endedTooLate.ts';
import { unreachedRows } from '../../../domain/case/giveUp.ts';
import { keptUpUntil } from '../../../domain/case/keptUpUntil.ts';
import { logAfter } from '../../../domain/case/logAfter.ts';
import { sinceBreach } from '../../../domain/case/sinceBreach.ts';
import { isCompleted, isHelpOn, reportedOn } from '../../../domain/case/undertakings.ts';
import { victimTasksOpen } from '../../../domain/case/victimTasksOpen.ts';
import { londonDay, sayDay } from '../../../domain/days.ts';
import type { Force } from '../../../domain/force/force.ts';
import { nameInSentence } from '../../../domain/nameInSentence.ts';
import type { NotReached } from '../../../domain/notices/notReached.ts';
import { isCaseWithVictim } from '../../../domain/victim/hasVictim.ts';
import { doneIt } from '../../words/doneIt.ts';
import { capital } from '../../words/sayDisposal.ts';
import { sayNames } from '../../words/sayNames.ts';
import { refusalLine } from '../../words/sayRefusal.ts';
import { outcomeOfTime } from '../caseHeading.ts';
import { providerTitle } from '../namesOf.ts';
import { askedStep, orWithdraw } from './askedStep.ts';
import { chargeStep } from './chargeStep.ts';
import { childStep, wrongAgeStep } from './childStep.ts';
import { askFirst } from './keptAsked.ts';
import { notInChannel } from './notInChannel.ts';
import { notSentYet } from './notSentYet.ts';
import { onceDecided } from './onceDecided.ts';
import { firstStep, whoIsPhoned } from './placeLines.ts';
import { stillDue } from './stillDue.ts';
import { tellNewDay } from './tellNewDay.ts';
import { hearsFirst, isToHearFirst, tellPerson } from './tellPerson.ts';
import { withdrawnStep } from './withdrawnStep.ts';

/** What happens next in a case, and who acts: what could not be sent comes first, and nothing is promised of it. */
export function nextStep(theCase: Case, force: Force, notReached: NotReached): string {
  const instead = unreachedRows(theCase, notReached.providers).length > 0 ? [orAnother] : [];
  const asked = askedStep(theCase, notReached);
  const said = [
    ...notSentYet(theCase, force, notReached),
    ...asked,
    ...instead,
    stepOf(theCase, force, notReached),
  ];
  return said.join(' ').trim();
}

/** What becomes of a referral that has not reached its provider, where another is chosen. */
const orAnother =
  'Or choose another intervention: then this referral is not sent. If they may have it, they are told that it has ended.';

function stepOf(theCase: Case, force: Force, notReached: NotReached): string {
  const { state } = theCase;
  const readOn = notReached.readAt === undefined ? undefined : londonDay(notReached.readAt);
  switch (state.status) {
    case 'drafting':
      return 'You carry on where you left off.';
    case 'awaiting-authority':
      return `${notReached.supervisors ? notInChannel('the request', notReached) : 'The request goes to the supervisors’ channel.'} You are told here as soon as somebody decides.`;
    case 'with-youth-justice':
      return [jointStep(theCase, force, notReached), helpStep(theCase, force, notReached)]
        .filter((part) => part !== '')
        .join(' ');
    case 'in-progress':
      return [
        tellNewDay(theCase, force, readOn),
        askFirst(theCase, force, readOn),
        state.progress === 'sent'
          ? firstContact(theCase, force, notReached)
          : whileInProgress(state.progress, theCase, force, notReached),
      ]
        .filter((part) => part !== '')
        .join(' ');
    case 'declined':
      return `${tellPerson(theCase, force)} that ${nameInSentence(providerTitle(force, state.by))} ${state.ended === true ? 'has ended it' : 'will not phone or see them'}. Choose another intervention${orWithdraw(theCase)}.`;
    case 'breached':
      return notReached.supervisors
        ? `See the breach alert in this chat. ${notInChannel('it', notReached)}`
        : 'See the breach alert in this chat and in the supervisors’ channel.';
    case 'closed':
      return [
        closingStep(theCase, state.how, force, notReached),
        onceDecided(theCase, force),
        helpStep(theCase, force, notReached),
      ]
        .filter((part) => part !== '')
        .join(' ');
  }
}

function firstContact(theCase: Case, force: Force, notReached: NotReached): string {
  const { filed } = theCase;
  const { readAt } = notReached;
  if (filed === undefined) return '';
  const silent = reportedOn(filed).filter((row) => isUnheard(theCase, row));
  const rows = (silent.length > 0 ? silent : reportedOn(filed)).filter(isTold(notReached));
  const steps = rows.map((row) => firstStep(filed.at, row, force, notReached, whoIsPhoned(theCase)));
  const first = [...new Set(steps)].filter((step) => step !== '').join(' ');
  if (first !== '' || notReached.providers.length > 0) return first;
  return doneIt(theCase, readAt === undefined ? undefined : londonDay(readAt)).next;
}

const isTold =
  (notReached: NotReached) =>
  ({ provider }: { readonly provider: string }) =>
    !notReached.providers.includes(provider);

function jointStep({ handedOverTo = '', help }: Case, force: Force, notReached: NotReached): string {
  const other = help === undefined ? 'no offer and no referral' : 'no other offer and no other referral';
  const until = notReached.providers.includes(handedOverTo)
    ? 'Until they have answered'
    : `${providerTitle(force, handedOverTo)} has been asked in writing and answers you. Until then`;
  return `${until} make ${other}, and tell the parent or carer that you and the youth justice service look at it together, and that the police then decide.`;
}

/** Who acts next on help that was taken up though nothing is diverted; empty once all of them were heard of. */
function helpStep(theCase: Case, force: Force, notReached: NotReached): string {
  const { help } = theCase;
  if (help === undefined || !isHelpOn(theCase)) return '';
  const silent = help.support
    .filter(isTold(notReached))
    .filter((row) => row.referred === true && isUnheard(theCase, row));
  return [
    ...new Set(silent.map((row) => firstStep(help.at, row, force, notReached, whoIsPhoned(theCase)))),
  ].join(' ');
}

function whileInProgress(progress: string, theCase: Case, force: Force, { readAt }: NotReached): string {
  const { filed } = theCase;
  const rows = filed === undefined ? [] : reportedOn(filed);
  if (progress === 'course-completed') {
    const isMore =
      rows.length !== filed?.required.length || filed.conditions.some(({ from }) => from === 'officer');
    const until = keptUpUntil(theCase);
    // Before its last day is over there is nothing to confirm.
    if (until !== undefined && readAt !== undefined && londonDay(readAt) <= until) return sayKeptUp(until);
    return `Check that ${isMore ? 'the rest of what was agreed' : 'the victim’s remedy'} is done, then confirm it here.`;
  }
  const open = rows.filter((row) => !isCompleted(theCase.reports, row));
  const names = open.map(({ provider }) => providerTitle(force, provider));
  const report = new Set(names).size > 1 ? 'report' : 'reports';
  return `${capital(sayNames(names))} ${report} what happens; you are told here.`;
}

/** Whoever charges has to know what was done since the breach. */
function doneSince(theCase: Case): string {
  const done = sinceBreach(theCase).filter(({ kind }) => kind === 'completed');
  const last = done.at(-1);
  return last === undefined
    ? ''
    : ` Say there that its provider has reported it completed since the breach, on ${sayDay(londonDay(last.at))}.`;
}

/** A provider that ended it has not said that the person failed. */
const logIfNotEngaged =
  'Ask the provider why it ended: submit an intelligence log only if the person did not engage.';

/** What the charge hangs on, as it was when the breach was decided. */
function statementFirst(theCase: Case, force: Force): string {
  if (theCase.breach === undefined || theCase.victim?.tasksDone?.['statement-taken'] !== undefined) return '';
  const time = timeLeftToCharge(theCase, { ...force, today: londonDay(theCase.breach.at) });
  return time?.is === 'needs-statement' ? `${chargeStep.statementFirst} ` : '';
}

function closingStep(theCase: Case, how: Closure, force: Force, notReached: NotReached): string {
  if (endedByAge(theCase)) return childStep(childTasksOpen(theCase));
  const decided = theCase.decisionElsewhere?.disposal;
  if ((how === 'charged' || how === 'referred-cps') && decided === undefined)
    return `${isChargeAsked(theCase) ? `${statementFirst(theCase, force)}${chargeStep.ask[how]}` : `${chargeStep.stands}${isToHearFirst(theCase, force) ? ` ${hearsFirst}` : ''}`}${doneSince(theCase)}`;
  if (decided === 'charge')
    return `It goes to court.${isCaseWithVictim(theCase, force.offences) ? ` ${chargeStep.witnessCare}` : theCase.help === undefined ? ' Nothing else is to be done here.' : ''}`;
  const late = endedTooLate(theCase, force.offences);
  const tooLate =
    late === undefined ? '' : `It could no longer be charged: the last day was ${sayDay(late)}. `;
  const tell = `${tooLate}${tellPerson(theCase, force)}`;
  const log = how === 'no-further-action' ? logAfter(theCase, force) : undefined;
  if (log === 'owed')
    return `${tooLate}Yours to do: submit the intelligence log. What was agreed stays on record.`;
  if (endedByTime(theCase))
    return decided === undefined
      ? // What the victim asked for stands beside it as the officer's to do.
        `It can no longer be charged${victimTasksOpen(theCase).length === 0 ? ', and nothing else of it is open' : ''}.`
      : `${tell}, and record ${outcomeOfTime(theCase) || 'the outcome that the decision maker says fits'}.`;
  if (how === 'no-further-action' || decided === 'no-further-action')
    return `${tell}, and record the outcome; the crime registrar says which fits.${log === undefined ? '' : ` ${logIfNotEngaged}`}`;
  if (how === 'not-diverted')
    return `The decision and its reasons are kept. ${graverMayFit(theCase) || 'Take the case forward in the usual way.'}`;
  if (how !== 'withdrawn') return '';
  return [
    withdrawnStep(theCase, tell, notReached),
    wrongAgeStep(theCase),
    refusalLine(theCase),
    stillDue(theCase, force),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
