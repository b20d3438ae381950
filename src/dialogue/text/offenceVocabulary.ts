import MiniSearch from 'minisearch';

/** The words of all names of offences: how much each tells one from another, and which is meant by one that is misspelt. */
export type OffenceVocabulary = {
  /** What these words weigh together; a word that no name has weighs nothing. */
  readonly weigh: (terms: Iterable<string>) => number;
  /** The word that is meant: itself, or one slip away and begun alike; undefined where there is none. */
  readonly spell: (term: string) => string | undefined;
};

/**
 * @param each the words of each offence
 * @param free words that are never taken for a slip of another
 */
export function offenceVocabulary(
  each: readonly ReadonlySet<string>[],
  free: ReadonlySet<string>,
): OffenceVocabulary {
  const counts = new Map<string, number>();
  for (const terms of each) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weights = new Map([...counts].map(([term, count]) => [term, Math.log(1 + each.length / count)]));
  const index = new MiniSearch<{ readonly id: string }>({
    fields: ['id'],
    tokenize: (text) => [text],
    processTerm: (term) => term,
  });
  index.addAll([...weights.keys()].filter((term) => /^\p{L}{4,}$/u.test(term)).map((id) => ({ id })));
  return {
    weigh: (terms) => [...terms].reduce((sum, term) => sum + (weights.get(term) ?? 0), 0),
    spell: (term) => {
      if (weights.has(term) || free.has(term)) return term;
      if (!/^\p{L}{5,}$/u.test(term)) return undefined;
      const turned = Array.from(term, (_letter, at) => swapped(term, at)).find((one) => weights.has(one));
      if (turned !== undefined) return turned;
      const near = index.search(term, { fuzzy: 1 }).find(({ id }) => String(id)[0] === term[0]);
      return near === undefined ? undefined : String(near.id);
    },
  };
}

/** With the letter there and the next one in each other's place. */
function swapped(term: string, at: number): string {
  return `${term.slice(0, at)}${term[at + 1] ?? ''}${term[at] ?? ''}${term.slice(at + 2)}`;
}
