import { isCaution } from '../../law/disposal.ts';
import { asItStands } from './asItStands.ts';
import type { Case } from './case.ts';
import { standingApproval } from './rankAfterDecision.ts';

/**
 * Who decides that a case is withdrawn once it was filed, where its officer may not. A caution that was signed is taken
 * back by nobody below a sergeant, nor anything that was approved below the rank that approved it, nor after an inspector
 * declined to withdraw it: a decision binds the rank that gave it. What is only a draft, and what was the officer's own to
 * decide, is the officer's to withdraw.
 */
export function rankToWithdraw(
  theCase: Pick<Case, 'state' | 'filed' | 'authority' | 'withdrawals'>,
): 'sergeant' | 'inspector' | undefined {
  const { filed, withdrawals = [] } = theCase;
  if (filed === undefined || asItStands(theCase).status === 'closed') return undefined;
  const approval = standingApproval(theCase);
  const isApproved = approval?.disposal === filed.disposal;
  if (!isCaution(filed.disposal) && !isApproved) return undefined;
  const declined = withdrawals.flatMap(({ came }) => (came?.what === 'declined' ? [came.rank] : []));
  const decided = [...declined, ...(isApproved ? [approval.by.rank] : [])];
  return decided.includes('inspector') ? 'inspector' : 'sergeant';
}
