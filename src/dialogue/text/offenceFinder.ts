import MiniSearch from 'minisearch';
import type { OffenceRow } from '../../domain/force/force.ts';
import type { FindOffences, FoundOffences } from '../../domain/force/foundOffences.ts';
import type { OtherOffence } from '../../law/otherOffences.ts';
import { oncePerKey } from '../../shared/oncePerKey.ts';
import { withoutAges } from './ageIn.ts';
import { forceAndTheft } from './forceAndTheft.ts';
import { offenceNames } from './offenceNames.ts';
import { offenceTerms } from './offenceTerms.ts';
import { waysToFind } from './waysToSay.ts';

const most = 5;

/** A case is searched with the same words at every press: more than are pressed at a time. */
const mostSearched = 1_000;

/** One way to say an offence, as the search for the nearest sees it. */
type Phrase = { readonly id: number; readonly phrase: string; readonly row: OffenceRow };

/**
 * Builds the index of a list once and gives back the search, from the words an officer types or pastes to the offences they
 * may mean. Which row they name is decided by the names it has: its title, its official wordings, and the officers' own
 * words for it. What only resembles one comes after, unmarked. Force and theft together are for whoever was there to tell.
 */
export function offenceFinder(
  offences: readonly OffenceRow[],
  others: readonly OtherOffence[],
): FindOffences {
  const named = offenceNames(offences, others);
  const nearest = nearestOf(offences);
  return oncePerKey({ keyOf: (words) => words, most: mostSearched }, (words: string): FoundOffences => {
    const { match, owners, near: said, notListed } = named(words);
    const both = forceAndTheft(words);
    const near = [...said, ...nearest(words)];
    const graver = both ? withRobbery(near, offences) : [];
    const first = match === undefined || both ? [] : [match];
    const rows = [...new Set([...first, ...owners, ...graver, ...near])].slice(0, most);
    if (notListed !== undefined) return { rows, notListed };
    return match === undefined || both ? { rows } : { match, rows };
  });
}

/** The offences whose ways to be said resemble the words, best first: each is looked at by itself, so that many help none. */
function nearestOf(offences: readonly OffenceRow[]): (words: string) => readonly OffenceRow[] {
  const phrases: readonly (Phrase & { readonly terms: readonly string[] })[] = offences
    .flatMap((row) => waysToFind(row).map((phrase) => ({ phrase, row })))
    .map((one, id) => ({ ...one, id, terms: offenceTerms(one.phrase) }));
  // A word of the list is no slip of another: a common assault is no communication.
  const known = new Set(phrases.flatMap(({ terms }) => terms));
  const index = new MiniSearch<Phrase>({
    fields: ['phrase'],
    tokenize: (text) => [...offenceTerms(text)],
    processTerm: (term) => term,
    searchOptions: {
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 3 && !known.has(term) ? 0.25 : false),
      weights: { prefix: 0.5, fuzzy: 0.6 },
    },
  });
  index.addAll(phrases);
  return (words) => {
    const plain = withoutAges(words);
    const asked = offenceTerms(plain).length;
    return index
      .search(plain)
      .flatMap(({ id, score, queryTerms, terms: met }) => {
        const found = phrases[id];
        if (found === undefined) return [];
        const { row, terms } = found;
        const shared = (queryTerms.length + Math.min(met.length, terms.length)) / (asked + terms.length);
        return [{ row, score: score * shared }];
      })
      .sort((a, b) => b.score - a.score)
      .map(({ row }) => row);
  };
}

/** The statutes under which force together with theft may fall, the gravest first. */
const ofForceAndTheft = ['Theft Act 1968 s.8', 'Theft Act 1968 s.1', 'Criminal Justice Act 1988 s.39'];

/** Of each of them the offence that the words come nearest to, or the list's own first: a lighter meaning hides no graver one. */
function withRobbery(near: readonly OffenceRow[], offences: readonly OffenceRow[]): readonly OffenceRow[] {
  return ofForceAndTheft.flatMap((statute) => {
    return [...near, ...offences].find((row) => row.statute === statute) ?? [];
  });
}

/** True where one of the words stands as it is in a title or a synonym of the list, and is no figure or single letter. */
export function namesOffence(words: string, offences: readonly OffenceRow[]): boolean {
  const asked = offenceTerms(withoutAges(words)).filter((term) => term.length > 2 && !/\d/.test(term));
  return offences.some((row) =>
    waysToFind(row).some((phrase) => offenceTerms(phrase).some((term) => asked.includes(term))),
  );
}
