import { type Disposal, isNoHeavier } from '../../law/disposal.ts';
import type { AuthorityDecision, Case } from './case.ts';

type Decided = Pick<Case, 'refusals' | 'authority'>;

/**
 * The rank below which nobody decides this disposal in this case any more: the highest that declined as much or more, or
 * that approved something heavier, which the person or the officer then would not have. Shifts end, so it is theirs or
 * anybody's of that rank. Undefined where nobody decided anything that heavy.
 */
export function rankAfterDecision(
  disposal: Disposal,
  theCase: Decided,
): 'sergeant' | 'inspector' | undefined {
  const declined = (theCase.refusals ?? []).filter((refused) => isNoHeavier(disposal, refused.disposal));
  const approved = standingApproval(theCase);
  const isLighter = approved !== undefined && !isNoHeavier(approved.disposal, disposal);
  const bound = [...declined, ...(isLighter ? [approved] : [])];
  if (bound.length === 0) return undefined;
  return bound.some(({ by }) => by.rank === 'inspector') ? 'inspector' : 'sergeant';
}

/** What was approved last; undefined once a decision on a breach has begun the case anew. */
export function standingApproval({ authority }: Pick<Case, 'authority'>): AuthorityDecision | undefined {
  return authority?.approved === true && authority.basis !== '' ? authority : undefined;
}
