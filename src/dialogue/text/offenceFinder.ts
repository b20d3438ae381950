import MiniSearch from 'minisearch';
import type { OffenceRow } from '../../domain/force/force.ts';
import { oncePer } from '../../shared/oncePer.ts';
import { oncePerKey } from '../../shared/oncePerKey.ts';
import { withoutAges } from './ageIn.ts';
import { forceAndTheft } from './forceAndTheft.ts';

const most = 5;

/** A case is searched with the same words at every press: more than are pressed at a time. */
const mostSearched = 1_000;

type Search = (words: string) => readonly OffenceRow[];

/** One way to say an offence: its title, or a word of the officers' own. */
type Phrase = {
  readonly id: number;
  readonly phrase: string;
  readonly length: number;
  readonly row: OffenceRow;
};

/**
 * Builds the index of a list once and gives back the search: from the words an officer types to the offences they may mean,
 * best first, five at most. A title or a synonym typed as it stands comes before what only resembles it. Each phrase
 * is looked at by itself, so that an offence with many synonyms is found as surely as one with few.
 */
export const offenceFinder: (offences: readonly OffenceRow[]) => Search = oncePer((offences) => {
  const phrases: readonly Phrase[] = offences
    .flatMap((row) => [row.title, ...row.synonyms].map((phrase) => ({ phrase, row })))
    .map((one, id) => ({ ...one, id, length: terms(one.phrase).length }));
  const index = new MiniSearch<Phrase>({
    fields: ['phrase'],
    tokenize: terms,
    processTerm: (term) => term,
    searchOptions: {
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      weights: { prefix: 0.5, fuzzy: 0.6 },
    },
  });
  index.addAll(phrases);
  const byTitle = Map.groupBy(offences, ({ title }) => plain(title));
  const byName = Map.groupBy(phrases, ({ phrase }) => plain(phrase));

  return oncePerKey({ keyOf: (words) => words, most: mostSearched }, (words: string) => {
    const typed = plain(words);
    const titled = byTitle.get(typed) ?? [];
    const named = (byName.get(typed) ?? []).map(({ row }) => row);
    const asked = terms(withoutAges(words)).length;
    const ranked = index
      .search(withoutAges(words))
      .flatMap(({ id, score, queryTerms, terms: met }) => {
        const found = phrases[id];
        if (found === undefined) return [];
        const { row, length } = found;
        const shared = (queryTerms.length + Math.min(met.length, length)) / (asked + length);
        return [{ row, score: score * shared }];
      })
      .sort((a, b) => b.score - a.score)
      .map(({ row }) => row);
    const graver = forceAndTheft(words) ? withRobbery(ranked, offences) : [];
    return [...new Set([...titled, ...named, ...graver, ...ranked])].slice(0, most);
  });
});

/** The statutes under which force together with theft may fall, the gravest first. */
const ofForceAndTheft = ['Theft Act 1968 s.8', 'Theft Act 1968 s.1', 'Criminal Justice Act 1988 s.39'];

/** Of each of them the offence that the words come nearest to, or the list's own first: a lighter meaning hides no graver one. */
function withRobbery(ranked: readonly OffenceRow[], offences: readonly OffenceRow[]): readonly OffenceRow[] {
  return ofForceAndTheft.flatMap((statute) => {
    const rows = [...ranked, ...offences].filter((row) => row.statute === statute);
    return rows.slice(0, 1);
  });
}

/** As it stands, whatever the case, the spaces and the hyphens: "Shop lifting" is "shoplifting". */
const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Words that say nothing about the offence. */
const empty = new Set(
  'a an and at by for he her him his i in is it its my of on or she someone somebody the their them they to was were who with'.split(
    ' ',
  ),
);

/** True where one of the words stands as it is in a title or a synonym of the list, and is no figure or single letter. */
export function namesOffence(words: string, offences: readonly OffenceRow[]): boolean {
  const asked = terms(withoutAges(words)).filter((term) => term.length > 2 && !/\d/.test(term));
  return offences.some(({ title, synonyms }) =>
    [title, ...synonyms].some((phrase) => terms(phrase).some((term) => asked.includes(term))),
  );
}

/** The words that count, each once, in the one form under which "slaped" and "slapping" are the same. */
function terms(text: string): string[] {
  const words = text
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u);
  return [...new Set(words.filter((word) => word !== '' && !empty.has(word)).map(folded))];
}

/** Doubled letters count once, since they are what people mistype most; the usual endings do not count. */
function folded(word: string): string {
  const single = word.replace(/(.)\1+/g, '$1');
  const stem = single.replace(/(ing|ed|ers?|e?s)$/, '');
  return stem.length > 2 ? stem : single;
}
