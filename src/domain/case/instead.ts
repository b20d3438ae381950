import type { Offence } from '../../law/offence.ts';
import { hasVictim } from '../victim/hasVictim.ts';
import type { Case, InsteadOfDiversion } from './case.ts';

const decisions: readonly InsteadOfDiversion[] = ['charge', 'no-further-action'];

/**
 * What can be recorded of a case that was not diverted, so that the victim is told: either decision at first, and then
 * the other one, for a slip of the finger or a review. Nothing where nobody was harmed.
 */
export function decisionsOpen(
  { state, answers, instead }: Case,
  offences: readonly Offence[],
): readonly InsteadOfDiversion[] {
  if (state.status !== 'closed' || state.how !== 'not-diverted') return [];
  const offence = offences.find(({ id }) => id === answers.facts.offence);
  return hasVictim(offence, answers.facts)
    ? decisions.filter((disposal) => disposal !== instead?.disposal)
    : [];
}
