import type { OffenceRow } from '../domain/force.ts';
import type { FactName, Facts } from '../law/facts.ts';

/**
 * What the dialogue asks although no rule waits for it, because a case that does not say must not be taken for one that
 * says no: whether an adult may not understand, and of every assault whether there was a weapon.
 */
export function alwaysAsked({ flags, class: kind }: OffenceRow, { age }: Facts): readonly FactName[] {
  const isAssault = flags.includes('violence') && !flags.includes('weapon') && kind !== 'indictable-only';
  const mayBeAdult = age === undefined || age >= 18;
  return [...(isAssault ? (['weapon'] as const) : []), ...(mayBeAdult ? (['vulnerable'] as const) : [])];
}
