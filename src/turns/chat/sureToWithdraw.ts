import { confirmView } from '../../dialogue/screens/case/confirmView.ts';
import { endReasonView } from '../../dialogue/screens/case/endReasonView.ts';
import type { View } from '../../dialogue/view/view.ts';
import { rankToWithdraw } from '../../domain/case/rankToWithdraw.ts';
import type { StoredCase } from '../changeCase.ts';
import { reachOf } from '../showToOfficer.ts';
import { dialogueContextOf, type TurnDeps } from '../turnDeps.ts';

/** The question before a case is withdrawn: whether it is meant; or why, where somebody else decides that. */
export function sureToWithdraw(found: StoredCase, deps: TurnDeps): View {
  const { theCase } = found;
  const reach = reachOf(found, deps);
  return rankToWithdraw(theCase) === undefined
    ? confirmView(theCase, dialogueContextOf(deps), 'withdraw', reach)
    : endReasonView(theCase, deps.force, reach, 'withdraw');
}
