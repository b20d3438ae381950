import { asBegun } from '../../domain/case/undertakings.ts';
import type { Intervention } from '../../domain/force/intervention.ts';
import { nextSteps } from '../../domain/pathways/suggest.ts';
import { field, isTicked } from '../inputs/field.ts';
import type { DialogueState } from '../state/dialogueState.ts';
import type { Fields } from '../view/view.ts';

/** What the law requires of them by now, whatever is decided; nobody is asked whether they agree to it. */
export function requiredByLaw({ force, offence, theCase }: DialogueState): readonly Intervention[] {
  if (offence === undefined) return [];
  return nextSteps(theCase.answers.facts, { force, offence, disposal: 'charge' });
}

/** What of it is sent from here: all, unless the officer has arranged it, or they have been seen in custody. */
export function sentByLaw(state: DialogueState): readonly Intervention[] {
  return state.theCase.answers.assessmentArranged === true ? [] : requiredByLaw(state);
}

/** What of it has not begun yet, so that somebody must be able to reach them. */
export function newlySentByLaw(state: DialogueState): readonly Intervention[] {
  return sentByLaw(state).filter(
    ({ id, provider }) => asBegun(state.theCase, { intervention: id, provider }) === undefined,
  );
}

/** It stands ticked: the officer takes the tick out only where it is arranged. */
export function byLawFields(state: DialogueState): Fields {
  const [first] = requiredByLaw(state);
  if (first === undefined) return {};
  const label = `Required by law: ${first.title}`;
  const isArranged = state.theCase.answers.assessmentArranged === true;
  return { assessment: { ...field(isArranged ? 'false' : 'true'), label } };
}

/** Reads the tick. Where the card that was pressed did not show it yet, it comes back with it: nothing is sent unseen. */
export function readByLaw(
  state: DialogueState,
  inputs: Readonly<Record<string, string>>,
): {
  readonly answers: { readonly assessmentArranged?: boolean };
  readonly errors: Readonly<Record<string, string>>;
} {
  if (requiredByLaw(state).length === 0) return { answers: {}, errors: {} };
  if (inputs.assessment === undefined) return { answers: {}, errors: { assessment: unseen } };
  return { answers: { assessmentArranged: !isTicked(inputs, 'assessment') }, errors: {} };
}

const unseen = 'They tested positive: check this and their details, then press again.';
