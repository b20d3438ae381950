import { outcomeRulesOf, ruleOfOutcome } from '../../domain/assessment/outcomeCodeOf.ts';
import { asItStands } from '../../domain/case/asItStands.ts';
import type { Case, CaseState } from '../../domain/case/case.ts';
import type { Rule } from '../../law/rule.ts';
import type { Line } from '../view/view.ts';
import { ruleLine } from '../words/sayDisposal.ts';

/**
 * Why a case that was completed, or that can no longer be charged, is recorded with its outcome code, each with its
 * source; empty for a case in any other state.
 */
export function outcomeLines(theCase: Case): readonly Line[] {
  const state = asItStands(theCase);
  if (state.status !== 'closed') return [];
  return rulesOf(state, theCase.filed)
    .map(ruleLine)
    .map(({ text, source }) => ({ text: `${text} ${source}` }));
}

function rulesOf(
  { how, outcomeCode }: Extract<CaseState, { status: 'closed' }>,
  filed: Case['filed'],
): readonly Rule[] {
  // Outcome 1 needs no reason beside the charge that stands above it.
  if (how === 'not-diverted')
    return outcomeCode === undefined || outcomeCode === '1' ? [] : [ruleOfOutcome(outcomeCode)];
  return how === 'completed' && filed !== undefined ? outcomeRulesOf(filed.disposal) : [];
}
