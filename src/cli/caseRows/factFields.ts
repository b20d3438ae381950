import { z } from 'zod';
import { everyNeed } from '../../domain/pathways/everyNeed.ts';
import { isDay } from '../../law/day.ts';
import type { FactName, Known } from '../../law/facts.ts';
import { exceptionalField } from './exceptionalFields.ts';
import { previousFromText } from './previousFromText.ts';

const oneOf = <const V extends readonly [string, ...string[]]>(...values: V) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });

export const yesOrNo = z.union(
  [z.boolean(), z.stringbool({ truthy: ['yes', 'true'], falsy: ['no', 'false'] })],
  { error: 'must be yes or no (in JSON true or false)' },
);

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
  z.array(oneOf(...everyNeed), {
    error: `must be a list of ${everyNeed.join(', ')}; in CSV with a semicolon between them, or none`,
  }),
);

const gravityFactors = z.preprocess(
  cellOfList,
  z.array(words, { error: 'must be a list of factor ids; in CSV with a semicolon between them, or none' }),
);

const previousKind = oneOf(
  'conviction',
  'conditional-caution',
  'simple-caution',
  'youth-caution',
  'youth-conditional-caution',
  'community-resolution',
  'deferred-prosecution',
);
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

/** How each fact is read, from a CSV cell or from JSON. A new fact of the law must be given a reader here. */
export const factFields = {
  offence: words,
  offenceDate: dayField,
  age,
  sex: oneOf('female', 'male', 'other', 'unknown'),
  admission: oneOf('full', 'accepts-responsibility', 'no-reply', 'denies'),
  admissionInduced: yesOrNo,
  evidence: oneOf('charge-standard', 'reasonable-suspicion', 'insufficient'),
  consent: oneOf('agrees', 'refuses'),
  consequencesExplained: yesOrNo,
  appropriateAdult: oneOf('present', 'absent'),
  domesticAbuse: oneOf('none', 'intimate-partner', 'family'),
  dashRisk: oneOf('standard', 'medium', 'high'),
  coerciveControl: yesOrNo,
  protectiveOrder: yesOrNo,
  daInLast2Years: yesOrNo,
  hateCrime: yesOrNo,
  supplyIndicated: yesOrNo,
  divertHistory: oneOf('none', 'engaged', 'not-engaged'),
  weapon: oneOf('none', 'possessed', 'threatened', 'used'),
  emergencyWorkerVictim: yesOrNo,
  injury: oneOf('none', 'minor', 'serious'),
  likelySentence: oneOf('fine-or-discharge', 'low-community', 'high-community', 'custody'),
  history: oneOf('none', 'some', 'similar', 'several'),
  previous,
  convictions: howMany,
  onCourtOrder: yesOrNo,
  onBail: yesOrNo,
  wanted: yesOrNo,
  iomManaged: yesOrNo,
  relevantForeignNational: yesOrNo,
  victim: oneOf('none', 'person', 'business', 'police', 'child'),
  victimContacted: oneOf('yes', 'attempted', 'no'),
  victimView: oneOf('supports', 'neutral', 'opposes'),
  victimEnhanced: yesOrNo,
  remedyChosen: words,
  exceptional: exceptionalField,
  value: pounds,
  vulnerable: yesOrNo,
  drugTest: oneOf('positive-opiates', 'positive-cocaine', 'positive-both', 'negative', 'not-tested'),
  spouse: yesOrNo,
  statementDate: z.union([z.literal('none'), dayField], { error: `${aDay}, or none while there is none` }),
  evidenceDate: dayField,
  gravityFactors,
  borough: words,
  needs,
  alcoholPattern: oneOf('none', 'binge', 'dependent'),
  risk: oneOf('low', 'medium', 'high'),
  employment: oneOf('working', 'out-of-work', 'education'),
  canPay: yesOrNo,
  digitalAccess: yesOrNo,
  interpreterNeeded: yesOrNo,
  language: z.string({ error: languageTag }).refine(isLanguage, { error: languageTag }),
  drug: oneOf('cannabis', 'cocaine', 'heroin', 'crack', 'mdma', 'ketamine', 'nps', 'other'),
  mentalHealth: oneOf('none', 'some', 'severe-enduring'),
  gangRisk: yesOrNo,
  careExperienced: yesOrNo,
  caringDuties: yesOrNo,
  inCustody: yesOrNo,
} satisfies { readonly [F in FactName]: z.ZodType<Known<F>> };

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
