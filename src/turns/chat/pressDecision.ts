import { viewWithErrors } from '../../dialogue/flow.ts';
import type { Submitted } from '../../dialogue/steps/step.ts';
import type { View } from '../../dialogue/view/view.ts';
import type { Case } from '../../domain/case/case.ts';
import type { CardAction } from '../cardAction.ts';
import type { Press } from '../turns.ts';

/**
 * A decision with its reason: about authority, or a breach. Who may is decided by the domain. What was typed stays on
 * the card, beside the sentence that says what is wrong or under the refusal.
 */
export function pressDecision(
  read: Submitted,
  { inputs }: Press,
  today: (theCase: Case, note: string) => View,
): CardAction {
  return read.ok
    ? {
        commands: [() => read.command],
        show: ({ theCase }, refusal) => viewWithErrors(today(theCase, refusal), inputs, {}),
      }
    : { commands: [], show: ({ theCase }) => viewWithErrors(today(theCase, ''), inputs, read.errors) };
}
