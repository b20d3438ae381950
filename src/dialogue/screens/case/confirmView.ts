import type { Case } from '../../../domain/case/case.ts';
import { daysToDo } from '../../../domain/case/daysToDo.ts';
import { sayKeptUp } from '../../../domain/case/decideReport.ts';
import { endedByAge } from '../../../domain/case/decisionOf.ts';
import { askBeforeDone, isKeptUnasked, saysNotKept } from '../../../domain/case/keptToAsk.ts';
import { keptUpUntil } from '../../../domain/case/keptUpUntil.ts';
import { rankAfterDecision } from '../../../domain/case/rankAfterDecision.ts';
import { daysBetween, sayDay } from '../../../domain/days.ts';
import type { Force } from '../../../domain/force/force.ts';
import type { NotReached } from '../../../domain/notices/notReached.ts';
import { isCaseWithVictim } from '../../../domain/victim/hasVictim.ts';
import type { Day } from '../../../law/day.ts';
import { isKnownUnderTen } from '../../../law/isKnownChild.ts';
import { aimedAt, type FinalVerb } from '../../view/verb.ts';
import type { View } from '../../view/view.ts';
import { doneIt } from '../../words/doneIt.ts';
import { recordingTitle } from '../../words/recordingTitle.ts';
import { lossAnswer } from '../../words/sayClock.ts';
import { sayRankOrAbove } from '../../words/sayRank.ts';
import { caseView } from './caseView.ts';
import { chargeStep } from './chargeStep.ts';
import { stillToHear } from './stillToHear.ts';

/** These are asked about, and one button of the dialogue. */
type AskedVerb = FinalVerb | 'record-undiverted';

/** The step whose card has the button that records it as not diverted, where that is asked about. */
export function recordingIsAskedOn({ answers }: Pick<Case, 'answers'>): 'refusal' | 'assessment' {
  return isKnownUnderTen(answers.facts.age) ? 'refusal' : 'assessment';
}

/** The case's card with the one question whether it is meant so, and nothing else to press but that and to leave it. */
export function confirmView(
  theCase: Case,
  { force, today }: { readonly force: Force; readonly today: Day },
  verb: AskedVerb,
  notReached: NotReached,
): View {
  const victim = isCaseWithVictim(theCase, force.offences) ? ' The victim is due to be told.' : '';
  const title = titleOf(verb, theCase);
  const until = verb === 'mark-done' ? keptUpUntil(theCase) : undefined;
  if (until !== undefined && today <= until) return caseView(theCase, force, sayKeptUp(until), notReached);
  if (verb === 'mark-done' && isKeptUnasked(theCase, force.offences, today))
    return caseView(theCase, force, askBeforeDone, notReached);
  return {
    ...caseView(theCase, force, '', notReached),
    note: `${question(verb, theCase)}${verb === 'mark-not-done' ? stillToGo(theCase, today) : ''}${isNews(verb) ? victim : ''}${verb === 'withdraw' ? stillToHear(theCase, force) : ''}${verb === 'charge-taken-back' ? '' : ' This cannot be undone.'} Press “${title}” again to do it, or open the case to leave it as it is.`,
    ...aimedAt('confirm', theCase, [verb, 'open']),
  };
}

/** What is not over yet is no breach by its day: whoever marks it has to know. What is kept up is one on any day. */
function stillToGo(theCase: Case, today: Day): string {
  const { filed } = theCase;
  const conditions = filed?.conditions.filter(({ isKeptUp }) => isKeptUp !== true) ?? [];
  const last = daysToDo(filed === undefined ? theCase : { ...theCase, filed: { ...filed, conditions } }).at(
    -1,
  );
  if (last === undefined || last < today) return '';
  const left = daysBetween(today, last);
  const toGo = left === 0 ? 'today' : left === 1 ? 'tomorrow' : `${sayDay(last)}, ${left} days to go`;
  const isAll = conditions.length === filed?.conditions.length;
  return ` ${isAll ? 'Its day' : 'The day of what is to be done'} is ${toGo}: they still have until then.`;
}

/** A letter is done, and nobody keeps it up; staying away is kept up. */
function whatWasNot({ filed }: Case): string {
  const areKeptUp = filed?.conditions.map(({ isKeptUp }) => isKeptUp === true) ?? [];
  if (!areKeptUp.includes(true)) return 'done';
  return areKeptUp.includes(false) ? 'done, or not kept up' : 'kept up';
}

/** As the card's buttons are called. */
const titles: Readonly<Record<Exclude<FinalVerb, 'mark-done'>, string>> = {
  withdraw: 'Withdraw this case',
  'mark-not-done': 'Mark as not completed',
  'child-referred': 'Referred to children’s services',
  'parent-told': 'Parent or carer told',
  'support-referred': 'Victim referred to support',
  'support-stopped': 'Support service told: no more',
  'meeting-explained': 'Restorative justice: information sent',
  'statement-taken': 'Victim’s statement taken',
  'compensation-answered': 'Victim told about compensation',
  'letter-received': 'Letter received',
  'new-day-agreed': 'They agreed to the new day',
  'charge-taken-back': 'Nobody was charged: take it back',
  'letter-passed-on': 'Letter passed on to the victim',
  'review-explained': 'Victim told about a review',
};

function titleOf(verb: AskedVerb, theCase: Case): string {
  if (verb === 'record-undiverted') return recordingTitle(theCase);
  return verb === 'mark-done' ? doneIt(theCase).title : titles[verb];
}

function question(verb: AskedVerb, theCase: Case): string {
  const { state, answers, refusals = [] } = theCase;
  switch (verb) {
    case 'record-undiverted':
      if (isKnownUnderTen(answers.facts.age))
        return 'Is it the suspect, and not the victim, who is under ten? The case then ends here with outcome 11.';
      // Asked only after a refusal: a charge is heavier, and no further action is for whoever declined.
      return `Record it as not diverted? You then record the charge here, or ask ${sayRankOrAbove(rankAfterDecision('no-further-action', theCase))} for no further action.`;
    case 'withdraw': {
      if (endedByAge(theCase))
        return 'Is the age wrong? Outcome 11 is then taken back, and the case is withdrawn: begin a new one with “new” and the offence.';
      const told =
        state.status === 'drafting'
          ? 'Withdraw this case?'
          : 'Withdraw this case? Whoever was asked or sent a referral is told.';
      return refusals.length === 0
        ? told
        : `${told} What was declined stays on record, and the supervisors’ channel hears of it.`;
    }
    case 'mark-done':
      return `${saysNotKept(theCase) ? 'The victim says that it was not kept. ' : ''}${doneIt(theCase).question} The case then ends as completed.`;
    case 'mark-not-done':
      return `Was it not ${whatWasNot(theCase)}? The case then counts as breached: what follows is decided on the alert, here or in the supervisors’ channel.`;
    case 'child-referred':
      return 'Have you sent the referral, with exploitation thought of? Nobody is reminded of it any more.';
    case 'parent-told':
      return 'Have you told the parent or carer? Nobody is reminded of it any more.';
    case 'support-referred':
      return 'Have you passed on to the service how to reach the victim, in the way they said? It then leaves this card.';
    case 'support-stopped':
      return 'Does the service know that the victim does not want its help any more? It then leaves this card.';
    case 'meeting-explained':
      return 'Has the victim been sent what they want to know of restorative justice? It then leaves this card.';
    case 'statement-taken':
      return 'Has the victim’s statement been taken? It then leaves this card.';
    case 'compensation-answered':
      return `Does the victim know ${lossAnswer}? It then leaves this card.`;
    case 'charge-taken-back':
      return `Was nobody charged, and no postal requisition sent? What is decided is then to be recorded again.${theCase.victim?.newsHeard?.news === 'court' ? ` ${chargeStep.notCharged}` : ''}`;
    case 'new-day-agreed':
      return 'Have they agreed to the new day, on record? How is to confirm. From then on the victim is told of it as agreed.';
    case 'letter-received':
      return 'Have you got the letter? It is then passed on to a victim who wants it.';
    case 'letter-passed-on':
      return 'Has the victim got the letter? It then leaves this card.';
    case 'review-explained':
      return 'Does the victim know if and how they can ask for a review, or how to complain? It then leaves this card.';
  }
}

/** The victim is told of how it ended. What is not diverted still waits for what is decided instead. */
function isNews(verb: AskedVerb): boolean {
  return verb === 'mark-done' || verb === 'mark-not-done';
}
