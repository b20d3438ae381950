import type { Rule } from './rule.ts';
import { abuse } from './rules/abuse.ts';
import { admission } from './rules/admission.ts';
import { afterFiling } from './rules/afterFiling.ts';
import { age } from './rules/age.ts';
import { authority } from './rules/authority.ts';
import { base, notCovered } from './rules/base.ts';
import { drugs } from './rules/drugs.ts';
import { menu } from './rules/menu.ts';
import { practice } from './rules/practice.ts';
import { steps } from './rules/steps.ts';
import { weapons } from './rules/weapons.ts';

/** Every row of law and shared practice, in the order in which reasons of one kind are read out. */
export const ruleBook: readonly Rule[] = [
  ...menu,
  ...drugs,
  ...age,
  ...admission,
  ...practice,
  ...abuse,
  ...weapons,
  ...authority,
  ...steps,
  ...afterFiling,
  ...base,
];

const byId = new Map([...ruleBook, notCovered].map((rule) => [rule.id, rule] as const));

/** The row with this id, for citing it; throws a RangeError when the book has none. */
export function ruleById(id: string): Rule {
  const rule = byId.get(id);
  if (!rule) throw new RangeError(`The rule book has no row ${id}`);
  return rule;
}
