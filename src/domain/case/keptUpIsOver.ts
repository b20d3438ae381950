import { londonDay } from '../days.ts';
import { asItStands } from './asItStands.ts';
import type { Case } from './case.ts';
import { keptUpUntil } from './keptUpUntil.ts';

/**
 * True where a victim was told that the person stays away, or has no contact with them, and the case ended before that was
 * over, by a breach or a withdrawal: they must not count on it. What bail says stands nowhere here.
 */
export function keptUpIsOver(theCase: Pick<Case, 'state' | 'filed' | 'victim'>): boolean {
  const state = asItStands(theCase);
  if (state.status !== 'closed' || state.how === 'completed') return false;
  const isSet = theCase.filed?.conditions.some(({ isKeptUp }) => isKeptUp === true) === true;
  const until = keptUpUntil(theCase);
  const isPast = until !== undefined && until < londonDay(state.at);
  return isSet && !isPast && theCase.victim?.told.disposal !== undefined;
}
