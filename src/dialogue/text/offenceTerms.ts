import { stemmer } from 'stemmer';
import { oncePerKey } from '../../shared/oncePerKey.ts';

/** Words that say nothing about the offence. */
const empty = new Set(
  'a an and any as at be been being by for had has have he her him himself his i in into is it its itself my new of on one or own said says she someone somebody than that the their them they thereby this to up upon was were when where which whilst while who whose with your'.split(
    ' ',
  ),
);

/** What turns the next word that counts: "no violence", "without violence", "not violent". "Fail" and "non" belong to names. */
const turns = new Set('no not without never nor isnt wasnt didnt doesnt wont'.split(' '));

/** What may stand between it and what it turns: "not from a shop", "not wearing a belt" is not about wearing. */
const between = new Set('from to about wearing having valid any sign signs evidence indication'.split(' '));

/** How official lists add value, Act and origin, and what somebody lives with: none of it makes it another offence. */
const asides =
  /\((?:over |under )?£[^)]*\)|\((?:theft|sexual offences|fraud|public order) act \d{4}[^)]*\)|(?:valued )?(?:under|over|exceeding|not exceeding|less than|more than) £\s?[\d,]+|£\s?[\d,]+ or (?:less|more)|\b(?:contrary to|under) (?:the )?(?=[a-z ]+ act \d{4})|[-–]?\s*\b(?:theft|sexual offences|fraud|public order|criminal justice|criminal damage|misuse of drugs|offences against the person|animal welfare|drugs|prison|football \(offences\)|forgery and counterfeiting|mental capacity) act \d{4}|\bsoa 2003\b|- common law$|\b\w+ (?:habit|user|addict|dependency)\b/g;

/** Each way to say an offence is taken apart for every search: more than a force's list has, with room for what is typed. */
const mostKept = 10_000;

/**
 * The words that count, each once, in the one form under which "slaped" and "slapping" are the same. What is denied has a
 * form of its own, "¬violenc", so that it is met only by words that deny it, too. No value in brackets, no name of an Act.
 */
export const offenceTerms = oncePerKey({ keyOf: (text: string) => text, most: mostKept }, termsOf);

function termsOf(text: string): readonly string[] {
  const plain = abbreviations
    .reduce((left, [short, long]) => left.replace(short, long), text.toLowerCase())
    // Before the sign, so that whatever denies it denies that.
    .replace(signsOfSupply, 'supply $&');
  const words = plain
    .replaceAll(/['’]/g, '')
    .replaceAll(asides, ' ')
    .replaceAll(/\bother than\b/g, 'not')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !empty.has(word));
  const terms: string[] = [];
  let isDenied = false;
  for (const word of words) {
    if (turns.has(word)) isDenied = true;
    else if (isDenied && between.has(word)) continue;
    else {
      terms.push(isDenied ? `¬${folded(word)}` : folded(word));
      isDenied = false;
    }
  }
  return [...new Set(terms)];
}

/** As officers shorten it. The class of a drug is one word, as its letter alone is none. */
const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\bclass ([abc])\b/g, 'class$1'],
  [/\bd ?(?:&|and|n) ?d\b/g, 'drunk and disorderly'],
  [/\bs\/l\b/g, 'shoplifting'],
  [/\bshop lift(?=er|ing|ed)/g, 'shoplift'],
  [/\botd\b/g, 'other than dwelling'],
  [/\bopl\b/g, 'over the prescribed limit'],
  [/\bposs?\b/g, 'possession'],
  [/\bagg\b/g, 'aggravated'],
  [/\bcrim dam\b|^cd(?= to )/g, 'criminal damage'],
  [/\bw\/i\b/g, 'with intent'],
  [/\btwoc(?:ked|king|ed|ing)?\b/g, 'twoc'],
];

/** More than one has for oneself, and what is used to deal: intent to supply may be meant. Rocks, kilos, scales and cash are of a drug. */
const signsOfSupply = new RegExp(
  [
    '(?:MANY) (?:wraps|baggies|(?:deal |snap )?bags of (?=DRUG)|rocks (?=(?:of )?(?:DRUG)))',
    '(?:DRUG)\\b(?:(?!\\b(?:no|not|without)\\b).)*\\b(?:(?:MANY) rocks|cash|scales)\\b',
    'scales\\b(?=.*\\b(?:DRUG)\\b)',
    'kilos? (?=(?:of )?(?:DRUG))|9 ?bar\\b',
    'burner|tick ?list|(?:deal|snap) bags',
  ]
    .map((one) => `\\b(?:${one})`)
    .join('|')
    .replaceAll('MANY', '[2-9]|\\d{2,}|several|multiple|many')
    .replaceAll('DRUG', 'weed|cannabis|coke|cocaine|crack|heroin|brown|white|spice|ket|mdma|class[abc]'),
  'g',
);

/** Words of which the stem changes. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  steal: ['stole', 'stolen'],
  break: ['broke', 'broken'],
  take: ['took', 'taken'],
  deal: ['dealer', 'dealers'],
  drive: ['driver', 'drivers', 'drove', 'driven'],
  bite: ['bit', 'bitten'],
  throw: ['threw', 'thrown'],
  spit: ['spat', 'spitting'],
  swear: ['swore', 'sworn'],
  sell: ['sold'],
  send: ['sent'],
  fight: ['fought'],
  strike: ['struck'],
  burn: ['burnt'],
  grow: ['grew', 'grown'],
  ride: ['rode', 'ridden'],
  theft: ['thief', 'thieves', 'thieving'],
  license: ['licence', 'licences'],
};

const regular = new Map(
  Object.entries(irregular).flatMap(([word, forms]) => forms.map((form) => [form, word])),
);

/** Doubled consonants count once, since they are what people mistype most; the usual endings do not count. */
function folded(word: string): string {
  const stem = stemmer((regular.get(word) ?? word).replace(/(?<=\w{3})ly$/, '')).replace(
    /([^aeiou\d])\1+/g,
    '$1',
  );
  return stem.replace(/(?<=\w{3})e$/, '');
}
