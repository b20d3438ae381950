import { answersLoss } from '../conditions/answersLoss.ts';
import type { CaseCondition, Payee } from '../conditions/condition.ts';

/** The sum that whoever was harmed asked for aloud, in pounds, and who should be paid; a nought once it was taken out again. */
export type LossAsked = { readonly pounds: number; readonly payee: Payee };

/** What they asked for and what is agreed instead, where that is less and goes to them, or to whom they said. */
export function lessThanAsked(
  conditions: readonly Pick<CaseCondition, 'measure' | 'amount' | 'payee' | 'makesGood'>[],
  asked: LossAsked | undefined,
): { readonly asked: number; readonly agreed: number } | undefined {
  const money = conditions.find(({ measure }) => measure === 'compensation');
  if (asked === undefined || money?.amount === undefined || money.amount >= asked.pounds) return undefined;
  const isTheirs = answersLoss(money) || money.payee === asked.payee;
  // Of money that goes elsewhere they hear that theirs is not asked.
  return isTheirs ? { asked: asked.pounds, agreed: money.amount } : undefined;
}
