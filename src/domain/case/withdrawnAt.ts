import type { Instant } from '../instant.ts';
import { asItStands } from './asItStands.ts';
import type { CaseState } from './caseState.ts';

/** When the officer took the case back; undefined of any other. */
export function withdrawnAt(theCase: { readonly state: CaseState }): Instant | undefined {
  const state = asItStands(theCase);
  return state.status === 'closed' && state.how === 'withdrawn' ? state.at : undefined;
}
