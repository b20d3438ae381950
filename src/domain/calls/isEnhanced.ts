import type { Case } from '../case/case.ts';

/** True once it was recorded that the victim has enhanced rights: in the dialogue, or in a later call (Victims' Code). */
export function isEnhanced({ answers, victim }: Pick<Case, 'answers' | 'victim'>): boolean {
  return answers.facts.victimEnhanced === true || victim?.wishes.enhanced === true;
}
