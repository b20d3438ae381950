import type { Force } from '../../../domain/force/force.ts';
import type { Intervention } from '../../../domain/force/intervention.ts';
import { sayPlaces } from '../../../domain/force/place.ts';
import type { CatalogueUse } from '../../../domain/force/vocabulary.ts';
import { field } from '../../inputs/field.ts';
import { examplePlace } from '../../inputs/placeChoices.ts';
import type { Found } from '../../text/interventionFinder.ts';
import { aimedAtNone } from '../../view/verb.ts';
import type { Choice, Field, View } from '../../view/view.ts';
import { messageView } from '../messageView.ts';

/** What the search found, each to be opened; or that it found nothing, with two examples. What was typed stays away. */
export function foundView({ rows, all }: Found, force: Force): View {
  if (rows.length === 0) {
    return messageView('Nothing in the catalogue fits those words', [
      'Type “find” and a need, a place, a provider or who it is for, in any order.',
      `For example: find alcohol ${examplePlace(force, 2)}`,
      `Or: find women ${examplePlace(force, 1).toLowerCase()}`,
    ]);
  }
  return {
    card: 'found',
    data: { all },
    fields: { chosenIntervention: choiceOf(rows, rows, force) },
    note: '',
    ...aimedAtNone('catalogue', ['show-intervention']),
  };
}

/**
 * The choice of one row among those that were found. A card carries no words that were typed, so each choice brings
 * the ids of the others along: they are offered again beside the one that is opened.
 */
export function choiceOf(
  offered: readonly Intervention[],
  found: readonly Intervention[],
  force: Force,
): Field {
  const choices = offered.map((row): Choice => {
    const others = found.filter(({ id }) => id !== row.id).map(({ id }) => id);
    return { title: titleOf(row, force), value: [row.id, ...others].join(between) };
  });
  return field(choices[0]?.value, { choices });
}

/** The ids a choice carries: the one to open first, then the others that were found. */
export function idsOf(value: string): readonly string[] {
  return value.split(between);
}

const between = '~';

const otherUses: Partial<Record<CatalogueUse, string>> = {
  signpost: 'they go by themselves',
  'joint-decision': 'by joint decision',
  'next-step': 'required by law',
  'hand-over': 'hand over',
  'victim-service': 'for victims',
  'in-custody': 'in custody',
  alert: 'a warning',
  awaited: 'nobody named yet',
  ended: 'has ended',
};

function titleOf({ title, provider, boroughs, use }: Intervention, force: Force): string {
  const by = force.providers.find(({ id }) => id === provider)?.title ?? '';
  return [title, by, sayPlaces(boroughs, force), otherUses[use] ?? '']
    .filter((part) => part !== '')
    .join(' · ');
}
