import { isAboutDrugs } from '../../domain/force/isAboutDrugs.ts';
import { isSentFromHere } from '../../domain/force/isSentFromHere.ts';
import type { Suggestion } from '../../domain/pathways/suggest.ts';
import type { Facts } from '../../law/facts.ts';
import { weighing } from './considered.ts';
import type { DialogueState } from './dialogueState.ts';

/**
 * Drug diversion takes children as well: at the scene, with a parent or the appropriate adult there, while the youth
 * justice service is told the same day and decides together with the police. It is theirs to take up meanwhile.
 */
export function diversionOfChild({ force, offence, facts }: DialogueState): readonly Suggestion[] {
  if (offence === undefined || !force.policy.drugDiversion || !isForOwnUse(offence.flags, facts)) return [];
  const { suggestions } = weighing(facts, { force, offence, disposal: 'community-resolution' }).suggestions();
  return suggestions.filter(
    ({ as, intervention }) =>
      as === 'condition' && isSentFromHere(intervention) && isAboutDrugs(intervention),
  );
}

/** Found with drugs for their own use, and not of those who did not take part the last time. */
function isForOwnUse(flags: readonly string[], { supplyIndicated, divertHistory }: Facts): boolean {
  const isPossession = flags.includes('drug') && !flags.includes('supply') && !flags.includes('production');
  return isPossession && supplyIndicated === false && divertHistory !== 'not-engaged';
}
