import { londonDay } from '../days.ts';
import { asItStands } from './asItStands.ts';
import type { Case } from './case.ts';
import { heardDecision } from './heardDecision.ts';
import { keptUpUntil } from './keptUpUntil.ts';

type Ended = Pick<Case, 'state' | 'filed' | 'victim'>;

/**
 * True where a victim was told that the person stays away, or has no contact with them, and the case ended before that was
 * over, by a breach or a withdrawal: they must not count on it. What bail says stands nowhere here.
 */
export function keptUpIsOver(theCase: Ended): boolean {
  return keptUpHasEnded(theCase) && !isCompleted(theCase);
}

/**
 * The same, and where all of it was done: that nobody has to keep away any more is news to whoever hears that it is completed,
 * too. What ended on its own day, weeks before a breach ended the rest, is none.
 *
 * @param isToldNow whether they are told of it in the conversation in which they hear that it has ended
 */
export function keptUpHasEnded(theCase: Ended, isToldNow = false): boolean {
  const state = asItStands(theCase);
  const isSet = theCase.filed?.conditions.some(({ isKeptUp }) => isKeptUp === true) === true;
  if (state.status !== 'closed' || !isSet || !(isToldNow || heardDecision(theCase))) return false;
  const until = keptUpUntil(theCase);
  return isCompleted(theCase) || until === undefined || until >= londonDay(state.at);
}

function isCompleted(theCase: Pick<Case, 'state'>): boolean {
  const state = asItStands(theCase);
  return state.status === 'closed' && state.how === 'completed';
}
