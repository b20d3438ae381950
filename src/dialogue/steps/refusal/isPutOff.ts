import { isOutOfTime, isUnderTen } from '../../../domain/assessment/outcomeCodeOf.ts';
import type { Facts } from '../../../law/facts.ts';
import { isKnownChild } from '../../../law/isKnownChild.ts';
import { parseFacts } from '../../inputs/factInput.ts';
import { field } from '../../inputs/field.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import type { Fields } from '../../view/view.ts';
import { rowsOnTheMenu } from './rowsOnTheMenu.ts';

/**
 * True where nothing stands in the way but what can still be brought, such as an appropriate adult; and where it all
 * rests on what was said while there was none (R04): no charge either, before they are asked with one there.
 */
export function isPutOff(state: DialogueState): boolean {
  if (state.facts.appropriateAdult === 'absent' && needsAdultForWords(state)) return true;
  return rowsOnTheMenu(state).some(({ reasons }) => {
    const blocks = reasons.filter(({ effect }) => effect === 'blocks');
    return blocks.length > 0 && blocks.every(({ defers }) => defers);
  });
}

/** Whether that is to be said on the card that would record it: no rule that was asked before needs to know. */
export function asksForAdult(state: DialogueState): boolean {
  return state.facts.appropriateAdult === undefined && needsAdultForWords(state);
}

/** The question, where it is asked. */
export function adultFields(state: DialogueState): Fields {
  return asksForAdult(state) ? { appropriateAdult: field() } : {};
}

/** Reads it: nothing is recorded before it is answered. */
export function readAdult(
  state: DialogueState,
  inputs: Readonly<Record<string, string>>,
): { readonly facts: Facts; readonly errors: Readonly<Record<string, string>> } {
  return asksForAdult(state)
    ? parseFacts(['appropriateAdult'], inputs, state.force)
    : { facts: {}, errors: {} };
}

/** A child, or an adult who may not understand, whose denial, silence or unfair admission is what closes it. */
function needsAdultForWords({ facts, assessment }: DialogueState): boolean {
  const { age, vulnerable, admission, admissionInduced, evidence } = facts;
  if (!isKnownChild(age) && vulnerable !== true) return false;
  if (evidence === 'insufficient' || assessment === undefined) return false;
  if (isUnderTen(assessment) || isOutOfTime(assessment)) return false;
  return admission === 'denies' || admission === 'no-reply' || admissionInduced === true;
}
