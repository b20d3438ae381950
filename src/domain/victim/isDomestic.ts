import type { Facts } from '../../law/facts.ts';
import { isKnownUnderTen } from '../../law/isKnownChild.ts';
import type { Offence } from '../../law/offence.ts';
import { settledBy } from '../../law/settledBy.ts';

/**
 * True after domestic abuse. An offence that can be nothing else is it whatever was answered before it was corrected; where
 * nobody has asked, one that often is part of it counts, for safety. Under ten the case ends before it is asked.
 */
export function isDomestic(
  { domesticAbuse, age }: Pick<Facts, 'domesticAbuse' | 'age'>,
  offence: Offence | undefined,
): boolean {
  if (offence !== undefined && settledBy(offence).domesticAbuse?.oneOf.includes('none') === false)
    return true;
  if (domesticAbuse !== undefined) return domesticAbuse !== 'none';
  return offence?.flags.includes('da') === true && !isKnownUnderTen(age);
}

/** The same of a case, whose offence is a row of this list. */
export function isDomesticCase(
  { answers: { facts } }: { readonly answers: { readonly facts: Facts } },
  offences: readonly Offence[],
): boolean {
  return isDomestic(
    facts,
    offences.find(({ id }) => id === facts.offence),
  );
}
