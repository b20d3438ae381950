import type { OffenceRow } from '../../domain/force/force.ts';
import type { OtherOffence } from '../../law/otherOffences.ts';
import { wordsBeside } from './wordsBeside.ts';

const { changes, ofWhoWasHarmed } = wordsBeside;

/** Whether a word makes another offence of this one; where none is named yet, of any. */
export function isChange(term: string, of: OffenceRow | OtherOffence | undefined): boolean {
  return changes.has(term) || (of !== undefined && ofWhoWasHarmed.has(term) && bearsOn(of)(term));
}

/** Whether a word bears on an offence: of an assault a police officer may be who was harmed, of a theft they only came. */
export const bearsOn =
  (of: OffenceRow | OtherOffence | undefined) =>
  (term: string): boolean =>
    !ofWhoWasHarmed.has(term) || (of !== undefined && (!('flags' in of) || of.flags.includes('violence')));
