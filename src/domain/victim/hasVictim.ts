import type { Facts } from '../../law/facts.ts';
import type { Offence } from '../../law/offence.ts';

/** True when somebody was harmed and must be heard (R25): unless the offence has no victim, or this one had none. */
export function hasVictim(
  offence: Pick<Offence, 'flags'> | undefined,
  { victim }: Pick<Facts, 'victim'>,
): boolean {
  return offence !== undefined && !offence.flags.includes('victimless') && victim !== 'none';
}
