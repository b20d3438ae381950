import { z } from 'zod';
import { viewWithErrors } from '../../dialogue/flow.ts';
import { typed } from '../../dialogue/inputs/fields.ts';
import { breachDecisions } from '../../domain/case/case.ts';
import { parseDay } from '../../domain/days.ts';
import type { CardAction } from '../cardAction.ts';
import { showBreach } from '../showToOfficer.ts';
import type { TurnDeps } from '../turnDeps.ts';
import type { Press } from '../turns.ts';

const decisions = z.enum(breachDecisions);

/** Decides a breach: which decision, why, and for a new deadline by when. */
export function pressBreach(pressed: Press, deps: TurnDeps): CardAction {
  const { inputs } = pressed;
  const decision = decisions.safeParse(typed(inputs, 'decision'));
  const reason = typed(inputs, 'reason');
  const deadline = parseDay(typed(inputs, 'deadline'));
  const errors: Record<string, string> = {};
  if (!decision.success) errors.decision = 'Choose what follows from the breach.';
  if (reason === '') errors.reason = 'Give your reason in a sentence; it is kept with the case.';
  if (decision.data === 'vary' && deadline === undefined) errors.deadline = 'Give the new deadline as a day.';
  if (!decision.success || Object.keys(errors).length > 0) {
    return {
      commands: [],
      show: ({ theCase }) => viewWithErrors(showBreach(theCase, pressed, deps), inputs, errors),
    };
  }
  const command = {
    type: 'decide-breach',
    decision: decision.data,
    reason,
    ...(deadline === undefined ? {} : { deadline }),
  } as const;
  return {
    commands: [() => command],
    show: ({ theCase }, refusal) => viewWithErrors(showBreach(theCase, pressed, deps, refusal), inputs, {}),
  };
}
