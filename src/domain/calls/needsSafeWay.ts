import type { Case } from '../case/case.ts';
import type { Force } from '../force/force.ts';
import { isDomesticCase } from '../victim/isDomestic.ts';
import { safeWayOf } from '../victim/safeWayOf.ts';
import { wantsToHear } from './clocksOf.ts';
import { runningClocks } from './runningClocks.ts';

type Rules = Pick<Force, 'victimsCode' | 'bankHolidays' | 'bankHolidaysUntil' | 'offences'>;

/**
 * True while a victim of domestic abuse is to be called and no safe way to do it is on record: somebody has to see them, or
 * to find whoever supports them. Not between the two cards of a conversation in which they are asked just that.
 */
export function needsSafeWay(theCase: Case, rules: Rules): boolean {
  if (!isDomesticCase(theCase, rules.offences) || !wantsToHear(theCase)) return false;
  if (safeWayOf(theCase.victim) !== undefined || isSpokenTo(theCase)) return false;
  // What is to be asked on a day to come sends nobody to them yet.
  return runningClocks(theCase, rules).some(({ name }) => name !== 'kept');
}

function isSpokenTo({ state, victim }: Case): boolean {
  return state.status === 'drafting' && victim?.calls.at(-1)?.outcome === 'reached' && !victim.told.views;
}
