import type { CaseState } from './caseState.ts';

/** How the case stands, whatever is being asked beside it: a closed one stays closed while somebody says how it goes on. */
export function asItStands({ state }: { readonly state: CaseState }): CaseState {
  return state.status === 'awaiting-authority' ? (state.closed ?? state) : state;
}
