import { createHash, createHmac } from 'node:crypto';

/** An id that follows from what it is of: the same for the same, and for nobody to work out. */
export type IdFor = (what: readonly string[]) => string;

const length = 32;

/**
 * Ids that follow from what they are of, so that whatever is heard twice makes one, by any instance with this secret and
 * after any restart; who knows what they are of, and when it was, cannot work them out without it.
 */
export function keyedIds(secret: string): IdFor {
  return (what) => createHmac('sha256', secret).update(JSON.stringify(what)).digest('hex').slice(0, length);
}

/**
 * The id something was given before ids were keyed, as far as anything is known by it; the keyed one otherwise. So what
 * was heard before that, and comes once more after it, is known again.
 *
 * @param before what the id was made from then
 */
export async function keptOrKeyed(
  what: readonly string[],
  before: string,
  idFor: IdFor,
  isKnown: (id: string) => Promise<boolean>,
): Promise<string> {
  const old = createHash('sha256').update(before).digest('hex').slice(0, length);
  return (await isKnown(old)) ? old : idFor(what);
}
