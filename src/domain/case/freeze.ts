import type { Day } from '../../law/day.ts';
import { namedRules } from '../../law/namedRules.ts';
import { ruleById } from '../../law/rules/ruleBook.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { isUnderTen } from '../assessment/outcomeCodeOf.ts';
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
  // Below ten no other rule is applied: what a caution would need is nothing to keep of a child.
  const isApplied = isUnderTen(assessment) ? isOfUnderTen : () => true;
  const reasons = assessment.disposals.flatMap((row) => row.reasons).filter(({ rule }) => isApplied(rule));
  const rules = new Map<string, FrozenRecord['rules'][number]>();
  for (const { rule, text, source } of reasons) {
    const from = ruleById(rule)?.inForce.from ?? rulesAsOf;
    rules.set(rule, { id: rule, text, source: source.name, from });
  }
  return { answers, rules: [...rules.values()], rulesAsOf, forceDataVersion };
}

function isOfUnderTen(rule: string): boolean {
  return rule === namedRules.underTen || rule === namedRules.underTenOutcome;
}
