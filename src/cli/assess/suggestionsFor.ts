import type { Assessment } from '../../domain/assessment/assessment.ts';
import { menuFor } from '../../domain/assessment/inPlay.ts';
import type { Force } from '../../domain/force.ts';
import type { Intervention } from '../../domain/pathways/intervention.ts';
import { suggest } from '../../domain/pathways/suggest.ts';
import type { Disposal } from '../../law/disposal.ts';
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
    for (const { intervention, because } of suggest(facts, { force, offence, disposal }).suggestions)
      if (!found.has(intervention.id))
        found.set(intervention.id, {
          intervention: intervention.id,
          as: disposal.endsWith('conditional-caution') ? 'condition' : 'voluntary',
          because,
          notes: notesOn(intervention, facts),
        });
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

function notesOn(
  { whatItTakes, fee, evaluated, standing, figures }: Intervention,
  { canPay, interpreterNeeded }: Facts,
): readonly string[] {
  return [
    whatItTakes,
    ...figures.map(({ text }) => text),
    ...(fee > 0 ? [`It costs the person £${fee}.`] : []),
    ...(fee > 0 && canPay === false ? ['They cannot pay. Ask the provider to waive the fee.'] : []),
    ...(interpreterNeeded ? ['They need an interpreter. Ask the provider first.'] : []),
    ...(evaluated ? [] : ['It has not been evaluated.']),
    ...(standing === 'to-confirm' ? ['The force must confirm this entry of its catalogue.'] : []),
  ];
}
