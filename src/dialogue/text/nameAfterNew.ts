import type { Force } from '../../domain/force/force.ts';
import { ordinaryWords } from './ordinaryWords.ts';

/** What begins a case, however a phone writes it. */
const begins = /^\s*new\s+/iu;

/** "John Smith", "John smith", "JOHN SMITH"; after an initial the second has a capital. */
const firstWords =
  /^(?:(\p{Lu}[\p{L}’'-]+)\s+(\p{L}[\p{L}’'-]+)|(\p{Lu}\.?)\s+(\p{Lu}[\p{L}’'-]+))(?![\p{L}’'-])/u;

const firstWord = /^([\p{L}’'-]+)[\s,;:–]+/u;

/** Words of the offence list that people are called as well. */
const firstNames = new Set(['charlie', 'crystal', 'joy', 'rob', 'roman', 'stanley', 'tom', 'will']);
const surnames = new Set(['bird', 'black', 'brown', 'bull', 'fox', 'green', 'hunt', 'stone', 'swan', 'wolf']);

/**
 * True where a case is begun with a name in place of an offence: what follows a place of the force and ordinary words are
 * two words, and neither is one of an offence as the force's list or officers call it. A name in small letters, or after
 * the offence, cannot be told by its form; a shop or a place that is not on the list may be taken for one.
 */
export function nameAfterNew(text: string, force: Pick<Force, 'offences' | 'places'>): boolean {
  if (!begins.test(text)) return false;
  const words = withoutOrdinary(text.replace(begins, ''), namesOfPlaces(force));
  const [, whole, last, initial, lastAfterInitial] = firstWords.exec(words) ?? [];
  const first = (whole ?? initial)?.toLowerCase();
  const second = (last ?? lastAfterInitial)?.toLowerCase();
  if (first === undefined || second === undefined || ordinaryWords.last.has(second)) return false;
  const isOfOffence = wordsOfOffences(force);
  // "Shop Lifting" is "shoplifting".
  if (isOfOffence(`${first}${second}`)) return false;
  const isFirstName = initial !== undefined || firstNames.has(first) || !isOfOffence(first);
  return isFirstName && (surnames.has(second) || !isOfOffence(second));
}

/** "two males John Smith" without what is no name. */
function withoutOrdinary(words: string, places: readonly string[]): string {
  const small = words.toLowerCase();
  const place = places.find(
    (name) => small.startsWith(name) && !/^[\p{L}’'-]/u.test(small.slice(name.length)),
  );
  if (place !== undefined)
    return withoutOrdinary(words.slice(place.length).replace(/^[^\p{L}\p{N}]+/u, ''), places);
  const [whole = '', first = ''] = firstWord.exec(words) ?? [];
  // A capital "A" may be an initial.
  return first === 'a' || ordinaryWords.first.has(first.toLowerCase())
    ? withoutOrdinary(words.slice(whole.length), places)
    : words;
}

/** Of two words or more: "Shirley" and "Dudley" may be somebody's. */
function namesOfPlaces({ places }: Pick<Force, 'places'>): readonly string[] {
  return places
    .flatMap(({ title, nicknames, parts }) => [title, ...nicknames, ...parts])
    .map((name) => name.toLowerCase())
    .filter((name) => name.includes(' '));
}

/** True of a word that stands in an offence, or of the beginning of one. */
function wordsOfOffences({ offences }: Pick<Force, 'offences'>): (word: string) => boolean {
  const known = offences
    .flatMap(({ title, synonyms }) => [title, ...synonyms])
    .flatMap((phrase) => phrase.toLowerCase().split(/[^\p{L}\p{N}’']+/u));
  return (word) => known.some((one) => one === word || (word.length > 4 && one.startsWith(word)));
}
