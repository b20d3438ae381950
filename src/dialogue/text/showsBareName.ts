import { alsoPlaces, commonSurnames, isForename } from './isForename.ts';
import { ordinaryWords } from './ordinaryWords.ts';

/** Two words with nothing but a space between them, and the next. */
const pairs = /(?<![\p{L}\p{N}’'-])(?=(\p{L}[\p{L}’'-]+)\s+(\p{L}[\p{L}’'-]+)(?:\s+(\p{L}+))?)/gu;

/** "Smith, John" */
const surnameFirst = /(?<![\p{L}\p{N}’'-])(\p{Lu}[\p{L}’'-]+),\s+(\p{Lu}[\p{L}’'-]+)(?![\p{L}’'-])/gu;

/** "was called sarah", and not "was called names" */
const wasCalled = /\bwas\s+(?:called|named)\s+(\p{L}[\p{L}’'-]+)/giu;

/** Forenames that are also what somebody does or what something is: in small letters, or where a sentence begins, they are that. */
const alsoWords: ReadonlySet<string> = new Set(
  'will mark rob bill grant frank grace joy faith rose jack drew dean ray max pat sue don bob glen lance miles rod christian nick robin jay jade amber ruby pearl ivy holly daisy lily iris violet april june dawn eve crystal carol penny mercy charlie molly mandy billy henry tina lee guy art hope may chase'.split(
    ' ',
  ),
);

/** Shops and what is sold, called after somebody. */
const noPersons: ReadonlySet<string> = new Set([
  'john lewis',
  'crystal meth',
  'jack daniels',
  'fred perry',
  'ben sherman',
  'ted baker',
  'max spielmann',
  'ben nevis',
  'harry potter',
  'ruby cantonese',
  'bart simpson',
  'hugo boss',
  'tommy hilfiger',
  'paul smith',
  'calvin klein',
  'ralph lauren',
  'michael kors',
  'karen millen',
  'laura ashley',
  'jimmy choo',
  'stanley knife',
  'charlotte tilbury',
  'tom ford',
  'jo malone',
  'marc jacobs',
  'kate spade',
  'elizabeth arden',
  'vera wang',
]);

/** With a forename before them they are a place or those who help there: "Grace House", "Amber Trust". */
const houses: ReadonlySet<string> = new Set(
  'house court lodge hub project trust clinic surgery pharmacy foundation ward towers way care services service police council hall'.split(
    ' ',
  ),
);

/** Whom a report is about; a name may follow in any letters. */
const role =
  /\b(?:victim|suspect|offender|witness|complainant|male|female|man|woman|lad|boy|girl|manager|owner|dealer|neighbour|mother|father|brother|sister|partner|ex)\s*[:,-]?\s*$/iu;

/** Words after a forename that are no surname, whoever writes them. */
const verbs: ReadonlySet<string> = new Set(
  'will would may might can could should must did does do had having being been be agrees agreed admits admitted admit says told asked asks paid pays wants wanted refused accepts accepted attended missed came went lives lived works worked made makes took takes gave gives hit kicked punched pushed stole steals sold sells rang called both all any also only still then when where while until because before after again never always now today yesterday tomorrow'.split(
    ' ',
  ),
);

/**
 * True where a text shows a name that nothing announces: a forename before a surname, both with capitals, or in any letters
 * where the surname is a common one or a word such as "suspect" stands before them; "Smith, John"; and one forename after "was called".
 */
export function showsBareName(text: string): boolean {
  return (
    [...text.matchAll(wasCalled)].some(
      ([, first = '']) => isForename(first) && !alsoWords.has(first.toLowerCase()),
    ) ||
    [...text.matchAll(pairs)].some(({ 1: first = '', 2: last = '', 3: next = '', index }) =>
      isName({ first, last, next, before: text.slice(0, index) }, text),
    ) ||
    [...text.matchAll(surnameFirst)].some(
      ([, last = '', first = '']) =>
        isForename(first) &&
        !alsoWords.has(first.toLowerCase()) &&
        !alsoPlaces.has(first.toLowerCase()) &&
        !isOrdinary(last.toLowerCase()),
    )
  );
}

type Pair = { readonly first: string; readonly last: string; readonly next: string; readonly before: string };

function isName({ first, last, next, before }: Pair, text: string): boolean {
  const [one, other] = [first.toLowerCase(), last.toLowerCase()];
  if (!isForename(one) || isOrdinary(other) || noPersons.has(`${one} ${other}`)) return false;
  if (ordinaryWords.places.has(next.toLowerCase()) || /^[’']s$/u.test(last)) return false;
  const isColour = !alsoWords.has(one) && /^(?:brown|white|black|green|gr[ae]y)$/.test(other);
  const isCommon = commonSurnames.has(other) || isColour;
  if (!isCommon && alsoPlaces.has(one)) return false;
  const isWord = alsoWords.has(one);
  const saysCase = /\p{Ll}/u.test(text);
  const areCapitals = saysCase && isCapital(first) && isCapital(last);
  if (areCapitals) return !isWord || isCommon || !beginsSentence(before);
  if (isCommon) return !isWord || (saysCase && isCapital(first));
  return !isWord && role.test(before);
}

const isOrdinary = (word: string): boolean =>
  [ordinaryWords.last, verbs, houses].some((words) => words.has(word));
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const beginsSentence = (before: string): boolean => /(?:^|[.!?:;]\s*|\n\s*)$/u.test(before);
