import type { Case, CaseCondition } from './case.ts';
import { isCompleted } from './undertakings.ts';

/**
 * True for what was agreed and is known to be done while the rest is open: a course that its provider reported completed, a
 * letter that its officer has.
 */
export function isConditionDone(
  { id, from, isLetter }: CaseCondition,
  { filed, reports, letterAt }: Pick<Case, 'filed' | 'reports' | 'letterAt'>,
): boolean {
  if (from !== 'intervention') return isLetter === true && letterAt !== undefined;
  return filed?.required.some((row) => row.intervention === id && isCompleted(reports, row)) === true;
}
