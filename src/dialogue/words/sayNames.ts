import { nameInSentence } from './nameInSentence.ts';

/** "A", "A and B", "A, B and C"; each name once, and empty for none. */
export function sayNames(names: readonly string[]): string {
  const once = [...new Set(names)].map((name, at) => (at === 0 ? name : nameInSentence(name)));
  const last = once.at(-1) ?? '';
  return once.length < 2 ? last : `${once.slice(0, -1).join(', ')} and ${last}`;
}
