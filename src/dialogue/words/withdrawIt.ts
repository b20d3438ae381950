import { rankToWithdraw } from '../../domain/case/rankToWithdraw.ts';
import { sayRank } from './sayRank.ts';

/** The button that withdraws a case, or asks whoever may decide that. */
export function withdrawIt(theCase: Parameters<typeof rankToWithdraw>[0]): string {
  const rank = rankToWithdraw(theCase);
  return rank === undefined ? 'Withdraw this case' : `Ask ${sayRank(rank)} to withdraw it`;
}
