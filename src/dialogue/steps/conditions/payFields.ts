import { hasFee, paysMoney } from '../../../domain/conditions/achievable.ts';
import type { Condition } from '../../../domain/conditions/condition.ts';
import type { Facts } from '../../../law/facts.ts';
import { field } from '../../inputs/field.ts';
import type { Fields } from '../../view/view.ts';

/**
 * Whether they can pay, asked apart of a fee, which is waived where they cannot, and of money that nobody waives: that is
 * asked each time, as an earlier answer says nothing of another sum or day.
 */
export function payFields(conditions: readonly Condition[], { canPay }: Pick<Facts, 'canPay'>): Fields {
  return {
    ...(conditions.some(hasFee)
      ? {
          canPay: {
            ...field(canPay === undefined ? '' : canPay ? 'yes' : 'no'),
            label: feeLabel(conditions),
          },
        }
      : {}),
    ...(conditions.some(paysMoney) ? { canPayMoney: { ...field(), label: moneyLabel(conditions) } } : {}),
  };
}

function feeLabel(conditions: readonly Condition[]): string {
  const pounds = conditions.reduce((sum, { fee = 0 }) => sum + fee, 0);
  const isOpen = conditions.some(({ feeToConfirm }) => feeToConfirm);
  const known = pounds > 0 ? ` of £${pounds}` : '';
  const open = isOpen ? `${known === '' ? '' : ' and one'} still to be confirmed` : '';
  return `Can they pay the course fee${known}${open}?`;
}

/** The sum stands in its own field of the same card, and may be changed there. */
function moneyLabel(conditions: readonly Condition[]): string {
  const paid = [
    ...(conditions.some(({ measure }) => measure === 'compensation') ? ['compensation'] : []),
    ...(conditions.some(({ measure }) => measure === 'financial-penalty') ? ['penalty'] : []),
  ];
  return `Can they pay the ${paid.join(' and the ')} by then?`;
}
