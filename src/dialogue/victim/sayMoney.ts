import type { CaseCondition } from '../../domain/case/case.ts';
import { payeeWords, sayAmount } from '../../domain/conditions/compose.ts';
import { sayDay } from '../../domain/days.ts';

/** ": £40 to you, by Thursday 3 December", where money was agreed, as it is read to the victim; empty behind anything else. */
export function sayMoney({ measure, amount, payee, deadline }: CaseCondition): string {
  if (measure !== 'compensation' || amount === undefined) return '';
  const to = payee === undefined ? '' : ` to ${payee === 'victim' ? 'you' : payeeWords[payee]}`;
  return `: ${sayAmount(measure, amount)}${to}${deadline === undefined ? '' : `, by ${sayDay(deadline)}`}`;
}
