import type { Case } from '../case/case.ts';
import { chargeTakenBackAt } from '../case/chargeTakenBackAt.ts';
import { decisionOf } from '../case/decisionOf.ts';
import { isWithdrawn } from '../case/isWithdrawn.ts';
import { wasToldAloud } from '../victim/isToldAloud.ts';

type Told = Pick<
  Case,
  | 'state'
  | 'answers'
  | 'filed'
  | 'decisionElsewhere'
  | 'elsewhereBefore'
  | 'breach'
  | 'victim'
  | 'heardBefore'
>;

/**
 * True while a victim who was told a decision aloud has to hear of another that took its place: another disposal, or something
 * else that the person must do. Where a breach had the case decided anew, they hear of that one as a decision.
 */
export function hasChangedSinceTold(theCase: Told): boolean {
  const { told, anewSince = '' } = theCase.victim ?? { told: {} };
  const decided = decisionOf(theCase);
  const { victim } = theCase;
  if (victim === undefined || !wasToldAloud(victim, 'disposal')) return false;
  if (told.disposal === undefined || decided === undefined || isWithdrawn(theCase)) return false;
  // They heard since that it is open again, as a charge was taken back: what is decided then changes nothing they know.
  const takenBackAt = chargeTakenBackAt(theCase);
  if (takenBackAt !== undefined && told.disposal > takenBackAt) return false;
  return told.disposal < decided.at && told.disposal > anewSince && !isHeardBefore(theCase);
}

/**
 * True where a letter told them a decision, and another took its place since: nobody knows whether they read it, and what it
 * says holds no more.
 */
export function hasChangedSinceWritten(theCase: Told): boolean {
  const { told, calls, anewSince = '' } = theCase.victim ?? { told: {}, calls: [] };
  const at = told.disposal;
  const decided = decisionOf(theCase);
  if (at === undefined || decided === undefined || isWithdrawn(theCase) || isHeardBefore(theCase))
    return false;
  const isLetter = calls.some(
    (call) => call.at === at && call.outcome === 'sent' && call.told.includes('disposal'),
  );
  return isLetter && at < decided.at && at > anewSince;
}

/** True where what is filed is what the victim heard of the filing before it, and nothing was decided since. */
export function isHeardBefore(theCase: Told): boolean {
  return theCase.heardBefore === true && decisionOf(theCase)?.at === theCase.filed?.at;
}
