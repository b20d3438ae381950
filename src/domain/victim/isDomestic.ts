import type { Facts } from '../../law/facts.ts';
import type { Offence } from '../../law/offence.ts';

/** True after domestic abuse; where nobody has asked, an offence that often is part of it counts, for safety. */
export function isDomestic(
  { domesticAbuse }: Pick<Facts, 'domesticAbuse'>,
  offence: Pick<Offence, 'flags'> | undefined,
): boolean {
  return domesticAbuse === undefined ? offence?.flags.includes('da') === true : domesticAbuse !== 'none';
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
