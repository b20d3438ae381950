import { done, type Result, refuse } from '../result.ts';
import { isVictimTask } from '../victim/victimTasks.ts';
import type { Case, CaseState } from './case.ts';
import type { CaseEvent } from './caseEvent.ts';
import { childTasksOpen, isChildTask } from './childTasksOpen.ts';
import { isNewDayOpen } from './isNewDayOpen.ts';
import { mayCorrect } from './mayCorrect.ts';
import { isOfficerAction, type OfficerAction, officerActionNames, officerActions } from './officerActions.ts';
import { openRequest } from './openRequest.ts';
import { isLetterAwaited, victimTasksOpen } from './victimTasksOpen.ts';

type OfficerCommand = { readonly type: OfficerAction };

/** The kinds of command that this file decides. */
export function isOfficerCommand(command: { readonly type: string }): command is OfficerCommand {
  return isOfficerAction(command.type);
}

/** What comes of a button on the officer's card, or why nothing does. */
export function decideOfficerAction(theCase: Case, action: OfficerAction): Result<readonly CaseEvent[]> {
  const { event, otherwise } = officerActions[action];
  return isOpen(theCase, action)
    ? done([{ type: event }])
    : refuse(otherwise.code, otherwise.sentence(theCase.reference));
}

/** The buttons that mean something as the case stands. */
export function officerActionsOpen(theCase: Case): readonly OfficerAction[] {
  return officerActionNames.filter((action) => isOpen(theCase, action));
}

function isOpen(theCase: Case, action: OfficerAction): boolean {
  if (action === 'stop-asking') return openRequest(theCase) !== undefined;
  const open: readonly CaseState['status'][] = officerActions[action].while;
  if (!open.includes(theCase.state.status)) return false;
  if (action === 'correct-answers') return mayCorrect(theCase);
  if (action === 'charge-taken-back') return theCase.decisionElsewhere?.disposal === 'charge';
  if (isVictimTask(action)) return victimTasksOpen(theCase).includes(action);
  if (action === 'new-day-agreed') return isNewDayOpen(theCase);
  if (action === 'letter-received') return isLetterAwaited(theCase);
  return !isChildTask(action) || childTasksOpen(theCase).includes(action);
}
