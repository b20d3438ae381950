import type { Intervention } from '../../domain/force/intervention.ts';
import { mostConditions } from '../../domain/pathways/principles.ts';
import type { Suggestion } from '../../domain/pathways/suggest.ts';
import type { DialogueState } from './dialogueState.ts';
import { chosenIntervention, isShortPath } from './isShortPath.ts';

/** What can be part of the disposal, best first. */
export function conditionsOffered({
  suggestions,
}: Pick<DialogueState, 'suggestions'>): readonly Suggestion[] {
  return suggestions.filter(({ as }) => as === 'condition');
}

/** What the person may take up by choice, best first. */
export function supportOffered({ suggestions }: Pick<DialogueState, 'suggestions'>): readonly Suggestion[] {
  return suggestions.filter(({ as }) => as === 'voluntary');
}

/** The support the person wants, as far as it is still offered. Nothing of it can ever be breached. */
export function chosenSupport(state: DialogueState): readonly Suggestion[] {
  const { support = [] } = state.theCase.answers;
  return supportOffered(state).filter(({ intervention }) => support.includes(intervention.id));
}

/** What is required: the officer's first choice, then the others as far as they are still offered; three at most. */
export function requiredInterventions(state: DialogueState): readonly Intervention[] {
  const first = chosenIntervention(state);
  if (!first) return [];
  const { also = [] } = state.theCase.answers;
  const others = isShortPath(state) ? [] : conditionsOffered(state).map(({ intervention }) => intervention);
  return [first, ...others.filter((row) => row.id !== first.id && also.includes(row.id))].slice(
    0,
    mostConditions,
  );
}
