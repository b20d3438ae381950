import type { DialogueState } from '../../state/dialogueState.ts';
import { requiredByLaw } from '../requiredByLaw.ts';

/**
 * True once something was declined and nothing has been approved since: whoever declined it may want a charge, and no
 * answer has to be another one for that. What the law requires after a drug test is sent from the refusal's card alone,
 * with the details it needs.
 */
export function mayGoOnUndiverted(state: DialogueState): boolean {
  const isDeclined = (state.theCase.refusals ?? []).length > 0;
  return isDeclined && !state.authorised && requiredByLaw(state).length === 0;
}
