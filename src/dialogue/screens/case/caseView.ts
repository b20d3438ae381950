import { isAnsweredInCall } from '../../../domain/calls/isAnsweredInCall.ts';
import { runningClocks } from '../../../domain/calls/runningClocks.ts';
import type { Case, HeardReport } from '../../../domain/case/case.ts';
import { officerActionsOpen } from '../../../domain/case/decideOfficerAction.ts';
import { markNotDone } from '../../../domain/case/decideReport.ts';
import {
  decisionsOpen,
  endedByAge,
  endedByTime,
  isToBeClosed,
  rankToDecide,
} from '../../../domain/case/decisionOf.ts';
import { unreachedRows } from '../../../domain/case/giveUp.ts';
import type { OfficerAction } from '../../../domain/case/officerActions.ts';
import { rankToWithdraw } from '../../../domain/case/rankToWithdraw.ts';
import { reportedOn } from '../../../domain/case/undertakings.ts';
import { whatIsGiven } from '../../../domain/case/whatIsGiven.ts';
import { openWithdrawal } from '../../../domain/case/withdrawal.ts';
import type { Force } from '../../../domain/force/force.ts';
import { everybodyReached, type NotReached } from '../../../domain/notices/notReached.ts';
import { isVictimTask } from '../../../domain/victim/victimTasks.ts';
import { supportOf, takenBackHelp } from '../../state/supportLines.ts';
import { aimedAt, type VerbOf } from '../../view/verb.ts';
import type { About, View } from '../../view/view.ts';
import { doneIt } from '../../words/doneIt.ts';
import { recordingTitle } from '../../words/recordingTitle.ts';
import { sayClass } from '../../words/sayDisposal.ts';
import { askToClose } from '../../words/sayRank.ts';
import { withdrawIt } from '../../words/withdrawIt.ts';
import { caseHeading, outcomeOfTime } from '../caseHeading.ts';
import { namesOf } from '../namesOf.ts';
import { outcomeLines } from '../outcomeLines.ts';
import { agreedLines } from './agreedLines.ts';
import { elsewhereTitle } from './elsewhereTitle.ts';
import { historyLines } from './historyLines.ts';
import { nextStep } from './nextStep.ts';
import { placeLines } from './placeLines.ts';
import { progressLines } from './progressLines.ts';
import { recordedWrongly } from './recordedWrongly.ts';
import { requiredLines } from './requiredLines.ts';
import { victimLines } from './victimLines.ts';

/**
 * The one card of a case outside the dialogue: receipt, waiting, progress, breach, closed. Nothing about the person.
 *
 * @param notReached who has not heard what they were to hear
 * @param cpsAsked what its two fields say, where the CPS is asked about
 */
export function caseView(
  theCase: Case,
  force: Force,
  note = '',
  notReached = everybodyReached,
  cpsAsked = 'required',
): View {
  const { verbs, leftOff } = verbsToday(theCase, force, notReached);
  return {
    card: 'case',
    data: {
      about: quietAbout(theCase, force),
      heading: caseHeading(theCase, force),
      lines: [
        ...agreedLines(theCase),
        ...takenBackHelp(theCase, force),
        ...requiredLines(theCase, force),
        ...progressLines(theCase, force),
        ...placeLines(theCase, force, notReached),
        ...victimLines(theCase, force, { isMore: leftOff.some(isVictimTask), readAt: notReached.readAt }),
        ...outcomeLines(theCase),
      ],
      support: supportOf(theCase, force),
      next: nextStep(theCase, force, notReached),
      history: historyLines(theCase, whichOf(theCase, force)),
      correction: recordedWrongly(theCase, force),
      endIt: endIt(theCase),
      cpsAsked,
      doneIt: doneIt(theCase).title,
      withdrawIt: withdrawIt(theCase),
      recordIt: recordingTitle(theCase),
      correctIt: isToBeClosed(theCase) ? 'Correct the offence or the day' : 'Recorded by mistake: correct it',
    },
    fields: {},
    note,
    ...aimedAt('case', theCase, verbs),
  };
}

/** "No further action", or whom it asks: what can no longer be charged is closed by a sergeant or above. */
function endIt(theCase: Case): string {
  if (!endedByTime(theCase)) return elsewhereTitle(theCase, 'no-further-action');
  return askToClose(rankToDecide(theCase, 'no-further-action'), outcomeOfTime(theCase));
}

/** Reference and offence class, as every card outside the dialogue carries them. */
export function quietAbout(theCase: Case, force: Force): About {
  const offence = force.offences.find(({ id }) => id === theCase.answers.facts.offence);
  const offenceClass = offence === undefined ? '' : sayClass(offence.class);
  return { reference: theCase.reference, offenceClass, offenceTitle: '', step: '' };
}

/** Says which of several required interventions a report is about. */
function whichOf({ filed, declined }: Case, force: Force): (report: HeardReport) => string {
  const isOneOfSeveral = (filed?.required.length ?? 0) + declined.length > 1;
  return ({ intervention = '', provider }) =>
    isOneOfSeveral && intervention !== '' ? namesOf(force, { intervention, provider }).title : '';
}

/** The buttons there is room for, and what its officer could do besides. */
function verbsToday(
  theCase: Case,
  force: Force,
  { providers }: NotReached,
): { readonly verbs: readonly VerbOf<'case'>[]; readonly leftOff: readonly OfficerAction[] } {
  const isAnswered = isAnsweredInCall(theCase, runningClocks(theCase, force));
  const open = officerActionsOpen(theCase).filter((verb) => verb !== 'compensation-answered' || !isAnswered);
  const others = open.filter((verb) => verb !== takeBack);
  const place: readonly VerbOf<'case'>[] =
    theCase.placeOffers === undefined ? [] : ['take-place', 'leave-place'];
  const rest: readonly VerbOf<'case'>[] = [
    ...(unreachedRows(theCase, providers).length > 0 ? (['choose-another'] as const) : []),
    ...verbsOfState(theCase).filter((verb) => verb !== 'withdraw' || openWithdrawal(theCase) === undefined),
    ...(endedByAge(theCase) ? (['withdraw'] as const) : []),
    // It corrects a slip about how the case ends.
    ...open.filter((verb) => verb === takeBack),
    ...decisionsOpen(theCase, force.offences),
  ];
  // One that finds no room comes once another is ticked as done; what ends the case is never pushed off.
  const room = Math.max(1, mostActions - place.length - rest.length);
  return { verbs: [...place, ...others.slice(0, room), ...rest], leftOff: others.slice(room) };
}

const takeBack = 'charge-taken-back';

/** Buttons that a client draws in one row of actions; what follows them is left off, or hidden in a menu. */
const mostActions = 6;

function verbsOfState(theCase: Case): readonly VerbOf<'case'>[] {
  const { state, filed } = theCase;
  switch (state.status) {
    case 'drafting':
      return ['open', 'withdraw'];
    case 'in-progress':
      // Nothing was asked of them: what the officer did not do is no breach.
      if (whatIsGiven(filed) !== undefined) return ['mark-done', 'withdraw'];
      if (filed === undefined || reportedOn(filed).length === 0 || state.progress === 'course-completed')
        return ['mark-done', 'mark-not-done', 'withdraw'];
      return markNotDone(theCase).ok ? ['mark-not-done', 'withdraw'] : ['withdraw'];
    case 'awaiting-authority':
      return state.closed === undefined && rankToWithdraw(theCase) === undefined ? ['withdraw'] : [];
    case 'declined':
    case 'with-youth-justice':
      return ['withdraw'];
    // The breach is decided first.
    case 'breached':
    case 'closed':
      return [];
  }
}
