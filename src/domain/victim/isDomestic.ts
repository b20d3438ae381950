import type { Facts } from '../../law/facts.ts';
import { isKnownUnderTen } from '../../law/isKnownChild.ts';
import type { Offence } from '../../law/offence.ts';
import { settledBy } from '../../law/settledBy.ts';

/**
 * True after domestic abuse; where nobody has asked, an offence that often is part of it counts, for safety. Under ten
 * the case ends before it is asked, so it counts only if it was answered or the offence can be nothing else.
 */
export function isDomestic(
  { domesticAbuse, age }: Pick<Facts, 'domesticAbuse' | 'age'>,
  offence: Offence | undefined,
): boolean {
  if (domesticAbuse !== undefined) return domesticAbuse !== 'none';
  if (offence === undefined) return false;
  if (isKnownUnderTen(age)) return settledBy(offence).domesticAbuse?.oneOf.includes('none') === false;
  return offence.flags.includes('da');
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
