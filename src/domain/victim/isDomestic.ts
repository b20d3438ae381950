import type { Facts } from '../../law/facts.ts';
import type { Offence } from '../../law/offence.ts';

/** True after domestic abuse; where nobody has asked, an offence that often is part of it counts, for safety. */
export function isDomestic(
  { domesticAbuse }: Pick<Facts, 'domesticAbuse'>,
  offence: Pick<Offence, 'flags'> | undefined,
): boolean {
  return domesticAbuse === undefined ? offence?.flags.includes('da') === true : domesticAbuse !== 'none';
}
