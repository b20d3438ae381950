import { viewWithErrors } from '../../dialogue/flow.ts';
import type { Submitted } from '../../dialogue/steps/step.ts';
import type { View } from '../../dialogue/view/view.ts';
import type { CardAction } from '../cardAction.ts';
import type { StoredCase } from '../changeCase.ts';
import type { Press } from '../turns.ts';

/**
 * A decision with its reason: about authority, or a breach. Who may is decided by the domain. What was typed stays on
 * the card, beside the sentence that says what is wrong or under the refusal.
 */
export function pressDecision(
  read: Submitted,
  { inputs }: Press,
  today: (now: StoredCase, note: string) => View,
): CardAction {
  return read.ok
    ? {
        commands: [() => read.command],
        show: (after, refusal) => viewWithErrors(today(after, refusal), inputs, {}),
      }
    : {
        commands: [],
        ...(read.stopped === undefined ? {} : { stopped: read.stopped }),
        show: (after) => viewWithErrors(today(after, ''), inputs, read.errors),
      };
}
