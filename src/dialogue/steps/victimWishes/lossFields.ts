import type { Answers } from '../../../domain/case/case.ts';
import { wishStands } from '../../../domain/case/victimTasksOpen.ts';
import { payees } from '../../../domain/conditions/condition.ts';
import { whoIsHarmed } from '../../../domain/victim/whoIsHarmed.ts';
import { field, typed } from '../../inputs/field.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import type { Fields } from '../../view/view.ts';
import { readPounds, wrongPounds } from '../conditions/amountFields.ts';
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

/** What is set of it where the conditions are: money with its payee, to be agreed by a day or taken out again. */
export function readLoss(
  state: DialogueState,
  inputs: Readonly<Record<string, string>>,
): {
  readonly answers: Pick<Answers, 'amounts' | 'payee' | 'added'>;
  readonly errors: Readonly<Record<string, string>>;
} {
  const text = typed(inputs, 'compensationPounds');
  if (!isAsked(state) || text === '') return { answers: {}, errors: {} };
  const compensation = readPounds(text);
  if (compensation === 0) return { answers: {}, errors: { compensationPounds: wrongPounds } };
  const payee = payees.find((one) => one === typed(inputs, 'compensationPayee')) ?? 'business';
  const { amounts, added = [] } = state.theCase.answers;
  const before = added.filter((id) => id !== 'compensation');
  return {
    answers: {
      amounts: { ...amounts, compensation },
      payee,
      added: [...before.slice(0, 1), 'compensation'],
    },
    errors: {},
  };
}

function isAsked({ theCase, facts, offence }: DialogueState): boolean {
  return whoIsHarmed(facts, offence) === 'business' && wishStands(theCase, 'compensation') !== 'done';
}
