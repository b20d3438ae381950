import { sayNames } from '../words/sayNames.ts';
import { addressSigns } from './addressSigns.ts';
import { dateSigns } from './dateSigns.ts';
import { capitalised, institution, knownAs, namesIntroduced } from './namesIntroduced.ts';
import { type NumberOfPerson, numbersOfPeople } from './numbersOfPeople.ts';
import { showsBareName } from './showsBareName.ts';
import { titleSigns } from './titleSigns.ts';

/** What a text for others may not hold, as the sentence that stops it names it. */
export type PersonalDetail =
  | 'a phone number'
  | 'an e-mail address'
  | 'a date of birth or another full date'
  | 'a postcode'
  | 'an address'
  | 'a National Insurance number'
  | 'an account on the web'
  | NumberOfPerson
  | 'a name';

/** Two words with capitals, or an initial and one. */
const firstAndLast = `(?!(?:${capitalised}\\s+){1,2}${institution})(?:${capitalised}|\\p{Lu}\\.?)\\s+${capitalised}`;

/** After "name is" these say that none follows. */
const noName =
  '(?!(?:is|was|are|were|a|an|the|in|on|at|to|of|for|with|by|and|or|not|no|never|already|also|only|now|then|there|still|known|unknown|withheld|kept|held|given|recorded|redacted|removed|wrong|right|spelt|same|what|so|as|missing)\\b)';

const whose =
  '[Vv]ictim|[Ss]uspect|[Oo]ffender|[Ww]itness|[Cc]omplainant|[Mm]other|[Mm]um|[Ff]ather|[Dd]ad|[Ss]on|[Dd]aughter|[Bb]rother|[Ss]ister|[Ww]ife|[Hh]usband|[Pp]artner|[Gg]irlfriend|[Bb]oyfriend|[Nn]eighbour|[Mm]anager|[Oo]wner|[Gg]uard|[Ww]orker|[Cc]ashier|[Tt]eacher|[Pp]upil|[Tt]enant|[Rr]esident|[Cc]ustomer|[Dd]river|[Nn]urse|[Ll]andlord|[Dd]ealer|[Mm]ale|[Ff]emale';

/** How each shows itself. A name only after a title or after words that announce one: any two capitals may be a place. */
const signs: readonly (readonly [PersonalDetail, readonly RegExp[]])[] = [
  // Ten digits after the nought or +44, nine for a few old exchanges, however they are spaced (Ofcom numbering plan).
  [
    'a phone number',
    [
      /(?<![\w/])(?:(?:\+\s?|00\s?)?44[\s.–-]*(?:\(0\))?|0)(?:[\s().–-]*\d){9,10}(?!\d)/u,
      // A mobile without its nought, in the groups in which they are said, or together; ten figures of a record are none.
      /(?<![\w/.£-]|\d\s|(?:record|ref|log|crime number|CAD|URN)\W{1,3})7\d{3}[\s.-]?\d{3}[\s.-]?\d{3}(?![\d/])/iu,
      /\b(?:tel(?:ephone)?|mob(?:ile)?|ring|rings|text)\b[^\d\n]{0,20}(?:\d[\s().–-]*){10,11}(?!\d)/iu,
    ],
  ],
  [
    'an e-mail address',
    [
      /\S@[\p{L}\p{N}-]+\.\p{L}/u,
      /\S\s*(?:\(at\)|\[at\]|\sat\s)\s*[\p{L}\p{N}-]+\s*(?:\(dot\)|\[dot\]|\sdot\s)\s*(?:com|co|org|net|uk|gov|me|info|ac|police)\b/iu,
    ],
  ],
  [
    'an account on the web',
    [
      /(?<![\p{L}\p{N}.@])@(?!waymark\b)[\p{L}\p{N}_][\p{L}\p{N}_.]{2,}/iu,
      /\b(?:facebook|fb|instagram|tiktok|snapchat|twitter|x|linkedin|youtube|threads|t|onlyfans)\.(?:com|me|net)\/\S/iu,
      /\b(?:insta(?:gram)?|snap(?:chat)?|tiktok|facebook|twitter)\s*(?:name|handle|user(?:name)?|account|id)?\s*(?::|\bis)\s*(?!a\b|an\b|the\b|not\b|no\b|off\b|on\b|in\b)[\p{L}\p{N}_.]{3}/iu,
    ],
  ],
  ['a date of birth or another full date', dateSigns],
  // The shapes of Royal Mail's outward and inward codes; "s39 1st offence" is none.
  [
    'a postcode',
    [
      /(?<![\p{L}\p{N}-])\p{L}{1,2}\d[\p{L}\d]?[\s-]{0,2}(?!\d(?:st|nd|rd|th))\d[abd-hjlnp-uw-z]{2}(?![\p{L}\p{N}])/iu,
    ],
  ],
  ['an address', addressSigns],
  // Two letters of those in use, six figures, a suffix (HMRC).
  [
    'a National Insurance number',
    [/(?<![\p{L}\p{N}])[a-ceghj-prstw-z][a-ceghj-npr-tw-z]\s?(?:\d\s?){6}[a-d](?![\p{L}\p{N}])/iu],
  ],
  [
    'a name',
    [
      ...titleSigns,
      ...namesIntroduced,
      knownAs,
      new RegExp(
        `\\b(?:names?(?:\\s+(?:is|are|was)|[’']s)|names?:|(?:sur|fore)names?(?:\\s+(?:is|was))?:?|aka)\\s+${noName}\\p{L}{2}`,
        'iu',
      ),
      // One capital after these may be an office or a product.
      new RegExp(`\\b(?:[Nn]ames?|[Cc]alled|[Nn]amed|${whose})\\s+${firstAndLast}`, 'u'),
    ],
  ],
];

/** Which personal details a text shows by its form, once each; none of it is repeated. */
export function personalDetails(text: string): readonly PersonalDetail[] {
  const found = signs.flatMap(([detail, shapes]) =>
    shapes.some((shape) => shape.test(text)) ? [detail] : [],
  );
  const names = !found.includes('a name') && showsBareName(text) ? (['a name'] as const) : [];
  return [...found, ...names, ...numbersOfPeople(text)];
}

/** What no form gives away, to be said beside the check. */
export const notFound =
  'a name alone or in small letters, nicknames, streets, dates in other forms, other numbers of a person or a vehicle, and what somebody is known for';

/**
 * The sentence at the field of a text that others will read; empty where nothing stops it. It names what to take out, and
 * what the writer must look for, since no check finds it.
 */
export function whyNotForOthers(text: string): string {
  return sentenceFor(personalDetails(text));
}

/** That it was not sent, with what to take out; empty where nothing was found. */
export function sentenceFor(found: readonly PersonalDetail[]): string {
  if (found.length === 0) return '';
  return `Others will read this, so it was not sent; your words are kept. Take out ${sayNames(found)}. This check does not find everything: look yourself for ${notFound}.`;
}
