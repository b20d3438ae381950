import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where a force's data stand: by its name among the forces shipped, or in another folder of forces. */
export function forceFolder({ force, forcesDir }: { force: string; forcesDir?: string }): URL {
  const forces =
    forcesDir === undefined ? new URL('./', import.meta.url) : pathToFileURL(`${resolve(forcesDir)}/`);
  return new URL(`${force}/`, forces);
}
