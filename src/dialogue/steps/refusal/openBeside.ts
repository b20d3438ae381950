import type { DisposalAssessment } from '../../../domain/assessment/assessment.ts';
import { saidByPerson } from '../../state/agreementOf.ts';
import { assessWithVictimAndConsent } from '../../state/assessWithVictimAndConsent.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { isOpen, isOpenToReason, offeredByPolice } from '../../state/offeredByPolice.ts';
import { sayAuthority, titleOf } from '../../words/sayDisposal.ts';

/**
 * Where the person said no to what was put to them: what else on the police's own menu is open, as an exception too, or may
 * be once more is asked. A no to one disposal is none to another, which nobody has offered them.
 */
export function openBeside(state: DialogueState): readonly DisposalAssessment[] {
  if (saidByPerson(state).consent !== 'refuses') return [];
  const { disposals } = assessWithVictimAndConsent(state);
  return offeredByPolice(disposals, state.force, state.facts).filter(
    (row) =>
      row.disposal !== state.chosen?.disposal && (isOpen(row) || isOpenToReason(row) || row.ask.length > 0),
  );
}

/** "Conditional caution: a sergeant must decide." */
export function sayBeside(row: DisposalAssessment): string {
  const who = sayAuthority(row.authority ?? 'officer');
  if (row.ask.length > 0) return `${titleOf(row.disposal)}: it may be open. Some questions first.`;
  return `${titleOf(row.disposal)}: ${isOpenToReason(row) ? 'only as an exception; ' : ''}${who}.`;
}
