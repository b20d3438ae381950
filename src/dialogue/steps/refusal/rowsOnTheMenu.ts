import type { DisposalAssessment } from '../../../domain/assessment/assessment.ts';
import { assessWithVictimAndConsent } from '../../state/assessWithVictimAndConsent.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { isOnTheMenu } from '../../state/offeredByPolice.ts';

/** What the force offers at this age, once everybody has spoken. */
export function rowsOnTheMenu(state: DialogueState): readonly DisposalAssessment[] {
  return assessWithVictimAndConsent(state).disposals.filter((row) =>
    isOnTheMenu(row.disposal, state.force, state.facts),
  );
}
