import type { Day } from '../../law/day.ts';
import type { Offence } from '../../law/offence.ts';
import { isKnownToVictim } from '../conditions/isKnownToVictim.ts';
import { atLondonHour, londonDay } from '../days.ts';
import type { Instant } from '../instant.ts';
import { isCaseWithVictim } from '../victim/hasVictim.ts';
import type { VictimCall } from '../victim/victimEvent.ts';
import { isTried } from '../victim/victimEvent.ts';
import { asItStands } from './asItStands.ts';
import type { Case } from './case.ts';
import { conditionsNow } from './conditionsNow.ts';

/** While what was agreed is to be kept to: nobody is let off it before a breach is decided. */
const stands: readonly Case['state']['status'][] = ['in-progress', 'breached'];

type Kept = Pick<Case, 'state' | 'filed' | 'victim'>;

/**
 * Since when somebody is to ask whoever was harmed whether it was kept that they were left alone: the day after it ended, which
 * may be still to come. They alone may know, and whoever decides a breach is to know it, too. Undefined once they were asked,
 * where they want no word from us, and where nothing stands any more of what was agreed.
 */
export function keptToAsk(theCase: Kept): Instant | undefined {
  const { filed, victim } = theCase;
  if (filed === undefined || !stands.includes(asItStands(theCase).status)) return undefined;
  if (victim?.wishes.preferred === 'none') return undefined;
  const asked = victim?.told.kept ?? '';
  return conditionsNow(filed)
    .filter(isKnownToVictim)
    .flatMap(({ deadline }) => (deadline === undefined ? [] : [atLondonHour(deadline, 24)]))
    .toSorted()
    .find((since) => since > asked);
}

/**
 * True while that day has come and nobody has asked them, or tried to since: the case is not completed before. Who was reached
 * and not asked is still to be asked.
 */
export function isKeptUnasked(
  theCase: Kept & Pick<Case, 'answers'>,
  offences: readonly Offence[],
  today: Day,
): boolean {
  const since = keptToAsk(theCase);
  if (since === undefined || londonDay(since) > today || !isCaseWithVictim(theCase, offences)) return false;
  return !isTried(triesSince(theCase, since));
}

function triesSince({ victim }: Kept, since: Instant): readonly VictimCall[] {
  const calls = (victim?.calls ?? []).filter(({ at }) => at >= since);
  return calls.slice(calls.findLastIndex(({ outcome }) => outcome === 'reached') + 1);
}

/** When they were last asked, they said that it was not kept; and no breach was decided since. */
export function saysNotKept({ victim, breach }: Pick<Case, 'victim' | 'breach'>): boolean {
  const asked = victim?.calls.findLast(({ told }) => told.includes('kept'));
  return asked?.notKept === true && (breach?.at ?? '') < asked.at;
}

/** Why it cannot be confirmed yet. */
export const askBeforeDone =
  'The victim is to be asked first whether it was kept: type “calls”, and record there what came of it.';
