import { isConditionalCaution } from '../../law/disposal.ts';
import type { Case } from './case.ts';

/**
 * True while a breach was given a new day and nobody recorded that the person agreed to it: they signed the conditions with
 * another (CJA 2003 s.23(5), s.66B(6)). No source that was read says how a change is agreed, nor that it holds without.
 */
export function isNewDayOpen({ state, filed, breach }: Pick<Case, 'state' | 'filed' | 'breach'>): boolean {
  const isSigned = filed !== undefined && isConditionalCaution(filed.disposal);
  const isGiven = state.status === 'in-progress' && breach?.decision === 'vary';
  return isSigned && isGiven && breach.agreedAt === undefined;
}
