import type { Case } from '../case/case.ts';
import type { Force } from '../force/force.ts';
import { isDomesticCase } from '../victim/isDomestic.ts';
import { alwaysSafe, safeWayOf } from '../victim/safeWayOf.ts';

/** After domestic abuse: nothing that rings is on record as safe for them, so that they are seen, or reached through their IDVA. */
export function isNeverRung(theCase: Pick<Case, 'answers' | 'victim'>, offences: Force['offences']): boolean {
  const way = safeWayOf(theCase.victim);
  return isDomesticCase(theCase, offences) && (way === undefined || alwaysSafe.includes(way));
}
