import { endsByTime, isUnderTen, outcomeOutOfTime } from '../../../domain/assessment/outcomeCodeOf.ts';
import { rankAfterDecision } from '../../../domain/case/rankAfterDecision.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { endAtEleven } from '../../words/recordingTitle.ts';
import { askToClose } from '../../words/sayRank.ts';

/** What the button is called that records it: what the law ends is named as that, as it is nobody's choice, and whom it asks. */
export function recordIt({ assessment, theCase }: DialogueState): string {
  if (assessment === undefined) return 'Record as not diverted';
  if (isUnderTen(assessment)) return endAtEleven;
  if (!endsByTime(assessment)) return 'Record as not diverted';
  const code = outcomeOutOfTime(assessment);
  return askToClose(
    rankAfterDecision('no-further-action', theCase),
    code === undefined ? '' : `outcome ${code}`,
  );
}
