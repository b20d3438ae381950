import type { Rule } from './rule.ts';
import { admission } from './rules/admission.ts';
import { afterFiling } from './rules/afterFiling.ts';
import { age } from './rules/age.ts';
import { authority } from './rules/authority.ts';
import { base, notCovered } from './rules/base.ts';
import { cautionNorm } from './rules/cautionNorm.ts';
import { charge } from './rules/charge.ts';
import { conditionLimits } from './rules/conditionLimits.ts';
import { domesticAbuse } from './rules/domesticAbuse.ts';
import { drugs } from './rules/drugs.ts';
import { earlierOutcomes } from './rules/earlierOutcomes.ts';
import { gravity } from './rules/gravity.ts';
import { hateCrimes } from './rules/hateCrime.ts';
import { inTimeRules } from './rules/inTime.ts';
import { menu } from './rules/menu.ts';
import { outOfTimeRules } from './rules/outOfTime.ts';
import { ownNote } from './rules/ownNote.ts';
import { part6 } from './rules/part6.ts';
import { practice } from './rules/practice.ts';
import { record } from './rules/record.ts';
import { seriousness } from './rules/seriousness.ts';
import { stale } from './rules/stale.ts';
import { steps } from './rules/steps.ts';
import { weapons } from './rules/weapons.ts';

/** Every row of law and shared practice, in the order in which reasons of one kind are read out. */
export const ruleBook: readonly Rule[] = [
  ...part6,
  ...outOfTimeRules,
  ...menu,
  ...drugs,
  ...age,
  ...admission,
  ...practice,
  ...hateCrimes,
  ...domesticAbuse,
  ...weapons,
  ...gravity,
  ...authority,
  ...seriousness,
  ...cautionNorm,
  ...earlierOutcomes,
  ...inTimeRules,
  ...charge,
  ...steps,
  ...conditionLimits,
  ...afterFiling,
  ...record,
  ...ownNote,
  ...stale,
  ...base,
];

const byId = new Map([...ruleBook, notCovered].map((rule) => [rule.id, rule] as const));

/** The row with this id, for citing it; throws a RangeError when the book has none. */
export function ruleById(id: string): Rule {
  const rule = byId.get(id);
  if (!rule) throw new RangeError(`The rule book has no row ${id}`);
  return rule;
}
