import { type Suggestions, suggest } from '../../../src/domain/pathways/suggest.ts';
import type { Disposal } from '../../../src/law/disposal.ts';
import type { Facts } from '../../../src/law/facts.ts';
import { westMidlands } from '../../support/westMidlands.ts';

/** What is suggested for these facts; `id` for something required, `id (by choice)` for support. */
export type Found = Suggestions & {
  readonly ids: readonly string[];
  readonly offers: readonly string[];
};

/** Suggests from the force's whole catalogue, or another. Throws when the facts name no offence of the force. */
export function suggestFor(
  facts: Facts,
  disposal: Disposal,
  force = westMidlands,
  declined: readonly string[] = [],
): Found {
  const offence = force.offences.find(({ id }) => id === facts.offence);
  if (!offence) throw new Error('The case names no offence');
  const found = suggest(facts, { force, offence, disposal, declined });
  return {
    ...found,
    ids: found.suggestions.map(({ intervention }) => intervention.id),
    offers: found.suggestions.map(({ intervention: { id }, as }) =>
      as === 'condition' ? id : `${id} (by choice)`,
    ),
  };
}

/** Why a row is not suggested; undefined when it is, or when nobody would expect it. */
export function whyNot({ notSuggested }: Pick<Suggestions, 'notSuggested'>, id: string): string | undefined {
  return notSuggested.find(({ intervention }) => intervention.id === id)?.because;
}
