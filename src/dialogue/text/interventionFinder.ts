import MiniSearch from 'minisearch';
import type { Force } from '../../domain/force/force.ts';
import type { Intervention } from '../../domain/force/intervention.ts';
import { outside, type Place, type Policed } from '../../domain/force/place.ts';
import type { CatalogueUse } from '../../domain/force/vocabulary.ts';
import { oncePer } from '../../shared/oncePer.ts';
import { gateWords, needWords } from './needWords.ts';

/** So many fit on a card. */
export const mostFound = 8;

export type Found = {
  /** Best first, eight at most. */
  readonly rows: readonly Intervention[];
  /** False when nothing meets every word, and these meet only some of them. */
  readonly all: boolean;
};

type Searched = Pick<Force, 'interventions' | 'providers' | 'places'>;

type Entry = {
  readonly id: string;
  readonly title: string;
  readonly provider: string;
  readonly needs: string;
  readonly places: string;
  readonly people: string;
  readonly what: string;
};

/**
 * Builds the index of a force once and gives back the search: from a need, a place, a provider or a kind of person, in any order
 * and spelt roughly, to interventions of the catalogue, best first, eight at most. What meets every word comes alone;
 * only when nothing does, what meets some of them. Every row is looked at, also what nobody can be referred to here.
 */
export const interventionFinder: (force: Searched) => (words: string) => Found = oncePer((force) => {
  const { interventions, providers, places } = force;
  const titles = new Map(providers.map(({ id, title }) => [id, title]));
  const rows = new Map(interventions.map((row) => [row.id, row]));
  const entries = interventions.map((row) => entryOf(row, titles.get(row.provider) ?? '', { places }));
  // A word that stands in the catalogue means itself: "Coventry" is no way to misspell "Country".
  const vocabulary = new Set(entries.flatMap((entry) => Object.values(entry).flatMap(terms)));
  const index = new MiniSearch<Entry>({
    fields: ['title', 'provider', 'needs', 'places', 'people', 'what'],
    tokenize: terms,
    processTerm: (term) => term,
    searchOptions: {
      // Left out of what is typed only: misspelt, such a word still has to be met by the row that has it.
      processTerm: (term) => (empty.has(term) ? null : term),
      boost: { title: 2.5, provider: 1.5, people: 2, needs: 3, places: 1.5 },
      boostDocument: (id) => weightOf(rows.get(id)),
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 4 && !vocabulary.has(term) ? mostEdits(term) : false),
      weights: { prefix: 0.5, fuzzy: 0.3 },
    },
  });
  index.addAll(entries);

  return (words) => {
    const typed = words.slice(0, longestQuery);
    const together = index.search(typed, { combineWith: 'AND' });
    const found = together.length > 0 ? together : index.search(typed);
    return {
      rows: found.slice(0, mostFound).flatMap(({ id }) => rows.get(id) ?? []),
      all: together.length > 0,
    };
  };
});

/** Two letters wrong in a short word make another word: “speeding” is not “sleeping”. */
const mostEdits = (term: string): number => (term.length < 9 ? 1 : 2);

const longestQuery = 200;

/** What an officer can send somebody to comes before what they need only know of. */
const weights: Record<CatalogueUse, number> = {
  referral: 1,
  signpost: 0.9,
  'next-step': 0.6,
  'joint-decision': 0.25,
  'hand-over': 0.25,
  'victim-service': 0.6,
  'in-custody': 0.6,
  alert: 0.2,
  awaited: 0.2,
  ended: 0.2,
};

/** Words that say nothing about what is looked for. */
const empty = new Set(
  'a an and any anything at available by course courses do for from have help i in is it local management me my near need needs of on or programme service services some somebody someone somewhere something support that the there they to we what where who with'.split(
    ' ',
  ),
);

function weightOf(row: Intervention | undefined): number {
  if (row === undefined) return 0;
  // What is for few comes after what is for all, unless its language is asked for.
  const isInOneLanguage = row.gates.some((gate) => 'fact' in gate && gate.fact === 'language');
  return weights[row.use] * (row.evaluated ? 1.2 : 1) * (isInOneLanguage ? 0.3 : 1);
}

function terms(text: string): string[] {
  const words = text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/\bon[ -]line\b/g, 'online')
    .replace(/\brj\b/g, 'restorative justice')
    .replace(/\bsex[ -]work(ers?)?\b/g, 'sexwork')
    .split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== '');
}

function entryOf(row: Intervention, provider: string, { places }: Policed): Entry {
  const { id, title, pathways, boroughs, gates, format, whatItTakes } = row;
  return {
    id,
    // A place in the title would make the youth justice services the answer to every question about that place.
    title: places.reduce((rest, place) => rest.replace(place.title, ''), title),
    provider: `${provider} ${row.provider}`,
    needs: pathways.map((need) => needWords[need]).join(' '),
    places: boroughs.map((id) => placeWords(id, places)).join(' '),
    people: gates.map(gateWords).join(' '),
    what: `${format} ${whatItTakes}`,
  };
}

/** A place by its name, by what people call it, and by what belongs to it or it belongs to. */
function placeWords(id: string, places: readonly Place[]): string {
  if (id === outside) return 'outside national elsewhere';
  const place = places.find((one) => one.id === id);
  return place === undefined ? id : [place.title, ...place.nicknames, ...place.parts].join(' ');
}
