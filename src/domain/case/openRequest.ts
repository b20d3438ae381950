import type { Authority } from '../../law/disposal.ts';
import type { Case } from './case.ts';
import { openWithdrawal } from './withdrawal.ts';

/** What somebody of this rank is asked to authorise. */
type OpenRequest = {
  readonly authority: Authority;
  /** Why its officer asks, where that was asked of them; for the decider alone. */
  readonly reason?: string;
};

/** What somebody is asked to authorise in this case; undefined while nobody is. A breach is asked by itself. */
export function openRequest(theCase: Pick<Case, 'state' | 'withdrawals'>): OpenRequest | undefined {
  const { state } = theCase;
  return state.status === 'awaiting-authority' ? state : openWithdrawal(theCase);
}
