import type { Suggestion } from '../domain/pathways/suggest.ts';
import type { Understanding } from './understanding.ts';

/** What can be part of the disposal, best first. */
export function conditionsOffered({
  suggestions,
}: Pick<Understanding, 'suggestions'>): readonly Suggestion[] {
  return suggestions.filter(({ as }) => as === 'condition');
}

/** What the person may take up by choice, best first. */
export function supportOffered({ suggestions }: Pick<Understanding, 'suggestions'>): readonly Suggestion[] {
  return suggestions.filter(({ as }) => as === 'voluntary');
}

/** The support the person wants, as far as it is still offered. Nothing of it can ever be breached. */
export function chosenSupport(u: Understanding): readonly Suggestion[] {
  const { support = [] } = u.theCase.answers;
  return supportOffered(u).filter(({ intervention }) => support.includes(intervention.id));
}
