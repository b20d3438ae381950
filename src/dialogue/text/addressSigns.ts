import { months } from './dateSigns.ts';
import { capitalised } from './namesIntroduced.ts';

/** A number and a street, as they are shortened too. */
export const addressSigns: readonly RegExp[] = [
  new RegExp(
    `(?<![\\d/:.])\\d{1,4}[a-z]?,?\\s+(?!(?:${months})\\b)(?:${capitalised}\\s+){1,3}(?:Street|St|Road|Rd|Avenue|Ave?|Lane|Ln|Close|Cl|Drive|Dr|Crescent|Cres|Terrace|Terr?|Grove|Gro|Gardens|Gdns?|Mews|Croft|Way|Wy|Walk|Wk|Place|Pl|Square|Sq)\\b`,
    'u',
  ),
  /(?<![\d/:.])\d{1,4}[a-z]?,?\s+(?!(?:the|on|in|at|of|by|near|or|and|main|other|more)\s)\p{L}{3,}\s+(?:street|road|rd|avenue|ave|crescent|cres|terrace|grove|gardens|gdns?|mews|croft|cl|wy|ln)\b/iu,
  // "2 Crown Court" is none.
  new RegExp(
    `(?<![\\d/:.£])\\d{1,4}[a-z]?,?\\s+(?!(?:Crown|County|High|Youth|Family|Magistrates?[’']?s?|Supreme|Safe|Full|Open)\\s)(?:${capitalised}\\s+){1,2}(?:Court|Ct|House|Lodge|Towers?|Heights|Villas?|Cottages?)\\b(?!\\s+(?:hearing|date|case|order))`,
    'u',
  ),
  /(?<![\d/:.£])\d{1,4}[a-z]?,?\s+the\s+(?:crescent|avenue|close|grove|green|mews|terrace|parade|lane|gardens|croft)\b/iu,
  /\bflat\s+\d/iu,
];
