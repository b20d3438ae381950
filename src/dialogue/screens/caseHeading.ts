import { asItStands } from '../../domain/case/asItStands.ts';
import type { Case, CaseState, DisposalElsewhere } from '../../domain/case/case.ts';
import { endedByAge, endedByTime } from '../../domain/case/decisionOf.ts';
import { sayMoment } from '../../domain/days.ts';
import type { Force } from '../../domain/force/force.ts';
import { sayADisposal, sayDisposal, titleOf } from '../words/sayDisposal.ts';
import { sayRank } from '../words/sayRank.ts';
import { providerTitle } from './namesOf.ts';

/** Where the case stands, in words; with the force's data also which of several providers declined. */
export function caseHeading(theCase: Case, force?: Force): string {
  const { state, filed } = theCase;
  if (endedByAge(theCase)) return 'Ended: under ten, record outcome 11';
  if (endedByTime(theCase)) return closedByTime(theCase);
  switch (state.status) {
    case 'drafting':
      return 'Not finished yet';
    case 'awaiting-authority':
      return `Waiting: ${sayRank(state.authority)} decides on ${sayADisposal(state.disposal)}`;
    case 'with-youth-justice':
      return 'With the youth justice service for a joint decision';
    case 'in-progress':
      return progressHeading(state, filed ? titleOf(filed.disposal) : 'Agreed');
    case 'declined':
      if (state.ended === true)
        return `${filed !== undefined && filed.required.length > 1 && force !== undefined ? providerTitle(force, state.by) : 'The provider'} ended it: choose another intervention`;
      return filed !== undefined && filed.required.length > 1 && force !== undefined
        ? `${providerTitle(force, state.by)} declined its referral`
        : 'The provider declined this referral';
    case 'breached':
      return 'Breach: somebody must decide';
    case 'closed':
      return closedHeading(theCase, state);
  }
}

/** The same where others read it, who are not told that the CPS decides: that would tell of abuse at home, or of hate. */
export function headingForOthers(theCase: Case): string {
  const { state, breach } = theCase;
  if (state.status !== 'closed' || state.how !== 'referred-cps') return caseHeading(theCase);
  return caseHeading({
    ...theCase,
    state: { ...state, how: 'charged' },
    ...(breach && { breach: { ...breach, decision: 'charge' } }),
  });
}

/** After a breach that leads to a charge: nobody is charged before that is recorded. */
function chargeHeading(
  theCase: Case,
  { how, outcomeCode }: Extract<CaseState, { status: 'closed' }>,
): string {
  const { breach, decisionElsewhere } = theCase;
  if (decisionElsewhere !== undefined) {
    if (isStoppedByCps(theCase)) return 'Closed: the CPS stopped it';
    const cps = how === 'referred-cps' ? 'the CPS decided, ' : '';
    const code = outcomeCode === undefined ? '' : `, record outcome ${outcomeCode}`;
    return `Closed: ${cps}${sayRecorded(decisionElsewhere.disposal)}${code}`;
  }
  if (how === 'referred-cps') return 'Waiting: the CPS decides whether to charge';
  return breach?.decision === 'charge'
    ? 'Waiting: a charge is still to be decided'
    : 'To be charged, or a postal requisition sent';
}

/** Once they were charged the CPS alone stops it, whatever the offence: that tells nothing of the case. */
function isStoppedByCps({ decisionElsewhere, elsewhereBefore = [] }: Case): boolean {
  const wasCharged = elsewhereBefore.some(
    ({ disposal, takenBackAt }) => disposal === 'charge' && takenBackAt === undefined,
  );
  return wasCharged && decisionElsewhere?.byCps === true && decisionElsewhere.disposal !== 'charge';
}

/** "charged or postal requisition sent": what was recorded once it was done. */
function sayRecorded(disposal: DisposalElsewhere): string {
  return disposal === 'charge' ? 'charged or postal requisition sent' : sayDisposal(disposal);
}

/** "outcome 17" where time alone ends it; empty where whoever closes it says which code fits. */
export function outcomeOfTime(theCase: { readonly state: CaseState }): string {
  const state = asItStands(theCase);
  return state.status === 'closed' && state.outcomeCode === '17' ? 'outcome 17' : '';
}

/** A sergeant or above closes what can no longer be charged; until then nothing of it is decided. */
function closedByTime({ state, decisionElsewhere }: Case): string {
  const code = outcomeOfTime({ state });
  if (decisionElsewhere !== undefined)
    return `Closed: statute-barred${code === '' ? '' : `, record ${code}`}`;
  return state.status === 'awaiting-authority'
    ? `Waiting: ${sayRank(state.authority)} closes it as statute-barred${code === '' ? '' : `, ${code}`}`
    : `Statute-barred: somebody must close it${code === '' ? '' : ` with ${code}`}`;
}

function progressHeading(state: Extract<CaseState, { status: 'in-progress' }>, disposal: string): string {
  switch (state.progress) {
    case 'sent':
      return `Filed: ${disposal.toLowerCase()}`;
    case 'accepted':
      return `${disposal}: accepted by the provider`;
    case 'booked':
      return `${disposal}: booked${state.appointment === undefined ? '' : `, ${sayMoment(state.appointment)}`}`;
    case 'attended':
      return `${disposal}: attended`;
    case 'course-completed':
      return `${disposal}: course completed`;
  }
}

function closedHeading(theCase: Case, state: Extract<CaseState, { status: 'closed' }>): string {
  const { how, outcomeCode } = state;
  const decided = theCase.decisionElsewhere?.disposal;
  switch (how) {
    case 'completed':
      return `Completed${outcomeCode === undefined ? '' : `: record outcome ${outcomeCode}`}`;
    case 'not-diverted':
      return [
        'Recorded: not diverted',
        ...(decided === undefined
          ? []
          : [isStoppedByCps(theCase) ? 'the CPS stopped it' : sayRecorded(decided)]),
        ...(outcomeCode === undefined ? [] : [`record outcome ${outcomeCode}`]),
      ].join(', ');
    case 'withdrawn':
      return theCase.ageWasWrong === true ? 'Withdrawn: the age was wrong' : 'Withdrawn';
    case 'charged':
    case 'referred-cps':
      return chargeHeading(theCase, state);
    case 'no-further-action':
      return 'Closed: no further action';
  }
}
