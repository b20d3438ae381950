import type { Disposal } from '../../law/disposal.ts';
import type { Rule } from '../../law/rule.ts';
import { known, type RuleInput, type Truth } from '../../law/truth.ts';
import { unusualRules } from './evaluatedRules.ts';

/** Whether a disposal is out of what is usual though it may be open, and the rows that say so, first come first. */
export type OutOfUsual = { readonly truth: Truth; readonly rules: readonly Rule[] };

/** One row that holds settles it; while none does, the facts that could still make one hold are asked. */
export function outOfUsual(disposal: Disposal, input: RuleInput): OutOfUsual {
  const rows = unusualRules(disposal, input);
  const rules = rows.filter(({ truth }) => truth.is === 'yes').map(({ rule }) => rule);
  const ask = rows.flatMap(({ truth }) => (truth.is === 'unknown' ? truth.ask : []));
  if (rules.length > 0 || ask.length === 0) return { truth: known(rules.length > 0), rules };
  return { truth: { is: 'unknown', ask: [...new Set(ask)] }, rules };
}
