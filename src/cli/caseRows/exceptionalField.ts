import { z } from 'zod';
import { type Disposal, disposals } from '../../law/disposal.ts';
import type { Facts } from '../../law/facts.ts';
import { type ExceptionalReasons, isReasonOfSubstance } from '../../law/isReasonOfSubstance.ts';

const howToWrite =
  'is said of one disposal: in JSON { "conditional-caution": "the reason" }, in CSV in a column exceptional.conditional-caution';

const reason = z
  .string({ error: 'must be text' })
  .trim()
  .max(2_000, { error: 'must be 2,000 characters at most' })
  .refine(isReasonOfSubstance, {
    error: 'must be a whole sentence that says what makes the case exceptional',
  });

/** In JSON; the text of earlier versions, which opened every disposal at once, is refused. */
export const exceptionalField: z.ZodType<ExceptionalReasons> = z
  .partialRecord(z.enum(disposals), reason, { error: howToWrite })
  .transform((reasons) => reasons as ExceptionalReasons);

const prefix = 'exceptional.';

/** A column for each disposal, named `exceptional.<disposal>`. */
export const exceptionalColumns: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  disposals.map((disposal) => [`${prefix}${disposal}`, reason]),
);

/** The facts with what the columns say beside what stands in them already. */
export function withColumns(facts: Facts, columns: Readonly<Record<string, unknown>>): Facts {
  const reasons = Object.entries(columns).flatMap(([name, value]) =>
    name.startsWith(prefix) ? [[name.slice(prefix.length) as Disposal, value] as const] : [],
  );
  if (reasons.length === 0) return facts;
  return { ...facts, exceptional: { ...facts.exceptional, ...Object.fromEntries(reasons) } };
}
