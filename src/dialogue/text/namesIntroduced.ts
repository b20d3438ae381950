/** A word that begins with a capital, a double name and an apostrophe included: "Khan", "O’Neil", "Smith-Jones". */
export const capitalised = "\\p{Lu}[\\p{L}’'-]+";

/** What ends in these is nobody: "West Midlands Police". */
export const institution =
  '(?:Police|Support|Council|Service|Street|Road|Centre|Court|Caution|Resolution|School|Hospital|Course|Programme|Scheme|Team)\\b';

const relation =
  'mates?|pals?|friends?|mother|mum|father|dad|son|daughter|brother|sister|wife|husband|partner|girlfriend|boyfriend|ex|uncle|aunt(?:ie)?|cousin|nan|gran|grandad|step(?:dad|mum)|flatmate|housemate|neighbour|landlord';

const somebody =
  'lads?|lass|man|men|woman|women|girls?|boys?|males?|females?|blokes?|guys?|kids?|person|someone|somebody|youths?|teenager|friend|mate';

/** Whom or what people call, and how: no name follows. */
const calls =
  'the|an?|his|her|their|my|our|us|me|him|them|it|for|from|out|in|on|off|over|back|round|again|at|up|to|and|after|before|when|while|about|home|names|police|security|staff|ambulance|cps|crimestoppers|himself|herself|twice|earlier|later|yesterday';

/** What is known as something and is nobody. */
const things =
  'course|scheme|programme|area|estate|park|place|road|street|pub|shop|club|offence|provider|service|team|act|rule|drug|tablets?|pills?';

/** A product is known as something too. */
export const knownAs = new RegExp(`(?<!\\b(?:${things})\\s+)\\b[Kk]nown\\s+as\\s+[“"‘']?${capitalised}`, 'u');

/** Where no title stands before a name: a single one after "a lad called", "the victim is called", "his mate". */
export const namesIntroduced: readonly RegExp[] = [
  new RegExp(`\\b(?:${somebody})\\s+(?:called|named)\\s+(?!(?:${calls})\\b)\\p{L}{2}`, 'iu'),
  new RegExp(
    `\\b(?:victim|suspect|offender|witness|complainant|manager|owner|male|female|he|she|they)\\s+(?:is|are)\\s+(?:called|named)\\s+(?!(?:${calls}|by|as|now|not)\\b)\\p{L}{2}`,
    'iu',
  ),
  new RegExp(
    `\\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y)\\s+(?:${relation})\\s+(?!(?:${capitalised}\\s+){0,2}${institution})${capitalised}`,
    'u',
  ),
];
