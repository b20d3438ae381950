import { LRUCache } from 'lru-cache';

/**
 * The same function, which works its answer out once for each key and has it at hand while the key is among the `most`
 * that were asked about last. For what follows from what the key says, and from nothing else.
 *
 * @param keyOf everything the answer follows from, as a text
 */
export function oncePerKey<A extends readonly unknown[], V extends object>(
  { keyOf, most }: { readonly keyOf: (...of: A) => string; readonly most: number },
  work: (...of: A) => V,
): (...of: A) => V {
  const answers = new LRUCache<string, V>({ max: most });
  return (...of) => {
    const key = keyOf(...of);
    const answer = answers.get(key) ?? work(...of);
    answers.set(key, answer);
    return answer;
  };
}
