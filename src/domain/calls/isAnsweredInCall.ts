import { asItStands } from '../case/asItStands.ts';
import type { Case } from '../case/case.ts';
import { decisionOf, endedByTime } from '../case/decisionOf.ts';
import { lossStands } from '../case/lossStands.ts';
import type { ClockName } from '../force/victimsCode.ts';

/**
 * True while the call that is due tells them what comes of the money or goods that they asked for, so that nobody rings for
 * that alone: it is no part of what was decided, is asked of nobody any more, or is for a court. Until it is decided, here or
 * by whoever may charge, there is nothing to tell, and that call is still to come.
 */
export function isAnsweredInCall(
  theCase: Parameters<typeof lossStands>[0] & Pick<Case, 'victim' | 'frozen'>,
  running: readonly { readonly name: ClockName }[],
): boolean {
  const state = asItStands(theCase);
  const isUndiverted = state.status === 'closed' && state.how === 'not-diverted' && !endedByTime(theCase);
  const isOpen = decisionOf(theCase) === undefined && (state.status !== 'closed' || isUndiverted);
  return isOpen || (lossStands(theCase) !== 'owed' && running.some(({ name }) => ends.includes(name)));
}

const ends: readonly ClockName[] = ['disposal', 'breach', 'completion'];
