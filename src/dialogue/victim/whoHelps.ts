import { serviceOf, type VictimService } from '../../domain/calls/serviceOf.ts';
import type { Case } from '../../domain/case/case.ts';
import { arrangedOn } from '../../domain/case/victimTasksOpen.ts';
import { londonDay, sayDay } from '../../domain/days.ts';
import type { Force } from '../../domain/force/force.ts';
import type { ScriptSlots } from '../../domain/force/forceScripts.ts';
import type { HelpWish } from '../../domain/force/vocabulary.ts';
import { nameInSentence } from '../../domain/nameInSentence.ts';

/**
 * "the force’s support service for victims (to confirm)", as whoever arranges it reads it. For cards in somebody's own chat: who
 * it is tells what was done to them.
 */
export function whoHelps(theCase: Case, wish: HelpWish, force: Force): string {
  const service = helpOf(theCase, wish, force);
  return service === undefined
    ? 'your force’s service for it (to confirm)'
    : `${nameInSentence(service.by)}${service.isToConfirm ? ' (to confirm)' : ''}`;
}

/** Who helps them, and on which day that was arranged, as it is said to them. */
export function helpSlots(
  theCase: Case,
  force: Force,
): Pick<ScriptSlots, 'supportService' | 'supportOn' | 'meetingOn'> {
  const service = helpOf(theCase, 'support', force);
  const support = arrangedOn(theCase, 'support');
  const meeting = arrangedOn(theCase, 'restorative-justice');
  return {
    ...(service === undefined ? {} : { supportService: nameInSentence(service.by) }),
    ...(support === undefined ? {} : { supportOn: sayDay(support) }),
    ...(meeting === undefined ? {} : { meetingOn: sayDay(meeting) }),
  };
}

function helpOf(theCase: Case, wish: HelpWish, force: Force): VictimService | undefined {
  return serviceOf(theCase, wish, londonDay(theCase.openedAt), force);
}
