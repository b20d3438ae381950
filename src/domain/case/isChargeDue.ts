import { asItStands } from './asItStands.ts';
import type { Case } from './case.ts';

/**
 * True after a breach that leads to a charge, here or by the CPS: what comes of it is still to be recorded, or was. Nobody
 * is charged by the decision alone, and it stays so while somebody is asked for no further action.
 */
export function isChargeDue(theCase: Pick<Case, 'state'>): boolean {
  const state = asItStands(theCase);
  return state.status === 'closed' && (state.how === 'charged' || state.how === 'referred-cps');
}
