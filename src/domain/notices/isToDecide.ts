import type { Case } from '../case/case.ts';
import { openRequest } from '../case/openRequest.ts';

/** True while somebody is asked to decide in this case. */
export function isToDecide(theCase: Pick<Case, 'state' | 'withdrawals'>): boolean {
  return openRequest(theCase) !== undefined || theCase.state.status === 'breached';
}
