/** A month, as it is written and shortened. */
export const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** "1st of February", "3-Mar" */
const dayAndMonth = `(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?(?:${months})\\.?,?[\\s-]+`;

/** "born on 1 May", "born in May", and no "born out of fear". */
export const born = `\\bborn(?:\\s+(?:on|the|in)){0,2}\\s+(?:\\d|(?:${months})\\b)`;

/** After these figures are those of a record or an amount. */
const counted =
  '(?<![\\p{L}\\d.,:/£$€#+-]|\\d\\s|\\b(?:crime|case|custody|records?|ref|refs|references?|logs?|cad|urn|incidents?|exhibits?|bags?|seals?|numbers?|nos?|nr|orders?|invoices?|receipts?|serial|collar|id|tickets?|pin|code|cps)\\.?\\W{0,3})';
const day = '(?:0[1-9]|[12]\\d|3[01])';
const month = '(?:0[1-9]|1[0-2])';
/** No amount, no time and nothing longer. */
const end = '(?![\\p{L}\\d/%]|[.,:-]\\d|\\s\\d|\\s+(?:pounds?|quid|people|grams?|g|mg|ml|miles|items?)\\b)';

/** A day that is long ago, in figures alone: "120588", "12051988", "12 5 88". */
export const birthInFigures: readonly RegExp[] = [
  new RegExp(`${counted}${day}${month}(?:19\\d{2}|3[2-9]|[4-9]\\d)${end}`, 'iu'),
  new RegExp(`${counted}(?:0?[1-9]|[12]\\d|3[01])\\s(?:0?[1-9]|1[0-2])\\s(?:3[2-9]|[4-9]\\d)${end}`, 'iu'),
];

/** How a full date shows itself, or a day of birth. */
export const dateSigns: readonly RegExp[] = [
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
  // As a custody front sheet has it: "120588", "12051988", "19880512".
  new RegExp(`${counted}${day}${month}(?:(?:19|20)\\d{2}|\\d{2})${end}`, 'iu'),
  new RegExp(`${counted}(?:19|20)\\d{2}${month}${day}${end}`, 'iu'),
  ...birthInFigures,
  /\b(?:d\.?o\.?b\b|date of birth)/iu,
  new RegExp(born, 'iu'),
];
