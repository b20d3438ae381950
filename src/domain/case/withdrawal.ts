import type { PoliceRank } from '../../law/disposal.ts';
import type { Instant } from '../instant.ts';
import type { CaseState } from './caseState.ts';
import type { Rank } from './rank.ts';

type CameOfIt =
  | {
      readonly what: 'approved' | 'declined';
      readonly by: string;
      readonly rank: Rank;
      readonly reason: string;
    }
  | { readonly what: 'taken-back' }
  /** The case moved on before anybody decided: how. */
  | { readonly what: 'fell-away'; readonly because: 'breached' | 'completed' | 'goes-on' };

/** The question whether a case that was filed may be withdrawn. The case goes on as it is while somebody is asked. */
export type Withdrawal = {
  readonly authority: Exclude<PoliceRank, 'officer'>;
  /** Why its officer asks; for the decider alone. */
  readonly reason: string;
  readonly at: Instant;
  /** Absent while somebody is asked. */
  readonly came?: CameOfIt & { readonly at: Instant };
};

type Asked = { readonly withdrawals?: readonly Withdrawal[] };

/** The question that somebody is asked now; undefined while nobody is. */
export function openWithdrawal({ withdrawals = [] }: Asked): Withdrawal | undefined {
  const last = withdrawals.at(-1);
  return last?.came === undefined ? last : undefined;
}

/** The case once something came of the question; as it was where nobody was asked. */
export function withdrawalOver<C extends Asked>(theCase: C, came: NonNullable<Withdrawal['came']>): C {
  const open = openWithdrawal(theCase);
  if (open === undefined) return theCase;
  return { ...theCase, withdrawals: [...(theCase.withdrawals ?? []).slice(0, -1), { ...open, came }] };
}

const underWay: readonly CaseState['status'][] = ['in-progress', 'declined'];

/**
 * The case without a question that what happened answers otherwise: it was breached, completed, filed anew, or its officer
 * goes on with it another way. What a provider reports besides changes nothing of it.
 */
export function withoutIdleWithdrawal<C extends Asked & { readonly state: CaseState }>(
  before: { readonly state: CaseState },
  after: C,
  { event, at }: { readonly event: { readonly type: string }; readonly at: Instant },
): C {
  const { status } = after.state;
  const goesOn = status === before.state.status || underWay.includes(status);
  if (goesOn && event.type !== 'filed') return after;
  const because = event.type === 'breached' || event.type === 'completed' ? event.type : 'goes-on';
  return withdrawalOver(after, { what: 'fell-away', because, at });
}
