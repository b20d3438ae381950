import type { Assessment } from '../../domain/assessment/assessment.ts';
import { menuFor } from '../../domain/assessment/inPlay.ts';
import type { Force } from '../../domain/force/force.ts';
import { type Suggestion, suggest } from '../../domain/pathways/suggest.ts';
import type { Disposal } from '../../law/disposal.ts';
import { isConditionalCaution } from '../../law/disposal.ts';
import type { Facts } from '../../law/facts.ts';

export type SuggestionAnswer = {
  readonly intervention: string;
  /** A condition can be enforced; everything else is agreed to and left to the person. */
  readonly as: 'condition' | 'voluntary';
  readonly because: string;
  readonly notes: readonly string[];
};

/**
 * What fits the person, for the disposal that is recommended; when none is, for each that is open on the force's menu,
 * each intervention once.
 */
export function suggestionsFor(
  facts: Facts,
  assessment: Assessment,
  force: Force,
): readonly SuggestionAnswer[] {
  const offence = force.offences.find(({ id }) => id === facts.offence);
  if (!offence) return [];
  const found = new Map<string, SuggestionAnswer>();
  for (const disposal of disposalsToServe(facts, assessment, force))
    for (const suggestion of suggest(facts, { force, offence, disposal }).suggestions)
      if (!found.has(suggestion.intervention.id))
        found.set(suggestion.intervention.id, asAnswer(suggestion, disposal));
  return [...found.values()];
}

function disposalsToServe(facts: Facts, assessment: Assessment, force: Force): readonly Disposal[] {
  if (assessment.recommended) return [assessment.recommended];
  const menu = menuFor(facts, force);
  return assessment.disposals
    .filter(({ disposal }) => menu.includes(disposal))
    .filter(({ status }) => status === 'available' || status === 'needs-authority')
    .map(({ disposal }) => disposal);
}

function asAnswer({ intervention, as, because, notes }: Suggestion, disposal: Disposal): SuggestionAnswer {
  const canBeEnforced = as === 'condition' && isConditionalCaution(disposal);
  return {
    intervention: intervention.id,
    as: canBeEnforced ? 'condition' : 'voluntary',
    because,
    notes: [intervention.whatItTakes, ...notes],
  };
}
