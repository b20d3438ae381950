import { payeeWords } from '../../../domain/conditions/compose.ts';
import { type Condition, type Payee, payees } from '../../../domain/conditions/condition.ts';
import { whoIsHarmed } from '../../../domain/victim/whoIsHarmed.ts';
import { field, typed } from '../../inputs/field.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import type { Fields } from '../../view/view.ts';
import { capital } from '../../words/sayDisposal.ts';
import type { StepPress } from '../step.ts';

/** Who is paid, where money is: a kind of payee to choose, so that nobody's name is written. */
export function payeeField(
  conditions: readonly Condition[],
  { theCase, facts, offence }: DialogueState,
): Fields {
  if (!isPaid(conditions)) return {};
  const usual: Payee = whoIsHarmed(facts, offence) === 'business' ? 'business' : 'victim';
  return { compensationPayee: field(theCase.answers.payee ?? usual, { choices: payeeChoices }) };
}

/** Every kind of payee, as it is chosen. */
export const payeeChoices = payees.map((value) => ({ title: capital(payeeWords[value]), value }));

/** The payee, or the sentence that asks for one; nothing where no money is paid. */
export function readPayee(
  conditions: readonly Condition[],
  inputs: StepPress['inputs'],
): { readonly payee?: Payee; readonly errors: Readonly<Record<string, string>> } {
  if (!isPaid(conditions)) return { errors: {} };
  const payee = payees.find((one) => one === typed(inputs, 'compensationPayee'));
  return payee === undefined
    ? { errors: { compensationPayee: 'Choose who is paid, from this list.' } }
    : { payee, errors: {} };
}

function isPaid(conditions: readonly Condition[]): boolean {
  return conditions.some(({ measure }) => measure === 'compensation');
}
