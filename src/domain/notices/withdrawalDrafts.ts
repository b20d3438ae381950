import type { Case } from '../case/case.ts';
import { openWithdrawal } from '../case/withdrawal.ts';
import type { Draft } from './notice.ts';

const cardOfIt: Draft = { kind: 'authorisation-outcome', to: 'supervisors' };

/** Its officer reads what was decided, and why; the case's card and that of the question are drawn anew. */
export function withdrawalDrafts(approved: boolean): readonly Draft[] {
  const news = approved ? 'withdrawal-approved' : 'withdrawal-declined';
  return [
    { kind: 'officer-message', to: 'officer', news },
    { kind: 'officer-card', to: 'officer' },
    cardOfIt,
  ];
}

/** The case moved on while somebody was asked to withdraw it: their card says so. */
export function idleWithdrawalDrafts(cases: {
  readonly before: Case;
  readonly after: Case;
}): readonly Draft[] {
  return isWithdrawalIdle(cases) ? [cardOfIt] : [];
}

/** True where the case has just moved on while somebody was asked to withdraw it. */
export function isWithdrawalIdle(cases: { readonly before: Case; readonly after: Case }): boolean {
  return openWithdrawal(cases.before) !== undefined && cameLast(cases.after) === 'fell-away';
}

/** True once somebody of the rank it needs agreed that it is withdrawn: the card of the question says so. */
export function isWithdrawalAgreed(theCase: Case): boolean {
  return cameLast(theCase) === 'approved';
}

function cameLast({ withdrawals = [] }: Case) {
  return withdrawals.at(-1)?.came?.what;
}
