import type { Case } from '../case/case.ts';
import type { Force } from '../force/force.ts';
import type { Instant } from '../instant.ts';
import { isDomesticCase } from '../victim/isDomestic.ts';
import { isSafeForThem } from '../victim/isSafeTime.ts';
import { safeWayOf } from '../victim/safeWayOf.ts';

/** Whether the victim's number may stand on a card now: after domestic abuse only as they said, and at a time they said. */
export function mayBeRungNow(
  theCase: Pick<Case, 'answers' | 'victim'>,
  now: Instant,
  force: Pick<Force, 'offences' | 'policy' | 'bankHolidays'>,
): boolean {
  if (!isDomesticCase(theCase, force.offences)) return true;
  return safeWayOf(theCase.victim) === 'phone' && isSafeForThem(theCase, now, force);
}
