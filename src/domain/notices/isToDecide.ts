import type { Case } from '../case/case.ts';

/** True while somebody is asked to decide in this case. */
export function isToDecide({ state }: Pick<Case, 'state'>): boolean {
  return state.status === 'awaiting-authority' || state.status === 'breached';
}
