import type { OffenceRow } from '../../domain/force/force.ts';

/** "new John Smith": two words with capitals, or an initial and one. */
const firstWords = /^\s*new\s+((?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.?))\s+(\p{Lu}[\p{L}’'-]+)(?![\p{L}’'-])/u;

/**
 * True where a case is begun with a name in place of an offence: neither of its first two words is one of an offence of the
 * force, as its list or officers call it. A name in small letters, or after the offence, cannot be told by its form.
 */
export function nameAfterNew(
  text: string,
  offences: readonly Pick<OffenceRow, 'title' | 'synonyms'>[],
): boolean {
  const [, ...words] = firstWords.exec(text) ?? [];
  if (words.length === 0) return false;
  const known = offences
    .flatMap(({ title, synonyms }) => [title, ...synonyms])
    .map((phrase) => phrase.toLowerCase());
  const isOfOffence = (word: string) =>
    known.some((phrase) =>
      word.length > 4 ? phrase.includes(word) : phrase.split(/[^\p{L}\p{N}’']+/u).includes(word),
    );
  const [first = '', last = ''] = words.map((word) => word.toLowerCase());
  // "Shop Lifting" is "shoplifting".
  return ![first, last, `${first}${last}`].some(isOfOffence);
}
