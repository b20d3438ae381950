import type { Day } from '../../law/day.ts';
import type { Offence } from '../../law/offence.ts';
import type { Case } from '../case/case.ts';
import { addDays, londonDay } from '../days.ts';
import type { Instant } from '../instant.ts';
import { isCaseWithVictim } from '../victim/hasVictim.ts';
import { wantsToHear } from './clocksOf.ts';
import { isTelling } from './isTelling.ts';

/** Days before a promised day from which a call is made because of it: a working day with the longest holidays. */
const near = 5;

/** True from a few days before a day that they were promised: whoever rings before that rings for something else. */
export function isPromiseNear(nextBy: Day, today: Day): boolean {
  return nearFrom(nextBy) <= today;
}

/** The first day from which a call is made because of that promise. */
export function nearFrom(nextBy: Day): Day {
  return addDays(nextBy, -near);
}

/**
 * The day they were promised to hear by, and since when; undefined once they heard after that. Whoever was only offered help
 * or asked how it was, long before that day, has not heard what they wait for.
 */
export function openPromise(
  theCase: Case,
  offences: readonly Offence[],
): { readonly nextBy: Day; readonly since: Instant } | undefined {
  const { victim } = theCase;
  const { nextBy } = victim?.wishes ?? {};
  const since = victim?.promisedAt;
  if (victim === undefined || nextBy === undefined || since === undefined) return undefined;
  if (!isCaseWithVictim(theCase, offences) || !wantsToHear(theCase)) return undefined;
  const isKept =
    victim.calls.some(
      ({ outcome, told, at }) =>
        (outcome === 'reached' || outcome === 'sent') &&
        at > since &&
        (told.some(isTelling) || (outcome === 'reached' && isPromiseNear(nextBy, londonDay(at)))),
    ) ||
    victim.messages.some(({ kind, ended, at }) => kind !== 'survey' && ended === 'delivered' && at > since);
  return isKept ? undefined : { nextBy, since };
}
