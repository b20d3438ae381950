import { type Authority, higherAuthority } from '../../law/disposal.ts';
import type { Policy } from '../../law/policy.ts';
import { ruleById } from '../../law/rules/ruleBook.ts';
import { authorityOf } from './assessDisposal.ts';
import type { Reason } from './assessment.ts';

/** True for a rule that asks for a lower rank than is asked: it does not say why that one decides. */
export function isOfLowerRank({ rule, effect }: Reason, asked: Authority, policy: Policy): boolean {
  if (effect !== 'authority') return false;
  const named = authorityOf(ruleById(rule).effect, policy);
  return named !== asked && higherAuthority(named, asked) === asked;
}
