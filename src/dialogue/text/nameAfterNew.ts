import type { Force } from '../../domain/force/force.ts';
import { oncePer } from '../../shared/oncePer.ts';
import { isForename } from './isForename.ts';
import { ordinaryWords } from './ordinaryWords.ts';
import { waysToFind } from './waysToSay.ts';

/** What begins a case, however a phone writes it. */
const begins = /^\s*new\s+/iu;

const firstWord = /^([\p{L}’'-]+)(?:[\s,;:–]+|$)/u;

/** Two words with nothing but a space between them, "John Smith" or "J. Smith", and the next. */
const pairs = /(?<![\p{L}’'-])(?=(\p{L}[\p{L}’'-]*)\.?\s+(\p{L}[\p{L}’'-]+)\s*(\p{L}*))/gu;

/** A shop, or what was taken, may be called after somebody: "at John Lewis", "theft of Jack Daniels". */
const noPerson =
  /(?:^|\s)(?:at|in|inside|outside|near|behind|opposite|shop.*\sfrom|(?:theft|stealing|possession)\s+of)\s+(?:the\s+)?$/iu;

/** A word of as many phrases for offences is no surname: "knife". "Brown", "Stone" and "Bird" are in fewer. */
const often = 5;

/**
 * True where a case is begun with what is certain enough to be a name: a forename, or an initial, before a word that is
 * no ordinary one, no place and no offence's; or two words that nobody knows, where the line says nothing else. Two such
 * words beside an offence are a shop or a pub as often, and who is warned of each shop reads no warning. Not told either:
 * one word alone, and a name in small letters that does not begin the line.
 */
export function nameAfterNew(text: string, force: Pick<Force, 'offences' | 'places'>): boolean {
  if (!begins.test(text)) return false;
  const places = force.places
    .flatMap(({ title, nicknames, parts }) => [title, ...nicknames, ...parts])
    .map((name) => name.toLowerCase());
  const phrases = phrasesByWord(force.offences);
  const phrasesWith = (word: string) => phrases.get(word) ?? phrases.get(`${word}s`) ?? [];
  const isUnknown = (word: string) =>
    !ordinaryWords.first.has(word) && !places.includes(word) && phrasesWith(word).length === 0;
  const line = withoutOrdinary(text.replace(begins, ''), places);

  return [...line.matchAll(pairs)].some(({ 1: first = '', 2: last = '', 3: next = '', index }) => {
    const [one, other] = [first.toLowerCase(), last.toLowerCase()];
    const before = line.slice(0, index);
    const areCapitals = isCapital(first) && isCapital(last);
    // "NEW A STABBING"
    if (one === 'a') return before === '' && areCapitals && isUnknown(other);
    if (one.length > 1 && !isForename(one))
      return `${before}${next}` === '' && areCapitals && isUnknown(one) && isUnknown(other);
    if ([other, next.toLowerCase()].some((word) => ordinaryWords.places.has(word))) return false;
    if (ordinaryWords.last.has(other) || places.includes(other)) return false;
    if (one.length === 1 && !(before === '' && areCapitals)) return false;
    // "new dawn raid", and "new Dudley Arson": less may be a surname where the first word may be none.
    if (!isCapital(first)) return before === '' && isUnknown(one) && isUnknown(other);
    if (places.includes(one)) return before === '' && isUnknown(other);
    const areOneOffence = phrasesWith(one).some((phrase) => phrasesWith(other).includes(phrase));
    return !noPerson.test(before) && !areOneOffence && phrasesWith(other).length < often;
  });
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** "two males John Smith" without what is no name. A place of one word may be somebody's: "Shirley", "Dudley". */
function withoutOrdinary(line: string, places: readonly string[]): string {
  const small = line.toLowerCase();
  const place = places.find(
    (name) => name.includes(' ') && small.startsWith(name) && !/^[\p{L}’'-]/u.test(small.slice(name.length)),
  );
  const [whole = '', first = ''] = firstWord.exec(line) ?? [];
  // A capital "A" may be an initial.
  const isOrdinary = first === 'a' || ordinaryWords.first.has(first.toLowerCase());
  if (place === undefined && !isOrdinary) return line;
  const left = line.slice(place?.length ?? whole.length).replace(/^[^\p{L}\p{N}]+/u, '');
  return withoutOrdinary(left, places);
}

/** What offences are called, by title and by officers, for each word that stands in it. */
const phrasesByWord = oncePer((offences: Force['offences']): ReadonlyMap<string, readonly string[]> => {
  const byWord = new Map<string, readonly string[]>();
  for (const phrase of offences.flatMap(waysToFind))
    for (const word of new Set(phrase.toLowerCase().split(/[^\p{L}\p{N}’']+/u)))
      byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
  return byWord;
});
