import type { Case } from '../../domain/case/case.ts';
import { outcomeRulesOf } from '../../domain/outcomeCode.ts';
import { ruleLine } from '../say.ts';
import type { Line } from '../view.ts';

/** Why a completed case is recorded with its outcome code, each with its source; empty for a case in any other state. */
export function outcomeLines({ state, filed }: Case): readonly Line[] {
  if (state.status !== 'closed' || state.how !== 'completed' || filed === undefined) return [];
  return outcomeRulesOf(filed.disposal)
    .map(ruleLine)
    .map(({ text, source }) => ({ text: `${text} ${source}` }));
}
