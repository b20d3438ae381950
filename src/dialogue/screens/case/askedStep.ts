import type { Case } from '../../../domain/case/case.ts';
import { movedOnSince } from '../../../domain/case/movedOnSince.ts';
import { rankToWithdraw } from '../../../domain/case/rankToWithdraw.ts';
import { openWithdrawal } from '../../../domain/case/withdrawal.ts';
import type { NotReached } from '../../../domain/notices/notReached.ts';
import { capital } from '../../words/sayDisposal.ts';
import { sayRank, sayRankOrAbove } from '../../words/sayRank.ts';
import { fellAway } from '../fellAway.ts';
import { notInChannel } from './notInChannel.ts';

/**
 * That somebody is asked to withdraw the case, and that it goes on until they have decided, or that they need not any more, until
 * something newer has become of it.
 */
export function askedStep(theCase: Case, notReached: NotReached): readonly string[] {
  const asked = openWithdrawal(theCase);
  if (asked === undefined) {
    const last = theCase.withdrawals?.at(-1);
    const isOld = last?.came !== undefined && movedOnSince(theCase, last.came.at);
    return isOld ? [] : [fellAway(last)].filter((line) => line !== '');
  }
  const missing = notReached.supervisors ? ` ${notInChannel('the request', notReached)}` : '';
  return [
    `${capital(sayRankOrAbove(asked.authority))} is asked to withdraw it; until they decide it goes on as it is.${missing}`,
  ];
}

/** After “Choose another intervention”: what else is open where a provider declined; empty while that is asked already. */
export function orWithdraw(theCase: Case): string {
  if (openWithdrawal(theCase) !== undefined) return '';
  const rank = rankToWithdraw(theCase);
  return rank === undefined ? ', or withdraw the case' : `, or ask ${sayRank(rank)} to withdraw the case`;
}
