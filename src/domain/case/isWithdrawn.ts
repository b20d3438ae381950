import { asItStands } from './asItStands.ts';
import type { CaseState } from './caseState.ts';

/** True once the officer took the case back: nothing of what was planned in it goes on. */
export function isWithdrawn(theCase: { readonly state: CaseState }): boolean {
  const state = asItStands(theCase);
  return state.status === 'closed' && state.how === 'withdrawn';
}
