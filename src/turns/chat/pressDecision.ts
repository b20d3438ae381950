import { viewWithErrors } from '../../dialogue/flow.ts';
import { readAuthorisation } from '../../dialogue/screens/authorisation/readAuthorisation.ts';
import { readBreach } from '../../dialogue/screens/breach/readBreach.ts';
import type { Submitted } from '../../dialogue/steps/step.ts';
import type { View } from '../../dialogue/view/view.ts';
import type { Case } from '../../domain/case/case.ts';
import type { CardAction } from '../cardAction.ts';
import { showAuthorisationTo, showBreach } from '../showToOfficer.ts';
import type { TurnDeps } from '../turnDeps.ts';
import type { Press } from '../turns.ts';

/** Approve or decline, with a reason. Who may is decided by the domain; a refusal stands on the card as a sentence. */
export function pressAuthorisation(pressed: Press, deps: TurnDeps): CardAction {
  const today = (after: Case, note = '') => showAuthorisationTo(pressed, after, deps, note);
  return decide(readAuthorisation(pressed), pressed, today);
}

/** Decides a breach: which decision, why, and for a new deadline by when. */
export function pressBreach(pressed: Press, deps: TurnDeps): CardAction {
  const today = (after: Case, note = '') => showBreach(after, pressed, deps, note);
  return decide(readBreach(pressed.inputs), pressed, today);
}

/** What was typed stays on the card: beside what is wrong, or under the refusal. */
function decide(read: Submitted, { inputs }: Press, today: (after: Case, note?: string) => View): CardAction {
  return read.ok
    ? {
        commands: [() => read.command],
        show: ({ theCase }, refusal) => viewWithErrors(today(theCase, refusal), inputs, {}),
      }
    : { commands: [], show: ({ theCase }) => viewWithErrors(today(theCase), inputs, read.errors) };
}
