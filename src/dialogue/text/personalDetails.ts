import { sayNames } from '../words/sayNames.ts';
import { capitalised, institution, namesIntroduced } from './namesIntroduced.ts';
import { type NumberOfPerson, numbersOfPeople } from './numbersOfPeople.ts';

/** What a text for others may not hold, as the sentence that stops it names it. */
export type PersonalDetail =
  | 'a phone number'
  | 'an e-mail address'
  | 'a date of birth or another full date'
  | 'a postcode'
  | 'an address'
  | 'a National Insurance number'
  | NumberOfPerson
  | 'a name';

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** "1st of February", "3-Mar" */
const dayAndMonth = `(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?(?:${months})\\.?,?[\\s-]+`;

/** Two words with capitals, or an initial and one. */
const firstAndLast = `(?!(?:${capitalised}\\s+){1,2}${institution})(?:${capitalised}|\\p{Lu}\\.?)\\s+${capitalised}`;

/** After "name is" these say that none follows. */
const noName =
  '(?!(?:is|was|are|were|a|an|the|in|on|at|to|of|for|with|by|and|or|not|no|never|already|also|only|now|then|there|still|known|unknown|withheld|kept|held|given|recorded|redacted|removed|wrong|right|spelt|same|what|so|as|missing)\\b)';

const whose =
  '[Vv]ictim|[Ss]uspect|[Oo]ffender|[Ww]itness|[Cc]omplainant|[Mm]other|[Mm]um|[Ff]ather|[Dd]ad|[Ss]on|[Dd]aughter|[Bb]rother|[Ss]ister|[Ww]ife|[Hh]usband|[Pp]artner|[Gg]irlfriend|[Bb]oyfriend|[Nn]eighbour';

/** After these "miss" is what somebody does: "do not miss doses". */
const missing =
  'not|never|will|would|may|might|can|could|should|must|did|does|do|you|they|he|she|we|who|people';

/** What may follow that verb and is no name, though "An" may be one. */
const small = 'no|any|an|the|one|two|your|their|it|this|out|in|on|at|and|or';
const missed = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|appointments?|doses?|sessions?';

/** In small letters, in capitals, or with a capital first. */
const inAnyCase = (words: string): string =>
  `(?:${words}|${words.toUpperCase()}|${words.replaceAll(/(?<=^|\|)\w/g, (letter) => letter.toUpperCase())})`;

/** "Miss" as a title before a name; "MISS A SESSION" is none. */
const missTitle = `(?<!(?:\\b${inAnyCase(missing)}|[nN][’'][tT])\\s+)\\b(?:[Mm]iss|MISS)\\.?\\s+(?!(?:${inAnyCase(missed)}|${small.toUpperCase()})\\b|A\\s+(?!\\p{Lu}\\p{Ll}))(?:\\p{Lu}\\.?\\s+)?${capitalised}`;

/** The same in small letters as well, for words that go to everybody. */
const missAnyhow = `(?<!(?:\\b(?:${missing})|n[’']t)\\s+)\\bmiss\\.?\\s+(?!(?:${missed}|${small}|a)\\b)\\p{L}(?:[\\p{L}’'-]|\\.?\\s+\\p{L}{2})`;

/** "born on 1 May", "born in May", and no "born out of fear". */
const born = `\\bborn(?:\\s+(?:on|the|in)){0,2}\\s+(?:\\d|(?:${months})\\b)`;

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
  ['an e-mail address', [/\S@[\p{L}\p{N}-]+\.\p{L}/u]],
  [
    'a date of birth or another full date',
    [
      /(?<!\d)\d{1,2}\s?([/.-])\s?\d{1,2}\s?\1\s?\d{4}(?!\d)/u,
      // With spaces alone the figures must be a day, a month and a year.
      /(?<![\d.,:/£-]|\d\s)(?:0?[1-9]|[12]\d|3[01])\s(?:0?[1-9]|1[0-2])\s(?:19|20)\d{2}(?![\d:]|\.\d|,\d|\s\d)/u,
      /(?<![\d.,:/£-]|\d\s)(?:19|20)\d{2}([/.\s])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?![\d:]|\s\d)/u,
      // Two figures each, or strokes: "5.10.12" may be a paragraph.
      /(?<!\d)(?:\d{1,2}\/\d{1,2}\/\d{2}|\d{2}[.-]\d{2}[.-]\d{2})(?!\d)/u,
      /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/u,
      // Above 31 it is a year and no paragraph, no day and no score.
      /(?<![\d.£-])(?:0?[1-9]|[12]\d|3[01])([.-])(?:0?[1-9]|1[0-2])\1(?:3[2-9]|[4-9]\d)(?![\d%]|[.-]\d)/u,
      new RegExp(
        `${dayAndMonth}[’']?(?:3[2-9]|[4-9]\\d)(?![\\d%]|[:.]\\d|\\s+(?:\\p{L}+s|people|of|more)\\b)`,
        'iu',
      ),
      new RegExp(`${dayAndMonth}\\d{4}(?!\\d)`, 'iu'),
      new RegExp(`\\b(?:${months})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}(?!\\d)`, 'iu'),
      // A year of two figures ends the sentence or its part: "12 November, 20 people came" has none.
      new RegExp(`${dayAndMonth}[’']?\\d{2}(?=\\s*(?:[,;)]|\\.(?!\\d)|$))`, 'iu'),
      /\b(?:d\.?o\.?b\b|date of birth)/iu,
      new RegExp(born, 'iu'),
    ],
  ],
  // The shapes of Royal Mail's outward and inward codes; "s39 1st offence" is none.
  [
    'a postcode',
    [
      /(?<![\p{L}\p{N}-])\p{L}{1,2}\d[\p{L}\d]?[\s-]{0,2}(?!\d(?:st|nd|rd|th))\d[abd-hjlnp-uw-z]{2}(?![\p{L}\p{N}])/iu,
    ],
  ],
  // A number and a street, as they are shortened too. "Court" is left out: "2 Crown Court" is none.
  [
    'an address',
    [
      new RegExp(
        `(?<![\\d/:.])\\d{1,4}[a-z]?,?\\s+(?!(?:${months})\\b)(?:${capitalised}\\s+){1,3}(?:Street|St|Road|Rd|Avenue|Ave?|Lane|Ln|Close|Cl|Drive|Dr|Crescent|Cres|Terrace|Terr?|Grove|Gro|Gardens|Gdns?|Mews|Croft|Way|Wy|Walk|Wk|Place|Pl|Square|Sq)\\b`,
        'u',
      ),
      /(?<![\d/:.])\d{1,4}[a-z]?,?\s+(?!(?:the|on|in|at|of|by|near|or|and|main|other|more)\s)\p{L}{3,}\s+(?:street|road|rd|avenue|ave|crescent|cres|terrace|grove|gardens|gdns?|mews|croft|cl|wy|ln)\b/iu,
      /\bflat\s+\d/iu,
    ],
  ],
  // Two letters of those in use, six figures, a suffix (HMRC).
  [
    'a National Insurance number',
    [/(?<![\p{L}\p{N}])[a-ceghj-prstw-z][a-ceghj-npr-tw-z]\s?(?:\d\s?){6}[a-d](?![\p{L}\p{N}])/iu],
  ],
  [
    'a name',
    [
      /\bmrs?\.?\s+\p{L}(?:[\p{L}’'-]|\.?\s+\p{L}{2})/iu,
      new RegExp(
        `\\b(?:[Mm]s|[Mm]x|Master|[Dd]r|[Pp]rof|[Ss]ir|Rev|Cllr|MS)\\.?\\s+(?!Teams\\b)(?:\\p{Lu}\\.?\\s+)?${capitalised}`,
        'u',
      ),
      new RegExp(missTitle, 'u'),
      ...namesIntroduced,
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
  return [...found, ...numbersOfPeople(text)];
}

/** What no form gives away, to be said beside the check. */
export const notFound =
  'other names, nicknames, streets, dates in other forms, other numbers of a person or a vehicle, and what somebody is known for';

/**
 * The sentence at the field of a text that others will read; empty where nothing stops it. It names what to take out, and
 * what the writer must look for, since no check finds it.
 */
export function whyNotForOthers(text: string): string {
  return sentenceFor(personalDetails(text));
}

/** In a warning to everybody the form of a product's name, a day or a helpline is no fault. */
const faultsInAlert: readonly PersonalDetail[] = [
  'an e-mail address',
  'a postcode',
  'an address',
  'a National Insurance number',
  'an NHS number',
  'a PNC id',
  'a vehicle registration',
];

/** In a warning a product has a name, and a find a day: only these are a person's. */
const personInAlert: readonly (readonly [PersonalDetail, readonly RegExp[]])[] = [
  [
    'a name',
    [
      /\bmrs?\.?\s+\p{L}{2}|\b(?:his|her|their|my)\s+name(?:\s+(?:is|was)|[’']s)\s/iu,
      /\bmrs?\.?\s+\p{L}\.?\s+\p{L}{2}/iu,
      // "5 ms release" is a time.
      /(?<!\d\s?)\bms\.?\s+\p{L}(?:[\p{L}’'-]|\.?\s+\p{L}{2})/iu,
      new RegExp(missAnyhow, 'iu'),
      new RegExp(missTitle, 'u'),
    ],
  ],
  ['a date of birth or another full date', [/\b(?:dob\b|d\.o\.b)/iu, new RegExp(born, 'iu')]],
];

/** Which personal details a warning that goes to everybody may not show. */
export function detailsInAlert(text: string): readonly PersonalDetail[] {
  const persons = personInAlert.flatMap(([detail, shapes]) =>
    shapes.some((shape) => shape.test(text)) ? [detail] : [],
  );
  return [...personalDetails(text).filter((detail) => faultsInAlert.includes(detail)), ...persons];
}

/** The same as a sentence; empty where nothing stops it. */
export function whyNotInAlert(text: string): string {
  return sentenceFor(detailsInAlert(text));
}

function sentenceFor(found: readonly PersonalDetail[]): string {
  if (found.length === 0) return '';
  return `Others will read this, so it was not sent; your words are kept. Take out ${sayNames(found)}. This check does not find everything: look yourself for ${notFound}.`;
}
