import { asItStands } from './asItStands.ts';
import type { Case } from './case.ts';

/**
 * True where a victim was told that the person stays away, or has no contact with them, and the case ended before that was
 * over, by a breach or a withdrawal: they must not count on it. What bail says stands nowhere here.
 */
export function keptUpIsOver(theCase: Pick<Case, 'state' | 'filed' | 'victim'>): boolean {
  const state = asItStands(theCase);
  if (state.status !== 'closed' || state.how === 'completed') return false;
  const isSet = theCase.filed?.conditions.some(({ isKeptUp }) => isKeptUp === true) === true;
  return isSet && theCase.victim?.told.disposal !== undefined;
}
