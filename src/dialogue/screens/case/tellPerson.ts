import { runningClocks } from '../../../domain/calls/runningClocks.ts';
import type { Case } from '../../../domain/case/case.ts';
import type { Force } from '../../../domain/force/force.ts';
import type { ClockName } from '../../../domain/force/victimsCode.ts';
import { isDomesticCase } from '../../../domain/victim/isDomestic.ts';

/** How a case ended, as a victim hears of it. */
const ends: readonly ClockName[] = ['disposal', 'breach'];

/** Said wherever the person may hear of it. */
export const hearsFirst = 'The victim hears it first.';

/**
 * "Tell the person", once a case has ended. After domestic abuse whoever was harmed hears it first: nobody who harmed them
 * knows it before they can keep safe.
 */
export function tellPerson(theCase: Case, force: Force): string {
  return isToHearFirst(theCase, force) ? `${hearsFirst} Then tell the person` : 'Tell the person';
}

/** After domestic abuse, while whoever was harmed is still to be told. */
export function isToHearFirst(theCase: Case, force: Force): boolean {
  const isOwed = runningClocks(theCase, force).some(({ name }) => ends.includes(name));
  return isOwed && isDomesticCase(theCase, force.offences);
}
