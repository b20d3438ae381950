import type { CaseCondition } from '../../domain/case/case.ts';
import { sayAmount } from '../../domain/conditions/compose.ts';
import type { Payee } from '../../domain/conditions/condition.ts';
import { sayDay } from '../../domain/days.ts';
import type { VictimKind } from '../../domain/force/forceScripts.ts';
import type { Day } from '../../law/day.ts';

/** ": £40 to you, by Thursday 3 December", where money was agreed, as it is read to whoever was harmed; empty behind anything else. */
export function sayMoney(
  { measure, amount, payee, deadline }: CaseCondition,
  { today, harmed }: { readonly today: Day; readonly harmed: VictimKind },
): string {
  if (measure !== 'compensation' || amount === undefined) return '';
  const to = payee === undefined ? '' : ` to ${toWhom(payee, harmed)}`;
  const by = deadline !== undefined && deadline < today ? 'which was due by' : 'by';
  return `: ${sayAmount(measure, amount)}${to}${deadline === undefined ? '' : `, ${by} ${sayDay(deadline)}`}`;
}

/** As it is said aloud: to somebody of the chain, pub, school or church itself, to a parent, or to whoever else was harmed. */
function toWhom(payee: Payee, harmed: VictimKind): string {
  switch (payee) {
    case 'victim':
      return harmed === 'child' ? 'your child' : 'you';
    case 'business':
      return harmed === 'business' ? 'your business or organisation' : 'the business or organisation';
    case 'public-body':
      return harmed === 'business' ? 'your business or organisation' : 'a public body';
    case 'charity':
      return 'a charity';
  }
}
