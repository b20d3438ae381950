import { caseView } from '../../dialogue/screens/case/caseView.ts';
import { confirmView, isFinal } from '../../dialogue/screens/case/confirmView.ts';
import { isOfficerAction } from '../../domain/case/officerActions.ts';
import type { CardAction } from '../cardAction.ts';
import { showToOfficer } from '../showToOfficer.ts';
import type { TurnDeps } from '../turnDeps.ts';
import type { Press } from '../turns.ts';
import type { WalkedCase } from '../walkCase.ts';

/** A press on the card of a case outside the dialogue. What nothing takes back is asked once: cold fingers press the wrong thing. */
export function pressCase(
  { verb, step }: Press,
  { theCase: pressed }: WalkedCase,
  deps: TurnDeps,
): CardAction {
  const { force } = deps;
  const today: CardAction['show'] = (after, note) => showToOfficer(after, deps, note);
  if (isFinal(verb)) {
    if (step !== 'case') return { commands: [() => ({ type: verb })], show: today };
    if (!caseView(pressed, force).verbs.includes(verb))
      return { commands: [], isNotOffered: true, show: today };
    return { commands: [], show: ({ theCase }) => confirmView(theCase, force, verb) };
  }
  switch (verb) {
    case 'take-place':
    case 'leave-place':
      return { commands: [() => ({ type: verb })], show: today };
    case 'charge':
    case 'no-further-action':
      return { commands: [() => ({ type: 'decide-instead', disposal: verb })], show: today };
    default:
      return { commands: isOfficerAction(verb) ? [() => ({ type: verb })] : [], show: today };
  }
}
