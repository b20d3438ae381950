import type { Intervention } from '../../domain/force/intervention.ts';
import type { Suggestion } from '../../domain/pathways/suggest.ts';
import type { DialogueState } from './dialogueState.ts';
import { namedOffence } from './namedOffence.ts';

/**
 * True when the officer may decide alone, nothing else is open, and one intervention is the force's answer to it. What
 * they may take up by choice costs no card: it stands as ticks where the case is filed.
 */
export function isShortPath(state: DialogueState): boolean {
  return (
    state.chosen?.authority === 'officer' &&
    state.theCase.answers.wantsOtherOptions !== true &&
    state.open.length === 1 &&
    requirable(state).length === 1
  );
}

/** True while the short path is still to be expected: known once something is open, before that by the force's policy. */
export function expectsShortPath(state: DialogueState): boolean {
  if (state.open.length > 0 || state.theCase.answers.wantsOtherOptions === true) return isShortPath(state);
  const flags = namedOffence(state)?.flags ?? [];
  const isPossession = flags.includes('drug') && !flags.includes('supply') && !flags.includes('production');
  return state.force.policy.drugDiversion && isPossession;
}

/** The intervention that counts first: the officer's choice, or the only one on the short path; null for none. */
export function chosenIntervention(state: DialogueState): Intervention | null | undefined {
  const answer = state.theCase.answers.intervention;
  if (answer === 'none') return null;
  const rows = requirable(state);
  const suggestion = isShortPath(state)
    ? rows[0]
    : rows.find(({ intervention }) => intervention.id === answer);
  return suggestion?.intervention;
}

function requirable({ suggestions }: Pick<DialogueState, 'suggestions'>): readonly Suggestion[] {
  return suggestions.filter(({ as }) => as === 'condition');
}
