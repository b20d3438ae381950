import type { PlaceId } from '../../law/facts.ts';

/** A part of the force area by which a person's home is told, and what people call it. */
export type Place = {
  readonly id: PlaceId;
  readonly title: string;
  /** Other names for the whole of it, in small letters: "brum". */
  readonly nicknames: readonly string[];
  /** Its towns and districts, and the wider areas it belongs to, in small letters: what else finds it. */
  readonly parts: readonly string[];
};

/** A force, as far as it says which places it polices. */
export type Policed = { readonly places: readonly Place[] };

/** Where somebody lives who lives nowhere in the force area. */
export const outside: PlaceId = 'outside';

/** True for a place of the force, and for what lies outside its area. */
export function isKnownPlace(id: string, { places }: Policed): boolean {
  return id === outside || places.some((place) => place.id === id);
}

/** "Dudley", "outside the force area"; the id itself of a place that the force no longer names. */
export function sayPlace(id: PlaceId, { places }: Policed): string {
  if (id === outside) return 'outside the force area';
  return places.find((place) => place.id === id)?.title ?? id;
}

/** "Dudley and Sandwell", "the whole force area", "the whole force area and outside it" */
export function sayPlaces(ids: readonly PlaceId[], force: Policed): string {
  if (force.places.every(({ id }) => ids.includes(id)))
    return ids.includes(outside) ? 'the whole force area and outside it' : 'the whole force area';
  const said = ids.map((id) => sayPlace(id, force));
  const last = said.at(-1) ?? '';
  return said.length < 2 ? last : `${said.slice(0, -1).join(', ')} and ${last}`;
}
