import { capitalised, institution } from './namesIntroduced.ts';

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
export const missTitle = `(?<!(?:\\b${inAnyCase(missing)}|[nN][’'][tT])\\s+)\\b(?:[Mm]iss|MISS)\\.?\\s+(?!(?:${inAnyCase(missed)}|${small.toUpperCase()})\\b|A\\s+(?!\\p{Lu}\\p{Ll}))(?:\\p{Lu}\\.?\\s+)?${capitalised}`;

/** The same in small letters as well, for words that go to everybody. */
export const missAnyhow = `(?<!(?:\\b(?:${missing})|n[’']t)\\s+)\\bmiss\\.?\\s+(?!(?:${missed}|${small}|a)\\b)\\p{L}(?:[\\p{L}’'-]|\\.?\\s+\\p{L}{2})`;

/** A police victim is a person too; "PC World" is a shop, "PS" what was forgotten. */
export const rankAndSurname = new RegExp(
  `\\b(?:PC|DC|PS|DS|DI|PCSO|SC|WPC|[Ss]gt|SGT|[Ss]ergeant|[Ii]nsp|[Ii]nspector|[Cc]onstable)\\.?\\s+(?:\\d{2,5}\\s+)?(?!(?:World|Games?|Gaming|Plus|Repairs?|Police|On|In|At|To|And|Or|Has|Is|Was|For|MG\\d*|AND|OR|ON|IN|AT|TO|HAS|IS|WAS|FOR|NOT|WILL|AGREE[DS]|APPROVED?|ASK(?:ED|S)|DECIDED?|DUTY|HAD|SAID|SAYS|TOLD|TO|REVIEW(?:ED|S)?|WITH)\\b|(?:${capitalised}\\s+){0,2}${institution})(?:\\p{Lu}\\.?\\s+)?${capitalised}`,
  'u',
);

/** A title or a rank before a name. */
export const titleSigns: readonly RegExp[] = [
  /\bmrs?\.?\s+\p{L}(?:[\p{L}’'-]|\.?\s+\p{L}{2})/iu,
  new RegExp(
    `\\b(?:[Mm]s|[Mm]x|Master|[Dd]r|[Pp]rof|[Ss]ir|Rev|Cllr|MS)\\.?\\s+(?!Teams\\b)(?:\\p{Lu}\\.?\\s+)?${capitalised}`,
    'u',
  ),
  new RegExp(missTitle, 'u'),
  rankAndSurname,
];
