import type { Facts } from './facts.ts';
import type { Offence } from './offence.ts';

/** Summary where nobody is hurt, and tried either way where somebody is (DDA 1991 s.3(1) and (4)). */
const graverWithAnInjury: readonly string[] = ['dangerous-dog'];

/** True where an injury decides how the offence is tried. */
export const turnsOnInjury = ({ id }: Pick<Offence, 'id'>): boolean => graverWithAnInjury.includes(id);

const graver = new WeakMap<Offence, Offence>();

/** The row as it stands in this case: an injury makes some summary offences triable either way. */
export function offenceInCase(offence: Offence, { injury }: Pick<Facts, 'injury'>): Offence {
  if (!turnsOnInjury(offence) || injury === undefined || injury === 'none') return offence;
  const known = graver.get(offence) ?? { ...offence, class: 'either-way' };
  graver.set(offence, known);
  return known;
}
