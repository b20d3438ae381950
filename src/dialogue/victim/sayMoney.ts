import type { CaseCondition } from '../../domain/case/case.ts';
import { sayAmount } from '../../domain/conditions/compose.ts';
import type { Payee } from '../../domain/conditions/condition.ts';
import { sayDay } from '../../domain/days.ts';
import type { Day } from '../../law/day.ts';

/** ": £40 to you, by Thursday 3 December", where money was agreed, as it is read to the victim; empty behind anything else. */
export function sayMoney({ measure, amount, payee, deadline }: CaseCondition, today: Day): string {
  if (measure !== 'compensation' || amount === undefined) return '';
  const to = payee === undefined ? '' : ` to ${toWhom[payee]}`;
  const by = deadline !== undefined && deadline < today ? 'which was due by' : 'by';
  return `: ${sayAmount(measure, amount)}${to}${deadline === undefined ? '' : `, ${by} ${sayDay(deadline)}`}`;
}

/** As it is said aloud to whoever was harmed, be it a chain, a pub, a school, a church or a council. */
const toWhom: Readonly<Record<Payee, string>> = {
  victim: 'you',
  business: 'the owner',
  'public-body': 'a public body',
  charity: 'a charity',
};
