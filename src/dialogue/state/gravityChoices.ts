import { gravityFactorsOf } from '../../domain/force/gravityFactorsOf.ts';
import type { Facts } from '../../law/facts.ts';
import type { Choice } from '../view/view.ts';
import type { DialogueState } from './dialogueState.ts';

/** The factors of the force's gravity matrix for this offence, as choices to tick; none while no matrix is loaded. */
export function gravityChoices({ force, offence }: DialogueState): readonly Choice[] {
  if (offence === undefined) return [];
  return gravityFactorsOf(force, offence.id).map(({ id, title, moves }) => ({
    title: `${moves > 0 ? 'Graver' : 'Less grave'}: ${title}`,
    value: id,
  }));
}

/** The facts with each gravity factor by its title, to be read and kept: the next edition of the matrix has others. */
export function withFactorTitles(facts: Facts, state: DialogueState): Facts {
  const { gravityFactors } = facts;
  if (gravityFactors === undefined) return facts;
  const titles = new Map(gravityChoices(state).map(({ value, title }) => [value, title]));
  return { ...facts, gravityFactors: gravityFactors.map((id) => titles.get(id) ?? id) };
}
