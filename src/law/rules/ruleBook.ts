import type { Rule } from '../rule.ts';
import { admission } from './admission.ts';
import { afterBreach, afterFiling } from './afterFiling.ts';
import { age } from './age.ts';
import { authority } from './authority.ts';
import { base, notCovered } from './base.ts';
import { cautionNorm } from './cautionNorm.ts';
import { charge } from './charge.ts';
import { conditionLimits } from './conditionLimits.ts';
import { domesticAbuse } from './domesticAbuse.ts';
import { drugs } from './drugs.ts';
import { earlierOutcomes } from './earlierOutcomes.ts';
import { gravity } from './gravity.ts';
import { hateCrimes } from './hateCrimes.ts';
import { inTimeRules } from './inTimeRules.ts';
import { menu } from './menu.ts';
import { outOfTimeRules } from './outOfTimeRules.ts';
import { ownNote } from './ownNote.ts';
import { part6 } from './part6.ts';
import { practice } from './practice.ts';
import { record } from './record.ts';
import { seriousness } from './seriousness.ts';
import { stale } from './stale.ts';
import { steps } from './steps.ts';
import { weapons } from './weapons.ts';

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
  ...afterBreach,
  ...record,
  ...ownNote,
  ...stale,
  ...base,
];

const byId = new Map([...ruleBook, notCovered].map((rule) => [rule.id, rule] as const));

const opening: ReadonlySet<Rule> = new Set(base);

/** True for the rows that say that a disposal is there at all: on a day for which none is in force, nothing is said of it. */
export function opensDisposal(rule: Rule): boolean {
  return opening.has(rule);
}

export { afterBreach, notCovered };

/** The row with this id, for citing it; throws a RangeError when the book has none. */
export function ruleById(id: string): Rule {
  const rule = byId.get(id);
  if (!rule) throw new RangeError(`The rule book has no row ${id}`);
  return rule;
}
