import { helpView } from '../../dialogue/screens/messageView.ts';
import { idempotencyKey } from '../idempotencyKey.ts';
import type { TurnDeps } from '../turnDeps.ts';
import type { Answer, Press } from '../turns.ts';
import { showIntervention } from './findInterventions.ts';
import { listCases, openNew, showCase } from './showCase.ts';

/** A press on a card that belongs to no case. */
export function pressMenu(pressed: Press, deps: TurnDeps): Promise<Answer> {
  switch (pressed.verb) {
    case 'new':
      return openNew(pressed, idempotencyKey(pressed), '', deps);
    case 'cases':
      return listCases(pressed.by, deps);
    case 'show-intervention':
      return showIntervention(pressed.inputs.chosenIntervention ?? '', deps);
    case 'open':
      return showCase(pressed.inputs.chosenCase ?? '', pressed, deps);
    default:
      return Promise.resolve({ view: helpView(deps.force) });
  }
}
