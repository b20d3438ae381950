import type { Case, Instant } from './case.ts';
import type { CaseEvent } from './caseEvent.ts';
import { withdrawalOver } from './withdrawal.ts';

type Event = Extract<CaseEvent, { type: 'withdrawal-requested' | 'withdrawal-decided' }>;

/** The case once it was asked, or decided, whether it may be withdrawn though it was filed. */
export function applyWithdrawal(
  theCase: Case,
  event: Event,
  { by, at }: { readonly by: string; readonly at: Instant },
): Case {
  if (event.type === 'withdrawal-decided') {
    const { approved, reason, rank } = event;
    return withdrawalOver(theCase, { what: approved ? 'approved' : 'declined', by, rank, reason, at });
  }
  const { authority, reason } = event;
  // It is the last question now: what was asked before and taken back is none any more.
  const { unanswered: _before, ...rest } = theCase;
  const withdrawals = [...(rest.withdrawals ?? []), { authority, reason, at }];
  return { ...rest, wasAsked: true, withdrawals };
}
