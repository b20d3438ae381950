import type { Case } from './case.ts';

/**
 * True after a breach that leads to a charge, here or by the CPS: what comes of it is still to be recorded, or was. Nobody
 * is charged by the decision alone.
 */
export function isChargeDue({ state }: Pick<Case, 'state'>): boolean {
  return state.status === 'closed' && (state.how === 'charged' || state.how === 'referred-cps');
}
