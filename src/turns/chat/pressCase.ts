import { caseView } from '../../dialogue/screens/case/caseView.ts';
import { aimedAt } from '../../dialogue/view/verb.ts';
import type { View } from '../../dialogue/view/view.ts';
import type { Case } from '../../domain/case/case.ts';
import { isOfficerAction } from '../../domain/case/officerActions.ts';
import type { CardAction } from '../cardAction.ts';
import { showToOfficer } from '../showToOfficer.ts';
import type { TurnDeps } from '../turnDeps.ts';
import type { Press } from '../turns.ts';

/** A press on the card of a case outside the dialogue. Withdrawing is asked twice: cold fingers press the wrong thing. */
export function pressCase({ verb, step }: Press, deps: TurnDeps): CardAction {
  const today: CardAction['show'] = (after, note) => showToOfficer(after, deps, note);
  switch (verb) {
    case 'withdraw':
      if (step === 'withdraw') return { commands: [() => ({ type: 'withdraw' })], show: today };
      return { commands: [], show: ({ theCase }) => askAgain(theCase, caseView(theCase, deps.force)) };
    case 'take-place':
    case 'leave-place':
    case 'mark-done':
    case 'mark-not-done':
      return { commands: [() => ({ type: verb })], show: today };
    case 'charge':
    case 'no-further-action':
      return { commands: [() => ({ type: 'decide-instead', disposal: verb })], show: today };
    default:
      return { commands: isOfficerAction(verb) ? [() => ({ type: verb })] : [], show: today };
  }
}

function askAgain(theCase: Case, view: View): View {
  const told = theCase.state.status === 'drafting' ? '' : ' Whoever was asked or sent a referral is told.';
  const note = `Withdraw this case?${told} Press Withdraw again to do it.`;
  return { ...view, note, ...aimedAt('withdraw', theCase, ['withdraw', 'open']) };
}
