import type { Intervention } from '../../domain/force/intervention.ts';
import { isForPartnerAbuse } from '../../domain/pathways/isForPartnerAbuse.ts';
import { namedRules } from '../../law/namedRules.ts';
import { requiredInterventions } from './conditionsOffered.ts';
import type { DialogueState } from './dialogueState.ts';

/**
 * True where a course is what opens the caution (R17i): after abuse of a partner there is no route without one. An exception
 * has a reason of its own.
 */
export function isOpenedByCourse({ chosen }: Pick<DialogueState, 'chosen'>): boolean {
  if (chosen === undefined || chosen.exceptional) return false;
  return chosen.reasons.some(({ rule }) => rule === namedRules.courseForPartner);
}

/** True where a course is what opens the caution, and none of these is one. */
export function isCourseMissing(
  state: DialogueState,
  required: readonly Intervention[] = requiredInterventions(state),
): boolean {
  return isOpenedByCourse(state) && !required.some(isForPartnerAbuse);
}
