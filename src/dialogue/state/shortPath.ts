import type { Intervention } from '../../domain/force/intervention.ts';
import type { Suggestion } from '../../domain/pathways/suggest.ts';
import type { Understanding } from './dialogueState.ts';

/**
 * True when the officer may decide alone, nothing else is open, and one intervention is the force's answer to it. What
 * they may take up by choice costs no card: it stands as ticks where the case is filed.
 */
export function isShortPath(u: Understanding): boolean {
  return (
    u.chosen?.authority === 'officer' &&
    u.theCase.answers.wantsOtherOptions !== true &&
    u.open.length === 1 &&
    requirable(u).length === 1
  );
}

/** True while the short path is still to be expected: known once something is open, before that by the force's policy. */
export function expectsShortPath(u: Understanding): boolean {
  if (u.open.length > 0 || u.theCase.answers.wantsOtherOptions === true) return isShortPath(u);
  const flags = u.offence?.flags ?? [];
  const isPossession = flags.includes('drug') && !flags.includes('supply') && !flags.includes('production');
  return u.force.policy.drugDiversion && isPossession;
}

/** The intervention that counts first: the officer's choice, or the only one on the short path; null for none. */
export function chosenIntervention(u: Understanding): Intervention | null | undefined {
  const answer = u.theCase.answers.intervention;
  if (answer === 'none') return null;
  const rows = requirable(u);
  const suggestion = isShortPath(u) ? rows[0] : rows.find(({ intervention }) => intervention.id === answer);
  return suggestion?.intervention;
}

function requirable({ suggestions }: Pick<Understanding, 'suggestions'>): readonly Suggestion[] {
  return suggestions.filter(({ as }) => as === 'condition');
}
