import type { Facts } from '../../law/facts.ts';
import type { Offence } from '../../law/offence.ts';

/** True when somebody was harmed and must be heard (R25): unless the offence has no victim, or this one had none. */
export function hasVictim(
  offence: Pick<Offence, 'flags'> | undefined,
  { victim }: Pick<Facts, 'victim'>,
): boolean {
  return offence !== undefined && !offence.flags.includes('victimless') && victim !== 'none';
}

/** The same of a case, whose offence is a row of this list. */
export function isCaseWithVictim(
  { answers: { facts } }: { readonly answers: { readonly facts: Facts } },
  offences: readonly Offence[],
): boolean {
  return hasVictim(
    offences.find(({ id }) => id === facts.offence),
    facts,
  );
}
