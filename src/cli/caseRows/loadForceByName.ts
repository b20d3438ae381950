import { statSync } from 'node:fs';
import type { Force } from '../../domain/force/force.ts';
import { loadForce } from '../../forces/loadForce.ts';
import { nationalLaw } from '../../law/nationalLaw.ts';

/** Where the data of the force of this name would be. */
export const folderOf = (name: string): URL => new URL(`../../forces/${name}/`, import.meta.url);

/** True when there is a folder of that name under src/forces. */
export function hasForce(name: string): boolean {
  const isName = /^[a-z][a-z0-9-]*$/.test(name);
  return isName && (statSync(folderOf(name), { throwIfNoEntry: false })?.isDirectory() ?? false);
}

/** The force's data from its folder under src/forces. Throws an Error that lists every fault. */
export function loadForceByName(name: string): Force {
  return loadForce(folderOf(name), nationalLaw);
}
