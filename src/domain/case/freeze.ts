import type { Day } from '../../law/day.ts';
import { ruleById } from '../../law/rules/ruleBook.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { FrozenRecord } from './case.ts';

/**
 * What stands for good once a decision is recorded: the questions and answers as people read them, every rule that
 * spoke with its text and the day it is in force from, and the version of the force's data.
 */
export function freeze(
  assessment: Assessment,
  answers: FrozenRecord['answers'],
  rulesAsOf: Day,
  forceDataVersion: string,
): FrozenRecord {
  const reasons = assessment.disposals.flatMap((row) => row.reasons);
  const rules = new Map<string, FrozenRecord['rules'][number]>();
  for (const { rule, text, source } of reasons) {
    const from = ruleById(rule)?.inForce.from ?? rulesAsOf;
    rules.set(rule, { id: rule, text, source: source.name, from });
  }
  return { answers, rules: [...rules.values()], rulesAsOf, forceDataVersion };
}
