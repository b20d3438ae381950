import type { Case } from '../../../domain/case/case.ts';
import { rankAfterDecision } from '../../../domain/case/rankAfterDecision.ts';
import type { ReasonLine } from '../../view/view.ts';
import { capital } from '../../words/sayDisposal.ts';
import { sayRank } from '../../words/sayRank.ts';

/** Why this rank is asked where no rule says it: somebody of it decided in this case before. Empty of any other case. */
export function rankOfBefore(theCase: Case): readonly ReasonLine[] {
  const { state, breach } = theCase;
  if (state.status !== 'awaiting-authority') return [];
  const isOfBreach = state.closed?.how === 'charged' && breach?.rank === state.authority;
  const isBound = isOfBreach || rankAfterDecision(state.disposal, theCase) === state.authority;
  if (!isBound) return [];
  const rank = sayRank(state.authority);
  return [
    {
      mark: 'Decision maker',
      text: `${capital(rank)} decided on this case before, so ${rank} decides this.`,
      source: 'Waymark rule book',
    },
  ];
}
