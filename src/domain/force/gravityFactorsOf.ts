import { factorsOf } from '../../law/gravity.ts';
import type { GravityFactor } from '../../law/gravityMatrix.ts';
import type { Force } from './force.ts';

/** What can make this offence graver or less grave, as the force's matrix lists it; empty while none is loaded. */
export function gravityFactorsOf(
  { policy }: Pick<Force, 'policy'>,
  offence: string,
): readonly GravityFactor[] {
  return policy.gravityMatrix === null ? [] : factorsOf(policy.gravityMatrix, offence);
}
