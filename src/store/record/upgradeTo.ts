import { z } from 'zod';
import { unreadable } from './unreadable.ts';

/** Turns data of one version into that of the next, without looking anything up. */
export type Upgrade = (old: object) => object;

const numbered = z.looseObject({ version: z.int().positive() });

/**
 * Brings data of any version up to the version this program knows.
 *
 * @param upgrades by the version they start from; empty as long as only one version exists
 * @throws unreadable 'newer' when a later version wrote it, 'damaged' when it names no version that can be upgraded
 */
export function upgradeTo(
  current: number,
  upgrades: Readonly<Record<number, Upgrade>>,
  data: unknown,
): object {
  const { success, data: found } = numbered.safeParse(data);
  if (!success) throw unreadable('damaged', 'it does not say which version of Waymark wrote it');
  if (found.version > current) {
    throw unreadable('newer', `it has record version ${found.version} and this Waymark knows ${current}`);
  }
  let upgraded: object = found;
  for (let version = found.version; version < current; version += 1) {
    const upgrade = upgrades[version];
    if (!upgrade) throw unreadable('damaged', `there is no way up from record version ${version}`);
    upgraded = { ...upgrade(upgraded), version: version + 1 };
  }
  return upgraded;
}
