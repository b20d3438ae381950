import MiniSearch from 'minisearch';
import type { OffenceRow } from '../domain/force.ts';

const most = 5;

/**
 * Builds the index once and gives back the search: from the words an officer types to the offences they may mean,
 * best first, five at most. A phrase that is somebody's own word for an offence comes before what only resembles it.
 */
export function offenceFinder(offences: readonly OffenceRow[]): (words: string) => readonly OffenceRow[] {
  const index = new MiniSearch({
    fields: ['title', 'synonyms', 'statute'],
    searchOptions: {
      boost: { title: 2, synonyms: 2 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
    },
  });
  index.addAll(
    offences.map(({ id, title, synonyms, statute }) => ({
      id,
      title,
      synonyms: synonyms.join('\n'),
      statute,
    })),
  );

  return (words) => {
    const typed = plain(words);
    const named = offences.filter(
      ({ title, synonyms }) => plain(title) === typed || synonyms.some((one) => plain(one) === typed),
    );
    const ranked = index.search(typed).flatMap(({ id }) => offences.find((row) => row.id === id) ?? []);
    return [...new Set([...named, ...ranked])].slice(0, most);
  };
}

const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();
