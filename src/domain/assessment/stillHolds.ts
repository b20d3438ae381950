import { ruleById } from '../../law/rules/ruleBook.ts';
import type { RuleInput } from '../../law/truth.ts';

/**
 * True while one of these rules holds in the situation. A quick look, before the whole assessment, at whether the rules
 * that stood in the way still do. Throws a RangeError for an id the book does not have.
 */
export function stillHolds(rules: readonly string[], input: RuleInput): boolean {
  return rules.some((id) => ruleById(id).when(input).is === 'yes');
}
