import type { DialogueState } from '../../state/dialogueState.ts';
import { isOpenedByCourse } from '../../state/isCourseMissing.ts';
import { requiredByLaw } from '../requiredByLaw.ts';

/**
 * True once something was declined and nothing has been approved since: whoever declined it may want a charge, and no
 * answer has to be another one for that. What the law requires after a drug test is sent from the refusal's card alone,
 * with the details it needs. So it is where a course opens what was approved: none of them may be right.
 */
export function mayGoOnUndiverted(state: DialogueState): boolean {
  const isDeclined = (state.theCase.refusals ?? []).length > 0;
  const mayBeCharged = state.authorised ? isOpenedByCourse(state) : isDeclined;
  return mayBeCharged && requiredByLaw(state).length === 0;
}
