import type { CaseCondition } from '../../domain/case/case.ts';
import { repeats } from '../../domain/conditions/compose.ts';
import type { Remedy } from '../../domain/force/conditionOffer.ts';

/** They chose a remedy, and what was agreed has nothing of the kind in it: a course is one, whoever runs it. */
export function isLeftOut(chosen: Remedy | undefined, agreed: readonly CaseCondition[]): boolean {
  if (chosen === undefined) return false;
  return !agreed.some(
    ({ id, measure, from }) =>
      repeats(chosen, id, measure) || (chosen.isCourse === true && from === 'intervention'),
  );
}
