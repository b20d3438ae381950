import type { CpsPart } from '../../../domain/case/breachRules.ts';
import type { Case, DisposalElsewhere } from '../../../domain/case/case.ts';
import { cpsPart } from '../../../domain/case/cpsPart.ts';
import { isChargeAsked } from '../../../domain/case/decisionOf.ts';
import { isChargeDue } from '../../../domain/case/isChargeDue.ts';
import type { Force } from '../../../domain/force/force.ts';
import type { NotReached } from '../../../domain/notices/notReached.ts';
import { isCaseWithVictim } from '../../../domain/victim/hasVictim.ts';
import { aimedAt } from '../../view/verb.ts';
import type { View } from '../../view/view.ts';
import { caseView } from './caseView.ts';
import { elsewhereTitle, isStopOfCharge } from './elsewhereTitle.ts';
import { type CpsFields, emptyCpsFields } from './readCpsAnswer.ts';

/** The case's card with the one question whether that is how it goes on: a victim is told so, and cold fingers slip. */
export function elsewhereView(
  theCase: Case,
  force: Force,
  disposal: DisposalElsewhere,
  notReached: NotReached,
  cpsFields?: CpsFields,
): View {
  const part = cpsPart(theCase, disposal, force);
  const victim = isNews(theCase, disposal) && isCaseWithVictim(theCase, force.offences);
  const said = [
    ...asked(theCase, disposal, part),
    ...(victim ? ['The victim is due to be told.'] : []),
    afterIt(disposal),
    `Press “${elsewhereTitle(theCase, disposal)}” again to record it, or open the case to leave it as it is.`,
  ];
  return {
    ...caseView(theCase, force, '', notReached, cpsAsked[part]),
    fields: part === 'none' ? {} : { ...(cpsFields ?? emptyCpsFields) },
    note: said.join(' '),
    ...aimedAt('confirm', theCase, [disposal, 'open']),
  };
}

function asked(theCase: Case, disposal: DisposalElsewhere, part: CpsPart): readonly string[] {
  if (isStopOfCharge(theCase, disposal)) return [ofStop, withIt];
  if (part === 'decides') return [ofTheCps[disposal], withIt];
  return [questions[disposal], ...(part === 'none' ? [] : [ifTheCps])];
}

/** What the labels of its two fields say of them. */
const cpsAsked: Readonly<Record<CpsPart, string>> = {
  decides: 'required',
  'may-have-decided': 'required if the CPS decided it',
  none: 'required',
};

const questions: Readonly<Record<DisposalElsewhere, string>> = {
  charge: 'Have they been charged, or has a postal requisition been sent?',
  'no-further-action': 'Has it been decided that it goes no further?',
};

const ofTheCps: Readonly<Record<DisposalElsewhere, string>> = {
  charge: 'Did the CPS decide to charge, and have they been charged or a postal requisition sent?',
  'no-further-action': 'Did the CPS decide that it goes no further?',
};
const ofStop = 'Did the CPS stop the case? Only the CPS can, once they are charged.';
const withIt = 'Give its reference and the day.';
/** Where the police decided it, both stay empty. */
const ifTheCps = 'If the CPS decided it, give its reference and the day.';

/** Whoever heard that the decision to prosecute stands hears no news by the charge. */
function isNews(theCase: Case, disposal: DisposalElsewhere): boolean {
  const isExpected =
    isChargeDue(theCase) && !isChargeAsked(theCase) && theCase.decisionElsewhere === undefined;
  return disposal === 'no-further-action' || !isExpected;
}

/** What it takes to put it right afterwards. */
function afterIt(disposal: DisposalElsewhere): string {
  if (disposal === 'no-further-action') return 'A charge can still be recorded after it.';
  return 'After it only the CPS can stop the case.';
}
