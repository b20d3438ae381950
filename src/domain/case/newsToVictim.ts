import type { NewsHeard } from '../force/vocabulary.ts';
import type { Instant } from '../instant.ts';
import { isToldAloud } from '../victim/isToldAloud.ts';
import type { VictimCall } from '../victim/victimEvent.ts';
import type { VictimFile } from '../victim/victimFile.ts';
import type { Case } from './case.ts';
import { decisionAfterBreach, decisionOf } from './decisionOf.ts';

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
  const news = call.told.includes(about) ? newsToVictim(before, about) : undefined;
  return news === undefined ? victim : { ...victim, newsHeard: { news, at } };
}

/** A decision to prosecute that stands goes to court as it is; put before whoever may charge, it is open. */
function afterBreach(theCase: Decided): 'charge' | 'no-further-action' | undefined {
  const decided = decisionAfterBreach(theCase)?.disposal;
  if (decided !== undefined) return decided;
  const { decision } = theCase.breach ?? {};
  if (decision === 'prosecution-stands') return 'charge';
  return decision === 'no-further-action' ? decision : undefined;
}
