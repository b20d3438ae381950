import type { Case } from '../../../domain/case/case.ts';
import type { Withdrawal } from '../../../domain/case/withdrawal.ts';

/** The last thing that was asked in this case, where that is whether it may be withdrawn; undefined where it is another. */
export function withdrawalAsked({
  state,
  authority,
  unanswered,
  withdrawals = [],
}: Case): Withdrawal | undefined {
  const last = withdrawals.at(-1);
  if (last === undefined || state.status === 'awaiting-authority' || unanswered !== undefined)
    return undefined;
  return authority !== undefined && authority.at > last.at ? undefined : last;
}
