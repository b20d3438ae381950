import type { Case, DisposalElsewhere } from '../../../domain/case/case.ts';
import { isChargeAsked, isWithCps, rankToDecide } from '../../../domain/case/decisionOf.ts';
import { isChargeDue } from '../../../domain/case/isChargeDue.ts';
import type { Force } from '../../../domain/force/force.ts';
import type { NotReached } from '../../../domain/notices/notReached.ts';
import { isCaseWithVictim } from '../../../domain/victim/hasVictim.ts';
import { aimedAt } from '../../view/verb.ts';
import type { View } from '../../view/view.ts';
import { sayRankOrAbove } from '../../words/sayRank.ts';
import { caseView } from './caseView.ts';
import { type CpsFields, emptyCpsFields } from './readCpsAnswer.ts';

/** The case's card with the one question whether that is how it goes on: a victim is told so, and cold fingers slip. */
export function elsewhereView(
  theCase: Case,
  force: Force,
  disposal: DisposalElsewhere,
  notReached: NotReached,
  cpsFields?: CpsFields,
): View {
  const byCps = isWithCps(theCase);
  const victim = isNews(theCase, disposal) && isCaseWithVictim(theCase, force.offences);
  const said = [
    ...(byCps ? [ofTheCps[disposal], withIt] : [questions[disposal]]),
    ...(victim ? ['The victim is due to be told.'] : []),
    afterIt(theCase, disposal),
    `Press “${titles[disposal]}” again to record it, or open the case to leave it as it is.`,
  ];
  return {
    ...caseView(theCase, force, '', notReached),
    fields: byCps ? { ...(cpsFields ?? emptyCpsFields) } : {},
    note: said.join(' '),
    ...aimedAt('confirm', theCase, [disposal, 'open']),
  };
}

/** As the card's buttons are called. */
const titles: Readonly<Record<DisposalElsewhere, string>> = {
  charge: 'Charged, or postal requisition sent',
  'no-further-action': 'No further action',
};

const questions: Readonly<Record<DisposalElsewhere, string>> = {
  charge: 'Have they been charged, or has a postal requisition been sent?',
  'no-further-action': 'Has it been decided that it goes no further?',
};

const ofTheCps: Readonly<Record<DisposalElsewhere, string>> = {
  charge: 'Did the CPS decide to charge, and have they been charged or a postal requisition sent?',
  'no-further-action': 'Did the CPS decide that it goes no further?',
};
const withIt = 'Give its reference and the day.';

/** Whoever heard that the decision to prosecute stands hears no news by the charge. */
function isNews(theCase: Case, disposal: DisposalElsewhere): boolean {
  const isExpected =
    isChargeDue(theCase) && !isChargeAsked(theCase) && theCase.decisionElsewhere === undefined;
  return disposal === 'no-further-action' || !isExpected;
}

/** What it takes to put it right afterwards. */
function afterIt(theCase: Case, disposal: DisposalElsewhere): string {
  if (disposal === 'no-further-action') return 'A charge can still be recorded after it.';
  const decisionElsewhere = { disposal, at: theCase.openedAt, by: '' };
  const rank = rankToDecide({ ...theCase, decisionElsewhere }, 'no-further-action');
  return rank === undefined
    ? 'No further action can still be recorded after it.'
    : `No further action is then for ${sayRankOrAbove(rank)} to decide.`;
}
