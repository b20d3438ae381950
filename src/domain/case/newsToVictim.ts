import type { NewsHeard } from '../force/vocabulary.ts';
import type { Instant } from '../instant.ts';
import { isToldAloud } from '../victim/isToldAloud.ts';
import type { VictimCall } from '../victim/victimEvent.ts';
import type { VictimFile } from '../victim/victimFile.ts';
import type { Case } from './case.ts';
import { chargeTakenBackAt } from './chargeTakenBackAt.ts';
import { decisionAfterBreach, decisionOf, isChargeAsked } from './decisionOf.ts';

type Decided = Parameters<typeof decisionOf>[0] & Parameters<typeof decisionAfterBreach>[0];

/** What a victim hears of where the case goes; undefined while that is open, or nothing of it is news. */
export function newsToVictim(theCase: Decided, about: 'disposal' | 'breach'): NewsHeard | undefined {
  const disposal = about === 'breach' ? afterBreach(theCase) : decisionOf(theCase)?.disposal;
  if (disposal === undefined) return undefined;
  if (disposal === 'charge') return 'court';
  return disposal === 'no-further-action' ? 'no-court' : 'out-of-court';
}

/** The victim's file with what they heard in this call; as it was where they were not told aloud where the case goes. */
export function withNewsHeard(victim: VictimFile, before: Case, call: VictimCall, at: Instant): VictimFile {
  if (!isToldAloud(call)) return victim;
  const about = call.told.includes('breach') ? 'breach' : 'disposal';
  // A call about something else leaves it as it was: what is still to be said to them stays.
  if (!call.told.includes(about)) return victim;
  const news = newsToVictim(before, about);
  if (news !== undefined) return { ...victim, newsHeard: { news, at } };
  if (notChargedSince(before)?.about !== about) return victim;
  const { newsHeard: _court, ...heard } = victim;
  return heard;
}

/**
 * Since when a victim who heard of a charge is to hear that nobody is charged, as it was taken back; and whether that is news of
 * the decision or of a breach. Undefined once they heard it, or something else is recorded.
 */
export function notChargedSince(
  theCase: Decided & Pick<Case, 'elsewhereBefore' | 'victim'>,
): { readonly about: 'disposal' | 'breach'; readonly since: Instant } | undefined {
  const { decisionElsewhere, elsewhereBefore = [], victim } = theCase;
  const since = chargeTakenBackAt(theCase);
  const heard = victim?.newsHeard;
  if (decisionElsewhere !== undefined || since === undefined || heard?.news !== 'court') return undefined;
  // Of several that were recorded by mistake, any that they heard of.
  if (!elsewhereBefore.some(({ at, takenBackAt }) => takenBackAt !== undefined && heard.at >= at))
    return undefined;
  const about = isChargeAsked(theCase) ? 'breach' : 'disposal';
  const told = victim?.told[about];
  const isHeard = told !== undefined && told >= since;
  // A decision to prosecute that stands still goes to court.
  return isHeard || newsToVictim(theCase, about) === 'court' ? undefined : { about, since };
}

/** A decision to prosecute that stands goes to court as it is; put before whoever may charge, it is open. */
function afterBreach(theCase: Decided): 'charge' | 'no-further-action' | undefined {
  const decided = decisionAfterBreach(theCase)?.disposal;
  if (decided !== undefined) return decided;
  const { decision } = theCase.breach ?? {};
  if (decision === 'prosecution-stands') return 'charge';
  return decision === 'no-further-action' ? decision : undefined;
}
