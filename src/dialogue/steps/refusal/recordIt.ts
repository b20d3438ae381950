import { outcomeByLaw } from '../../../domain/assessment/outcomeCodeOf.ts';
import { rankAfterDecision } from '../../../domain/case/rankAfterDecision.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { endAtEleven } from '../../words/recordingTitle.ts';
import { sayRank } from '../../words/sayRank.ts';

/** What the button is called that records it: what the law ends is named by its outcome, as it is nobody's choice. */
export function recordIt({ assessment, theCase }: DialogueState): string {
  const code = assessment && outcomeByLaw(assessment);
  if (code === '11') return endAtEleven;
  if (code === undefined) return 'Record as not diverted';
  const rank = rankAfterDecision('no-further-action', theCase);
  return `Ask ${sayRank(rank)} to close it: outcome ${code}`;
}
