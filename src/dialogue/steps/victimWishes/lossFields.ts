import type { Answers } from '../../../domain/case/case.ts';
import { wishStands } from '../../../domain/case/victimTasksOpen.ts';
import { payees } from '../../../domain/conditions/condition.ts';
import { whoIsHarmed } from '../../../domain/victim/whoIsHarmed.ts';
import { field, typed } from '../../inputs/field.ts';
import { addedConditions } from '../../state/agreedConditions.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import type { Fields } from '../../view/view.ts';
import { readPounds, slots, wrongPounds } from '../conditions/amountFields.ts';
import { payeeChoices } from '../conditions/payeeField.ts';

/** How much a business or organisation lost, and who is paid: asked aloud, so that there is a place for the answer. */
export function lossFields(state: DialogueState): Fields {
  if (!isAsked(state)) return {};
  const { amounts, payee = 'business' } = state.theCase.answers;
  return {
    compensationPounds: field(String(amounts?.compensation ?? '')),
    compensationPayee: field(payee, { choices: payeeChoices }),
  };
}

/**
 * What is set of it where the conditions are: money with its payee, to be agreed by a day or taken out again. A sum that is
 * cleared is part of nothing any more; one that stands is what they want.
 */
export function readLoss(
  state: DialogueState,
  inputs: Readonly<Record<string, string>>,
  wants: readonly string[],
): {
  readonly answers: Pick<Answers, 'amounts' | 'payee' | 'added'>;
  readonly wants: readonly string[];
  readonly errors: Readonly<Record<string, string>>;
} {
  if (!isAsked(state)) return { answers: {}, wants, errors: {} };
  const { amounts } = state.theCase.answers;
  const before = besideLoss(state);
  const { compensation: earlier, ...others } = amounts ?? {};
  const text = typed(inputs, 'compensationPounds');
  // A field of numbers is cleared with a nought, too.
  if (Number(text) === 0)
    return { answers: earlier === undefined ? {} : { amounts: others, added: before }, wants, errors: {} };
  const compensation = readPounds(text);
  const sentence = whyNotSet(state, compensation, wants);
  if (sentence !== undefined) return { answers: {}, wants, errors: { compensationPounds: sentence } };
  const payee = payees.find((one) => one === typed(inputs, 'compensationPayee')) ?? 'business';
  return {
    answers: {
      amounts: { ...others, compensation },
      payee,
      added: [...before, 'compensation'],
    },
    wants: wants.includes('compensation') ? wants : [...wants, 'compensation'],
    errors: {},
  };
}

function whyNotSet(state: DialogueState, pounds: number, wants: readonly string[]): string | undefined {
  const { theCase } = state;
  if (pounds === 0) return wrongPounds;
  if (besideLoss(state).length >= slots.length) return noPlaceLeft;
  const isTakenBack = theCase.victim?.wishes.compensation === 'wanted' && !wants.includes('compensation');
  return isTakenBack ? 'Clear the sum, or tick again that they want what was lost.' : undefined;
}

const noPlaceLeft =
  'Two conditions are added already. Leave this empty, and put it in the place of one of them where they are set.';

function besideLoss(state: DialogueState): readonly string[] {
  return addedConditions(state).flatMap(({ id }) => (id === 'compensation' ? [] : [id]));
}

function isAsked({ theCase, facts, offence }: DialogueState): boolean {
  return whoIsHarmed(facts, offence) === 'business' && wishStands(theCase, 'compensation') !== 'done';
}
