import type { OffenceRow } from '../../domain/force/force.ts';

type Named = Pick<OffenceRow, 'title' | 'synonyms' | 'alsoFoundBy'>;

/** Every name that an offence has and no other: its title, the officers' words for it, and its official wordings. */
export function waysToSay({ title, synonyms, codes = [] }: OffenceRow): readonly string[] {
  return [title, ...synonyms, ...codes.map(({ wording }) => wording)];
}

/** The words of officers that lead to it, alone or among others. */
export function waysToFind({ title, synonyms, alsoFoundBy = [] }: Named): readonly string[] {
  return [title, ...synonyms, ...alsoFoundBy];
}
