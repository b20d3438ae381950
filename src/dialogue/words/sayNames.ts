import { nameInSentence } from '../../domain/nameInSentence.ts';

/** "A", "the B and C", "A, B and C" as they stand within a sentence; each name once, and empty for none. */
export function sayNames(names: readonly string[]): string {
  const once = [...new Set(names)].map(nameInSentence);
  const last = once.at(-1) ?? '';
  return once.length < 2 ? last : `${once.slice(0, -1).join(', ')} and ${last}`;
}
