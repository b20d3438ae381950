import type { Case } from '../case/case.ts';
import { decisionOf } from '../case/decisionOf.ts';
import { isWithdrawn } from '../case/isWithdrawn.ts';
import type { Instant } from '../instant.ts';
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
  const { victim } = theCase;
  return toldAnother(theCase) !== undefined && victim !== undefined && wasToldAloud(victim, 'disposal');
}

/**
 * True where a letter told them a decision, and another took its place since: nobody knows whether they read it, and what it
 * says holds no more.
 */
export function hasChangedSinceWritten(theCase: Told): boolean {
  const told = toldAnother(theCase);
  return (
    told !== undefined &&
    theCase.victim?.calls.some(
      ({ at, outcome, told: news }) => at === told && outcome === 'sent' && news.includes('disposal'),
    ) === true
  );
}

/** When they were last told a decision in whose place another was taken since; undefined where what they were told stands. */
function toldAnother(theCase: Told): Instant | undefined {
  const { told, anewSince = '' } = theCase.victim ?? { told: {} };
  const at = told.disposal;
  const decided = decisionOf(theCase);
  if (at === undefined || decided === undefined || isWithdrawn(theCase) || isHeardBefore(theCase))
    return undefined;
  if (at <= anewSince || at >= decided.at || wasOpen(theCase, at)) return undefined;
  return at;
}

/** True where nothing was decided then, as a charge was taken back: whoever heard that hears of no change by what is decided. */
function wasOpen({ elsewhereBefore = [] }: Told, then: Instant): boolean {
  const { takenBackAt } = elsewhereBefore.findLast(({ at }) => at <= then) ?? {};
  return takenBackAt !== undefined && takenBackAt < then;
}

/** True where what is filed is what the victim heard of the filing before it, and nothing was decided since. */
export function isHeardBefore(theCase: Told): boolean {
  return theCase.heardBefore === true && decisionOf(theCase)?.at === theCase.filed?.at;
}
