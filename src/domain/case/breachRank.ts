import type { Case } from './case.ts';
import { standingApproval } from './rankAfterDecision.ts';

/**
 * Below which rank no supervisor decides a breach: that of whoever approved what was breached, a sergeant at least. No
 * text names one; a decision binds the rank that gave it. A broken community resolution is its officer's own to decide.
 */
export function breachRank(theCase: Pick<Case, 'authority' | 'filed'>): 'sergeant' | 'inspector' {
  if (theCase.filed?.disposal === 'community-resolution') return 'sergeant';
  return standingApproval(theCase)?.by.rank === 'inspector' ? 'inspector' : 'sergeant';
}
