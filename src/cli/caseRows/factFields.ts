import { z } from 'zod';
import { isDay } from '../../law/day.ts';
import { type FactName, factNames, type Known, yesNoFacts } from '../../law/facts.ts';
import { everyDrug, everyNeed, factWords, previousKinds } from '../../law/vocabulary.ts';
import { exceptionalField } from './exceptionalField.ts';
import { previousFromText } from './previousFromText.ts';

const oneOf = <const V extends readonly [string, ...string[]]>(values: V) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });

const yesOrNo = z.union([z.boolean(), z.stringbool({ truthy: ['yes', 'true'], falsy: ['no', 'false'] })], {
  error: 'must be yes or no (in JSON true or false)',
});

const aDay = 'must be a day that exists, written like 2026-11-20';
export const dayField = z.string({ error: aDay }).refine(isDay, { error: aDay, abort: true });

const years = 'must be a whole number of years from 0 to 120';
const age = z
  .union([z.int(), z.stringFormat('years', /^\d{1,3}$/).transform(Number)], { error: years })
  .refine((value) => value >= 0 && value <= 120, { error: years });

const aNumber = 'must be a whole number, 0 or more';
const howMany = z
  .union([z.int(), z.stringFormat('number', /^\d{1,3}$/).transform(Number)], { error: aNumber })
  .refine((value) => value >= 0, { error: aNumber });

const inPounds = 'must be an amount in pounds, such as 150 or 149.99';
const pounds = z
  .union([z.number(), z.stringFormat('pounds', /^\d+(\.\d{1,2})?$/).transform(Number)], { error: inPounds })
  .refine((value) => value >= 0, { error: inPounds });

const words = z
  .string({ error: 'must be text' })
  .trim()
  .max(2_000, { error: 'must be 2,000 characters at most' });

/** A list in one CSV cell: parts with a semicolon between them, or `none` for a list known to be empty. */
const cellOfList = (value: unknown) =>
  typeof value !== 'string'
    ? value
    : value.trim() === 'none'
      ? []
      : value.split(';').map((part) => part.trim());

const needs = z.preprocess(
  cellOfList,
  z.array(oneOf(everyNeed), {
    error: `must be a list of ${everyNeed.join(', ')}; in CSV with a semicolon between them, or none`,
  }),
);

const gravityFactors = z.preprocess(
  cellOfList,
  z.array(words, { error: 'must be a list of factor ids; in CSV with a semicolon between them, or none' }),
);

const previousKind = oneOf(previousKinds);
const previous = z.preprocess(
  previousFromText,
  z.array(
    z.strictObject(
      { day: dayField, kind: previousKind, similar: yesOrNo },
      { error: 'must hold day, kind and similar for each, and nothing else' },
    ),
    {
      error:
        'must be a list such as 2025-03-01:community-resolution:similar; 2024-01-15:conviction, or none; in JSON a list of { day, kind, similar }',
    },
  ),
);

const languageTag = 'must be a language tag such as pa or pl-PL';

const yesNoFields = Object.fromEntries(yesNoFacts.map((name) => [name, yesOrNo])) as Readonly<
  Record<(typeof yesNoFacts)[number], typeof yesOrNo>
>;
const wordFields = Object.fromEntries(
  Object.entries(factWords).map(([name, words]): [string, z.ZodType<unknown>] => [name, oneOf(words)]),
) as { readonly [F in keyof typeof factWords]: z.ZodType<Known<F>> };

/** A new fact of the law that is neither yes or no nor one of a few words must be given a reader here. */
const fields = {
  ...yesNoFields,
  ...wordFields,
  offence: words,
  offenceDate: dayField,
  age,
  previous,
  convictions: howMany,
  remedyChosen: words,
  exceptional: exceptionalField,
  value: pounds,
  statementDate: z.union([z.literal('none'), dayField], { error: `${aDay}, or none while there is none` }),
  evidenceDate: dayField,
  gravityFactors,
  borough: words,
  needs,
  language: z.string({ error: languageTag }).refine(isLanguage, { error: languageTag }),
  drug: oneOf(everyDrug),
} satisfies { readonly [F in FactName]: z.ZodType<Known<F>> };

/** How each fact is read, from a CSV cell or from JSON, in the order of the law. */
export const factFields = Object.fromEntries(factNames.map((name) => [name, fields[name]])) as typeof fields;

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
