import type { Case, CaseState } from '../../domain/case/case.ts';
import { addWorkingDays, londonDay, sayDay, sayMoment } from '../../domain/days.ts';
import type { Force } from '../../domain/force.ts';
import { sayCondition } from '../agreed.ts';
import { sayClass, sayDisposal, titleOf } from '../say.ts';
import { supportOf } from '../supportLines.ts';
import type { About, Line, Verb, View } from '../view.ts';
import { historyLines } from './historyLines.ts';
import { outcomeLines } from './outcomeLines.ts';
import { firstStep, placeLines } from './placeLines.ts';

/** The one card of a case outside the dialogue: receipt, waiting, progress, breach, closed. Nothing about the person. */
export function caseView(theCase: Case, force: Force, note = ''): View {
  return {
    card: 'case',
    data: {
      about: quietAbout(theCase, force),
      heading: headingOf(theCase),
      lines: [
        ...agreedLines(theCase),
        ...placeLines(theCase, providerTitle(force, theCase.filed?.provider ?? '')),
        ...outcomeLines(theCase),
      ],
      support: supportOf(theCase, force),
      next: nextOf(theCase, force),
      history: historyLines(theCase),
    },
    fields: {},
    target: { caseId: theCase.id, step: 'case', revision: theCase.revision },
    note,
    verbs: verbsOf(theCase),
  };
}

/** Reference and offence class, as every card outside the dialogue carries them. */
export function quietAbout(theCase: Case, force: Force): About {
  const offence = force.offences.find(({ id }) => id === theCase.answers.facts.offence);
  const offenceClass = offence === undefined ? '' : sayClass(offence.class);
  return { reference: theCase.reference, offenceClass, offenceTitle: '', step: '' };
}

/** Where the case stands, in words. */
export function headingOf({ state, filed }: Case): string {
  switch (state.status) {
    case 'drafting':
      return 'Not finished yet';
    case 'awaiting-authority':
      return `Waiting: ${state.authority === 'inspector' ? 'an' : 'a'} ${state.authority} decides on a ${sayDisposal(state.disposal)}`;
    case 'with-youth-justice':
      return 'With the youth justice service for a joint decision';
    case 'in-progress':
      return progressHeading(state, filed ? titleOf(filed.disposal) : 'Agreed');
    case 'declined':
      return 'The provider declined this referral';
    case 'breached':
      return 'Breach: somebody must decide';
    case 'closed':
      return closedHeading(state);
  }
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

function closedHeading({ how, outcomeCode }: Extract<CaseState, { status: 'closed' }>): string {
  switch (how) {
    case 'completed':
      return `Completed${outcomeCode === undefined ? '' : `: record outcome ${outcomeCode}`}`;
    case 'not-diverted':
      return 'Recorded: not diverted';
    case 'withdrawn':
      return 'Withdrawn';
    case 'charged':
      return 'Closed: to be charged';
    case 'referred-cps':
      return 'Closed: sent to the CPS for a charging decision';
    case 'no-further-action':
      return 'Closed: no further action';
  }
}

function agreedLines({ filed }: Case): readonly Line[] {
  return (filed?.conditions ?? []).map((condition) => ({ text: sayCondition(condition) }));
}

function nextOf(theCase: Case, force: Force): string {
  const { state, filed } = theCase;
  switch (state.status) {
    case 'drafting':
      return 'You carry on where you left off.';
    case 'awaiting-authority':
      return 'The supervisors’ channel has been asked. You are told here as soon as somebody decides.';
    case 'with-youth-justice':
      return `${providerTitle(force, theCase.handedOverTo ?? '')} has been asked in writing and answers you. Until then make no offer and no referral, and tell the parent or carer that both services decide together.`;
    case 'in-progress':
      return state.progress === 'sent'
        ? firstContact(theCase, force)
        : whileInProgress(state.progress, theCase, force);
    case 'declined':
      return 'Choose another intervention, or withdraw the case.';
    case 'breached':
      return 'See the breach alert in this chat and in the supervisors’ channel.';
    case 'closed':
      return state.how === 'completed' && victimOf(theCase)
        ? 'Tell the victim that it was completed.'
        : closingStep(state, (filed?.provider ?? theCase.handedOverTo) !== undefined);
  }
}

function firstContact(theCase: Case, force: Force): string {
  const { filed } = theCase;
  const provider = force.providers.find(({ id }) => id === filed?.provider);
  if (filed === undefined) return '';
  if (provider === undefined)
    return `You confirm here when what was agreed is done.${tellVictim(theCase, force)}`;
  return `${firstStep(filed, provider)}${tellVictim(theCase, force)}`;
}

function whileInProgress(progress: string, theCase: Case, force: Force): string {
  if (progress === 'course-completed') {
    const isMore = theCase.filed?.conditions.some(({ from }) => from === 'officer') === true;
    return `Check that ${isMore ? 'the rest of what was agreed' : 'the victim’s remedy'} is done, then confirm it here.`;
  }
  const provider = providerTitle(force, theCase.filed?.provider ?? '');
  return `${provider} reports what happens; you are told here.${tellVictim(theCase, force)}`;
}

function tellVictim(theCase: Case, { policy, bankHolidays }: Force): string {
  if (!victimOf(theCase) || theCase.filed === undefined) return '';
  const { standard, enhanced } = policy.victimToldWithinWorkingDays;
  const days = theCase.answers.facts.victimEnhanced === true ? enhanced : standard;
  const by = addWorkingDays(londonDay(theCase.filed.at), days, bankHolidays);
  return ` Tell the victim by ${sayDay(by)}.`;
}

function victimOf({ answers }: Case): boolean {
  return answers.facts.victimContacted !== undefined;
}

function closingStep({ how }: Extract<CaseState, { status: 'closed' }>, providerWasTold: boolean): string {
  if (how === 'charged') return 'Put the case before the charging decision maker.';
  if (how === 'referred-cps') return 'Send the file to the CPS. It decides whether to charge.';
  if (how === 'not-diverted')
    return 'The decision and its reasons are kept. Take the case forward in the usual way.';
  return how === 'withdrawn' && providerWasTold ? 'The provider has been told.' : '';
}

function providerTitle({ providers, youthJustice }: Force, id: string): string {
  const service = youthJustice.find(({ provider }) => provider === id);
  return providers.find((row) => row.id === id)?.title ?? service?.title ?? 'The provider';
}

function verbsOf(theCase: Case): readonly Verb[] {
  const place: readonly Verb[] = theCase.placeOffer === undefined ? [] : ['take-place', 'leave-place'];
  return [...place, ...verbsOfState(theCase)];
}

function verbsOfState({ state, filed }: Case): readonly Verb[] {
  switch (state.status) {
    case 'drafting':
      return ['open', 'withdraw'];
    case 'awaiting-authority':
      return ['stop-asking', 'withdraw'];
    case 'declined':
      return ['choose-another', 'withdraw'];
    case 'in-progress':
      if (filed?.provider === null || state.progress === 'course-completed')
        return ['mark-done', 'mark-not-done', 'withdraw'];
      return ['withdraw'];
    case 'with-youth-justice':
    case 'breached':
      return ['withdraw'];
    case 'closed':
      return [];
  }
}
