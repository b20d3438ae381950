import type { CaseState } from './caseState.ts';
import { withdrawnAt } from './withdrawnAt.ts';

/** True once the officer took the case back: nothing of what was planned in it goes on. */
export function isWithdrawn(theCase: { readonly state: CaseState }): boolean {
  return withdrawnAt(theCase) !== undefined;
}
