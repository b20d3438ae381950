import { viewWithErrors } from '../../dialogue/flow.ts';
import { typed } from '../../dialogue/inputs/fields.ts';
import type { Case } from '../../domain/case/case.ts';
import type { CardAction } from '../cardAction.ts';
import { showAuthorisationTo } from '../showToOfficer.ts';
import type { TurnDeps } from '../turnDeps.ts';
import type { Press } from '../turns.ts';

/** Approve or decline, with a reason. Who may is decided by the domain; a refusal stands on the card as a sentence. */
export function pressAuthorisation(pressed: Press, deps: TurnDeps): CardAction {
  const { verb, inputs } = pressed;
  const today = (after: Case, note = '') => showAuthorisationTo(pressed, after, deps, note);
  const reason = typed(inputs, 'reason');
  if (reason === '') {
    const errors = { reason: 'Give your reason in a sentence; it is kept with the case.' };
    return { commands: [], show: ({ theCase }) => viewWithErrors(today(theCase), inputs, errors) };
  }
  return {
    commands: [() => ({ type: 'decide-authority', approved: verb === 'approve', reason })],
    show: ({ theCase }, refusal) => viewWithErrors(today(theCase, refusal), inputs, {}),
  };
}
