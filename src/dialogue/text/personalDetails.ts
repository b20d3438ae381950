import { sayNames } from '../words/sayNames.ts';

/** What a text for others may not hold, as the sentence that stops it names it. */
export type PersonalDetail =
  | 'a phone number'
  | 'an e-mail address'
  | 'a date of birth or another full date'
  | 'a postcode'
  | 'a name';

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** A word that begins with a capital, a double name and an apostrophe included: "Khan", "O’Neil", "Smith-Jones". */
const capitalised = "\\p{Lu}[\\p{L}’'-]+";

/** How each shows itself. A name only after a title or after words that announce one: any two capitals may be a place. */
const signs: readonly (readonly [PersonalDetail, readonly RegExp[]])[] = [
  // Ten digits after the nought or +44, nine for a few old exchanges, however they are spaced (Ofcom numbering plan).
  ['a phone number', [/(?<![\w/])(?:\+?44|0044|0)(?:[\s().–-]*\d){9,10}(?!\d)/u]],
  ['an e-mail address', [/\S@[\p{L}\p{N}-]+\.\p{L}/u]],
  [
    'a date of birth or another full date',
    [
      /(?<!\d)\d{1,2}([/.-])\d{1,2}\1\d{4}(?!\d)/u,
      // Two figures each, or strokes: "5.10.12" may be a paragraph.
      /(?<!\d)(?:\d{1,2}\/\d{1,2}\/\d{2}|\d{2}[.-]\d{2}[.-]\d{2})(?!\d)/u,
      /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/u,
      new RegExp(`(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${months})\\.?,?\\s+\\d{4}(?!\\d)`, 'iu'),
      new RegExp(`\\b(?:${months})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}(?!\\d)`, 'iu'),
      /\b(?:d\.?o\.?b\b|date of birth)/iu,
    ],
  ],
  // The shapes of Royal Mail's outward and inward codes; "s39 1st offence" is none.
  [
    'a postcode',
    [
      /(?<![\p{L}\p{N}-])\p{L}{1,2}\d[\p{L}\d]?\s?(?!\d(?:st|nd|rd|th))\d[abd-hjlnp-uw-z]{2}(?![\p{L}\p{N}])/iu,
    ],
  ],
  [
    'a name',
    [
      /\bmrs?\.?\s+\p{L}[\p{L}’'-]/iu,
      new RegExp(`\\b(?:[Mm]s|[Mm]iss|[Mm]x|[Mm]aster|Dr|Rev|Cllr|MS|MISS)\\.?\\s+${capitalised}`, 'u'),
      new RegExp(`\\b(?:[Nn]ames? (?:is|are|was)|[Nn]ames?:|[Ss]urname|[Aa]ka)\\s+${capitalised}`, 'u'),
      // One capital after these may be an office or a product.
      new RegExp(`\\b(?:[Cc]alled|[Nn]amed)\\s+${capitalised}\\s+${capitalised}`, 'u'),
    ],
  ],
];

/** Which personal details a text shows by its form, once each; none of it is repeated. */
export function personalDetails(text: string): readonly PersonalDetail[] {
  return signs.flatMap(([detail, shapes]) => (shapes.some((shape) => shape.test(text)) ? [detail] : []));
}

/** What no form gives away, to be said beside the check. */
export const notFound = 'other names, nicknames, streets and what somebody is known for';

/**
 * The sentence at the field of a text that others will read; empty where nothing stops it. It names what to take out, and
 * what the writer must look for, since no check finds it.
 */
export function whyNotForOthers(text: string): string {
  return sentenceFor(personalDetails(text));
}

/** In a warning to everybody the form of a product's name, a day or a helpline is no fault. */
const faultsInAlert: readonly PersonalDetail[] = ['an e-mail address', 'a postcode'];

/** The same for a warning that goes to everybody. */
export function whyNotInAlert(text: string): string {
  return sentenceFor(personalDetails(text).filter((detail) => faultsInAlert.includes(detail)));
}

function sentenceFor(found: readonly PersonalDetail[]): string {
  if (found.length === 0) return '';
  return `Others will read this. Take out ${sayNames(found)}. This check does not find everything: look yourself for ${notFound}.`;
}
