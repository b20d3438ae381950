import type { ForceFiles } from './forceFiles.ts';

/** The value that every force has besides its own places. */
const outside = 'outside';

/**
 * The places of a force are told apart by id, title and nickname; whatever names a place names one of them, and each has
 * its youth justice service. One sentence for each fault.
 */
export function checkPlaces(read: ForceFiles): readonly string[] {
  const file = read['force.json'];
  if (!file) return [];
  const ids = file.places.map(({ id }) => id);
  const served = file.youthJustice.map(({ borough }) => borough);
  const names = file.places.flatMap(({ id, title, nicknames }) => [
    ...new Set([id, title.toLowerCase(), ...nicknames]),
  ]);
  return [
    ...twice(names).map(
      (name) => `force.json, places: "${name}" names two places. Every name needs its own.`,
    ),
    ...names
      .filter((name) => name === outside)
      .map(() => `force.json, places: "${outside}" means that they live in none of them. Name it otherwise.`),
    ...(read['catalogue.json'] ?? []).flatMap((row) =>
      row.boroughs
        .filter((id) => id !== outside && !ids.includes(id))
        .map(nowhere(`catalogue.json, ${row.id}, boroughs`)),
    ),
    ...served.filter((id) => !ids.includes(id)).map(nowhere('force.json, youthJustice')),
    ...ids
      .filter((id) => !served.includes(id))
      .map((id) => `force.json, youthJustice: ${id} has no youth justice service.`),
  ];
}

const nowhere =
  (where: string) =>
  (id: string): string =>
    `${where}: "${id}" is no place of force.json. Add it there or mend the name.`;

const twice = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, at) => names.indexOf(name) !== at)),
];
