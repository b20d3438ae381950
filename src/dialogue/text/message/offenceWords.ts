import { clausesOf } from './clausesOf.ts';

/** What a message says beside the offence: who they are, where they live, what they say to it, what is on record. */
const beside: readonly RegExp[] = [
  /\b(?:he|she|they|suspect|susp|both)?\s*\b(?:lives?|living|resides|h\/a|home addr(?:ess)?)\b.*$/,
  /\b(?:fully |very upset and )?(?:admit(?:s|ted|ting)?|coughed it|held (?:his |her |their )?hands up(?: to it)?|den(?:ies|ied)|no comment|no reply|accepts? it)\b.*$/,
  /\b(?:(?:no|\d+|few|lots of) (?:prev(?:ious|s)?)(?: \w+)?|no trace(?: pnc)?|not known|known to (?:us|police))\b/,
  /\b(?:no|not|any) (?:marks?|injur\w+|complaint of injury|dom(?:estic)?|dv|visible injur\w+)\b/,
  /\b(?:dv|domestic|dom)\b/,
  /\b\w+ (?:habit|user|addict|dependency)\b/,
  /\b(?:aged?|age|dob)\b[\s:]*[\d/]*/,
  /\b(?:susp(?:ect)?|offender|dp|oic|this one is|this one)\b/,
  /\b(?:ic\d )?(?:male|female|man|woman|lad|bloke|lady|boy|girl|m|f|student|youth|driver|mum|he's|she's|he is|she is)\s*(?:of |is )?,?\s*\(?\d{1,2}\)?(?!\d)(?:\s*(?:yo|y\/o|yrs?|years?)[\s-]*(?:olds?)?)?/,
  /(?<![\w£])\d{1,2}\s*(?:yo|y\/o|yrs?|years?)?[\s-]*(?:olds?)?\s*(?:male|female|man|woman|lad|bloke|lady|boy|girl|m|f)\b/,
  /(?<![\w£])\d{1,2}\s*(?:yo|y\/o|yrs?[\s-]*olds?|years?[\s-]*olds?)\b/,
  /\b(?:approx|about|around) \d+\b|£\s?[\d,.]+|\b\d+ (?:quid|pounds)\b/,
];

/**
 * The words of a message that may name an offence, its parts in their order with commas between them: what is said of the
 * person, of their home and of the victim is left out, as "no comment" and a heroin habit are no offence.
 */
export function offenceWords(message: string): string {
  return clausesOf(message)
    .filter(({ isOfHarmed }) => !isOfHarmed)
    .map(({ text }) => beside.reduce((left, shape) => left.replace(new RegExp(shape, 'g'), ' '), text))
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => /\p{L}/u.test(text))
    .join(', ');
}
