import type { Case } from '../case/case.ts';
import { keptUpIsOver } from '../case/keptUpIsOver.ts';
import { isKeptUpLess } from '../case/keptUpTold.ts';
import { notChargedSince } from '../case/newsToVictim.ts';
import type { ClockName } from '../force/victimsCode.ts';

/**
 * True of news that ends what a victim relies on, so that it waits for no number of days: nobody stays away any more, or not as they were told, or no court
 * hears them, as the charge was taken back.
 */
export function isToHearToday(theCase: Case, name: ClockName): boolean {
  if (name !== 'breach' && name !== 'disposal') return false;
  const isLess = name === 'disposal' && isKeptUpLess(theCase);
  return isLess || keptUpIsOver(theCase) || notChargedSince(theCase)?.about === name;
}
