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

type Kept = Pick<Case, 'state' | 'filed' | 'victim'>;

/**
 * Since when somebody is to ask whoever was harmed whether it was kept that they were left alone: the day after it ended, which
 * may be still to come. They alone may know. Undefined once they were asked, where they want no word from us, and while the
 * case does not go on: a breach is decided first.
 */
export function keptToAsk(theCase: Kept): Instant | undefined {
  const { filed, victim } = theCase;
  if (filed === undefined || asItStands(theCase).status !== 'in-progress') return undefined;
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

/** Why it cannot be confirmed yet. */
export const askBeforeDone =
  'The victim is to be asked first whether it was kept: type “calls”, and record there what came of it.';
