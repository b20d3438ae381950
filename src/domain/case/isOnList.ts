import type { Offence } from '../../law/offence.ts';
import type { Case } from './case.ts';
import { childTasksOpen } from './childTasksOpen.ts';
import { isToBeRecorded } from './decisionOf.ts';
import { victimTasksOpen } from './victimTasksOpen.ts';

/**
 * True while a case is on its officer's list: until it is closed, and afterwards while something is to be done for a child
 * or the victim, or what came of it elsewhere is to be recorded.
 */
export function isOnList(theCase: Case, offences: readonly Offence[]): boolean {
  return (
    theCase.state.status !== 'closed' ||
    childTasksOpen(theCase).length > 0 ||
    victimTasksOpen(theCase).length > 0 ||
    isToBeRecorded(theCase, offences)
  );
}
