import { isUnheard } from '../../../domain/case/applyPlace.ts';
import type { Case, Closure, HeardReport } from '../../../domain/case/case.ts';
import { officerActionsOpen } from '../../../domain/case/decideOfficerAction.ts';
import { decisionsOpen, endedByAge, rankToDecide } from '../../../domain/case/decisionOf.ts';
import { isCompleted, reportedOn } from '../../../domain/case/undertakings.ts';
import { concernedByEnd } from '../../../domain/case/whoIsTold.ts';
import type { Force } from '../../../domain/force/force.ts';
import { sayCondition } from '../../state/agreedConditions.ts';
import { supportOf } from '../../state/supportLines.ts';
import { aimedAt, type VerbOf } from '../../view/verb.ts';
import type { About, Line, View } from '../../view/view.ts';
import { adviceLine, sayClass } from '../../words/sayDisposal.ts';
import { sayNames } from '../../words/sayNames.ts';
import { decidedLine, refusalLine } from '../../words/sayRefusal.ts';
import { caseHeading } from '../caseHeading.ts';
import { namesOf, providerTitle } from '../namesOf.ts';
import { outcomeLines } from '../outcomeLines.ts';
import { historyLines } from './historyLines.ts';
import { firstStep, placeLines } from './placeLines.ts';
import { progressLines } from './progressLines.ts';
import { requiredLines } from './requiredLines.ts';
import { victimLines } from './victimLines.ts';

/** The one card of a case outside the dialogue: receipt, waiting, progress, breach, closed. Nothing about the person. */
export function caseView(theCase: Case, force: Force, note = ''): View {
  return {
    card: 'case',
    data: {
      about: quietAbout(theCase, force),
      heading: caseHeading(theCase, force),
      lines: [
        ...agreedLines(theCase),
        ...requiredLines(theCase, force),
        ...progressLines(theCase, force),
        ...placeLines(theCase, force),
        ...victimLines(theCase, force),
        ...outcomeLines(theCase),
      ],
      support: supportOf(theCase, force),
      next: nextOf(theCase, force),
      history: historyLines(theCase, whichOf(theCase, force)),
    },
    fields: {},
    note,
    ...aimedAt('case', theCase, verbsToday(theCase, force)),
  };
}

/** Reference and offence class, as every card outside the dialogue carries them. */
export function quietAbout(theCase: Case, force: Force): About {
  const offence = force.offences.find(({ id }) => id === theCase.answers.facts.offence);
  const offenceClass = offence === undefined ? '' : sayClass(offence.class);
  return { reference: theCase.reference, offenceClass, offenceTitle: '', step: '' };
}

function agreedLines({ filed }: Case): readonly Line[] {
  const conditions = (filed?.conditions ?? []).map((condition) => ({ text: sayCondition(condition) }));
  return filed?.wordsOfAdvice === true ? [...conditions, { text: adviceLine }] : conditions;
}

function nextOf(theCase: Case, force: Force): string {
  const { state } = theCase;
  switch (state.status) {
    case 'drafting':
      return 'You carry on where you left off.';
    case 'awaiting-authority':
      return 'The supervisors’ channel has been asked. You are told here as soon as somebody decides.';
    case 'with-youth-justice':
      return [jointStep(theCase, force), helpStep(theCase, force)].filter((part) => part !== '').join(' ');
    case 'in-progress':
      return state.progress === 'sent'
        ? firstContact(theCase, force)
        : whileInProgress(state.progress, theCase, force);
    case 'declined':
      return 'Choose another intervention, or withdraw the case.';
    case 'breached':
      return 'See the breach alert in this chat and in the supervisors’ channel.';
    case 'closed':
      return [closingStep(theCase, state.how), onceDecided(theCase, force), helpStep(theCase, force)]
        .filter((part) => part !== '')
        .join(' ');
  }
}

function firstContact(theCase: Case, force: Force): string {
  const { filed } = theCase;
  if (filed === undefined) return '';
  const silent = reportedOn(filed).filter((row) => isUnheard(theCase, row));
  const steps = (silent.length > 0 ? silent : reportedOn(filed)).map((row) =>
    firstStep(filed.at, row, force),
  );
  const first = [...new Set(steps)].filter((step) => step !== '').join(' ');
  if (first !== '') return first;
  return filed.wordsOfAdvice === true
    ? 'You confirm here once the words of advice were given.'
    : 'You confirm here when what was agreed is done.';
}

function jointStep({ handedOverTo = '', help }: Case, force: Force): string {
  const other = help === undefined ? 'no offer and no referral' : 'no other offer and no other referral';
  return `${providerTitle(force, handedOverTo)} has been asked in writing and answers you. Until then make ${other}, and tell the parent or carer that both services decide together.`;
}

/** Who acts next on help that was taken up though nothing is diverted; empty once all of them were heard of. */
function helpStep(theCase: Case, force: Force): string {
  const { help } = theCase;
  if (help === undefined) return '';
  const silent = help.support.filter((row) => row.referred === true && isUnheard(theCase, row));
  return [...new Set(silent.map((row) => firstStep(help.at, row, force)))].join(' ');
}

function whileInProgress(progress: string, theCase: Case, force: Force): string {
  const { filed } = theCase;
  const rows = filed === undefined ? [] : reportedOn(filed);
  if (progress === 'course-completed') {
    const isMore =
      rows.length !== filed?.required.length || filed.conditions.some(({ from }) => from === 'officer');
    return `Check that ${isMore ? 'the rest of what was agreed' : 'the victim’s remedy'} is done, then confirm it here.`;
  }
  const open = rows.filter((row) => !isCompleted(theCase.reports, row));
  const names = open.map(({ provider }) => providerTitle(force, provider));
  const report = new Set(names).size > 1 ? 'report' : 'reports';
  return `${sayNames(names)} ${report} what happens; you are told here.`;
}

/** Says which of several required interventions a report is about. */
function whichOf({ filed, declined }: Case, force: Force): (report: HeardReport) => string {
  const isOneOfSeveral = (filed?.required.length ?? 0) + declined.length > 1;
  return ({ intervention = '', provider }) =>
    isOneOfSeveral && intervention !== '' ? namesOf(force, { intervention, provider }).title : '';
}

/** What a case still asks for that was not diverted, or is with the CPS: how it goes on, so that the victim hears of it. */
function onceDecided(theCase: Case, { offences }: Force): string {
  const isOpen = theCase.decisionElsewhere === undefined && decisionsOpen(theCase, offences).length > 0;
  if (!isOpen) return '';
  const rank = rankToDecide(theCase, 'no-further-action');
  const asks =
    rank === undefined
      ? ''
      : ` ${decidedLine(theCase)} So no further action is for ${rank === 'inspector' ? 'an inspector' : 'a sergeant or above'} to decide: pressing it asks them.`;
  return `Once it is decided, record it here, so that the victim is told.${asks}`;
}

function closingStep(theCase: Case, how: Closure): string {
  if (how === 'charged') return 'Put the case before the charging decision maker.';
  if (how === 'referred-cps')
    return theCase.decisionElsewhere === undefined
      ? 'Send the file to the CPS. It decides whether to charge.'
      : '';
  if (endedByAge(theCase))
    return 'Yours to do today: refer to children’s services, and think of exploitation; tell the parent or carer. No admission or evidence is needed for either.';
  if (how === 'not-diverted')
    return 'The decision and its reasons are kept. Take the case forward in the usual way.';
  if (how !== 'withdrawn') return '';
  const told = concernedByEnd(theCase).length > 0 ? 'The provider has been told.' : '';
  return [told, refusalLine(theCase)].filter((part) => part !== '').join(' ');
}

function verbsToday(theCase: Case, { offences }: Force): readonly VerbOf<'case'>[] {
  const place: readonly VerbOf<'case'>[] =
    theCase.placeOffers === undefined ? [] : ['take-place', 'leave-place'];
  return [
    ...place,
    ...officerActionsOpen(theCase),
    ...verbsOfState(theCase),
    ...decisionsOpen(theCase, offences),
  ];
}

function verbsOfState({ state, filed }: Case): readonly VerbOf<'case'>[] {
  switch (state.status) {
    case 'drafting':
      return ['open', 'withdraw'];
    case 'in-progress':
      if (filed === undefined || reportedOn(filed).length === 0 || state.progress === 'course-completed')
        return ['mark-done', 'mark-not-done', 'withdraw'];
      return ['withdraw'];
    case 'awaiting-authority':
      return state.closed === undefined ? ['withdraw'] : [];
    case 'declined':
    case 'with-youth-justice':
    case 'breached':
      return ['withdraw'];
    case 'closed':
      return [];
  }
}
