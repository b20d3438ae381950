import { isSame, undertakings } from '../../domain/case/undertakings.ts';
import type { Intervention } from '../../domain/force/intervention.ts';
import { nextSteps } from '../../domain/pathways/suggest.ts';
import { field, isTicked } from '../inputs/fields.ts';
import type { Understanding } from '../state/dialogueState.ts';
import type { Fields } from '../view/view.ts';

/** What the law requires of them by now, whatever is decided; nobody is asked whether they agree to it. */
export function requiredByLaw({ force, offence, theCase }: Understanding): readonly Intervention[] {
  if (offence === undefined) return [];
  return nextSteps(theCase.answers.facts, { force, offence, disposal: 'charge' });
}

/** What of it is sent from here: all, unless the officer has arranged it, or they have been seen in custody. */
export function sentByLaw(u: Understanding): readonly Intervention[] {
  return u.theCase.answers.assessmentArranged === true ? [] : requiredByLaw(u);
}

/** What of it has not begun with an earlier filing, so that somebody must be able to reach them. */
export function newlySentByLaw(u: Understanding): readonly Intervention[] {
  const { filed } = u.theCase;
  const begun = filed === undefined ? [] : undertakings(filed);
  return sentByLaw(u).filter(
    ({ id, provider }) => !begun.some((row) => isSame(row, { intervention: id, provider })),
  );
}

/** It stands ticked: the officer takes the tick out only where it is arranged. */
export function byLawFields(u: Understanding): Fields {
  const [first] = requiredByLaw(u);
  if (first === undefined) return {};
  const label = `Required by law: ${first.title}`;
  const isArranged = u.theCase.answers.assessmentArranged === true;
  return { assessment: { ...field(isArranged ? 'false' : 'true'), label } };
}

/** Reads the tick. Where the card that was pressed did not show it yet, it comes back with it: nothing is sent unseen. */
export function readByLaw(
  u: Understanding,
  inputs: Readonly<Record<string, string>>,
): {
  readonly answers: { readonly assessmentArranged?: boolean };
  readonly errors: Readonly<Record<string, string>>;
} {
  if (requiredByLaw(u).length === 0) return { answers: {}, errors: {} };
  if (inputs.assessment === undefined) return { answers: {}, errors: { assessment: unseen } };
  return { answers: { assessmentArranged: !isTicked(inputs, 'assessment') }, errors: {} };
}

const unseen = 'They tested positive: check this and their details, then press again.';
