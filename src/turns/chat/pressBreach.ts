import { confirmBreachView, isFinalDecision } from '../../dialogue/screens/breach/confirmBreachView.ts';
import { readBreach } from '../../dialogue/screens/breach/readBreach.ts';
import type { View } from '../../dialogue/view/view.ts';
import type { CardAction } from '../cardAction.ts';
import type { StoredCase } from '../changeCase.ts';
import { decideAll } from '../decideAll.ts';
import { readerOfBreach } from '../showToOfficer.ts';
import type { TurnDeps } from '../turnDeps.ts';
import type { Press } from '../turns.ts';
import { pressDecision } from './pressDecision.ts';

/**
 * A press on the card of a breach. A decision that closes the case is asked about once, where whoever pressed may take
 * it and has read what it rests on; what they typed stays in its field and is said nowhere else.
 */
export function pressBreach(
  pressed: Press,
  { theCase }: StoredCase,
  today: (now: StoredCase, note: string) => View,
  hasRead: boolean,
  deps: TurnDeps,
): CardAction {
  const read = readBreach(pressed.inputs, hasRead);
  const recorded = pressDecision(read, pressed, today);
  if (!read.ok || read.command.type !== 'decide-breach' || pressed.verb === 'confirm-breach') return recorded;
  const { decision } = read.command;
  if (!isFinalDecision(decision, theCase)) return recorded;
  if (decideAll(theCase, recorded.commands, pressed.by, deps).refusal !== '') return recorded;
  const asks: CardAction['show'] = (after) =>
    confirmBreachView(recorded.show(after, ''), after.theCase, deps.force, {
      decision,
      reader: readerOfBreach(pressed, after.theCase, deps),
    });
  return { commands: [], show: asks };
}
