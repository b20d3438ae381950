import { outside, type Policed, sayPlace } from '../../domain/force/place.ts';
import type { Choice } from '../view/view.ts';
import { capital } from '../words/sayDisposal.ts';

/** Where a person may live, as it is asked: each place of the force, then outside its area. */
export function placeChoices(force: Policed): readonly Choice[] {
  const ids = [...force.places.map(({ id }) => id), outside];
  return ids.map((id) => ({ title: capital(sayPlace(id, force)), value: id }));
}

/** The title of one of its places, to show how something is typed; the first where there are not so many. */
export function examplePlace({ places }: Policed, at: number): string {
  return (places[at] ?? places[0])?.title ?? '';
}
