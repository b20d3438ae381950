import { isCourseOfConduct } from '../../domain/conditions/deadlines.ts';
import { field } from '../inputs/field.ts';
import type { DialogueState } from '../state/dialogueState.ts';
import type { Field } from '../view/view.ts';

/** The question for the day of the offence; a course of conduct counts from its last act. */
export function dayField(
  state: Pick<DialogueState, 'offence' | 'offenceConfirmed' | 'found'>,
  value: string | undefined,
): Field {
  const label = questionFor(state);
  return { ...field(value), ...(label === undefined ? {} : { label }) };
}

function questionFor({
  offence,
  offenceConfirmed,
  found,
}: Pick<DialogueState, 'offence' | 'offenceConfirmed' | 'found'>): string | undefined {
  if (offence !== undefined && isCourseOfConduct(offence)) return 'When was the last act?';
  // Another of the offences that were found may still be chosen on the same card.
  if (!offenceConfirmed && found.some(isCourseOfConduct))
    return 'When did it happen? Of several acts, the last';
  return undefined;
}
