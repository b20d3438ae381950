import { hasChangedSinceTold } from '../../domain/calls/hasChangedSinceTold.ts';
import { newsToVictim, notChargedSince } from '../../domain/case/newsToVictim.ts';
import type { Occasion } from '../../domain/force/vocabulary.ts';
import type { ScriptInput } from '../../domain/victim/script.ts';

type Told = Parameters<typeof hasChangedSinceTold>[0] & Parameters<typeof newsToVictim>[0];

/**
 * What they heard of where the case goes, where what they hear now is the opposite. Of what came after a breach only whether it
 * goes to court: that it was dealt with out of court before, they know.
 */
export function toldBefore(theCase: Told, occasion: Occasion): Pick<ScriptInput, 'toldBefore'> {
  const heard = theCase.victim?.newsHeard?.news;
  if (notChargedSince(theCase) !== undefined) return { toldBefore: 'court' };
  if (heard === undefined || (occasion !== 'disposal' && occasion !== 'breach')) return {};
  if (occasion === 'disposal' ? !hasChangedSinceTold(theCase) : heard === 'out-of-court') return {};
  const now = newsToVictim(theCase, occasion);
  return now === undefined || now === heard ? {} : { toldBefore: heard };
}
