import type { Answers } from '../../../domain/case/case.ts';
import { wishStands } from '../../../domain/case/victimTasksOpen.ts';
import { type Payee, payees } from '../../../domain/conditions/condition.ts';
import { whoIsHarmed } from '../../../domain/victim/whoIsHarmed.ts';
import { field, typed } from '../../inputs/field.ts';
import { addedConditions, agreedRemedy } from '../../state/agreedConditions.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import type { Fields } from '../../view/view.ts';
import { readPounds, slots, wrongPounds } from '../conditions/amountFields.ts';
import { payeeChoices } from '../conditions/payeeField.ts';

/** How much a business or organisation lost, and who is paid: asked aloud, so that there is a place for the answer. */
export function lossFields(state: DialogueState): Fields {
  if (!isAsked(state)) return {};
  const { pounds, payee } = askedBefore(state);
  return {
    compensationPounds: field(String(pounds ?? '')),
    compensationPayee: field(payee, { choices: payeeChoices }),
  };
}

/** What they said of it; of a case in which nobody kept that, what was set. */
function askedBefore({ theCase: { answers } }: DialogueState): {
  readonly pounds?: number;
  readonly payee: Payee;
} {
  const { amounts, payee = 'business', lossAsked } = answers;
  if (lossAsked !== undefined && lossAsked.pounds > 0) return lossAsked;
  return amounts?.compensation === undefined ? { payee } : { pounds: amounts.compensation, payee };
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
  readonly answers: Pick<Answers, 'amounts' | 'payee' | 'added' | 'lossAsked'>;
  readonly wants: readonly string[];
  readonly errors: Readonly<Record<string, string>>;
} {
  if (!isAsked(state)) return { answers: {}, wants, errors: {} };
  const { amounts, added = [] } = state.theCase.answers;
  const chosen = withChosen(state, inputs);
  const before = besideLoss(chosen);
  const isRemedy = agreedRemedy(chosen)?.measure === 'compensation';
  const { compensation: earlier, ...others } = amounts ?? {};
  const text = typed(inputs, 'compensationPounds');
  // A field of numbers is cleared with a nought, too.
  if (Number(text) === 0)
    return {
      answers:
        earlier === undefined
          ? {}
          : { amounts: others, added: withoutLoss(added), lossAsked: { pounds: 0, payee: 'business' } },
      wants,
      errors: {},
    };
  const compensation = readPounds(text);
  const hasPlace = isRemedy || before.length < slots.length;
  const sentence = whyNotSet(state, compensation, wants, hasPlace);
  if (sentence !== undefined) return { answers: {}, wants, errors: { compensationPounds: sentence } };
  const payee = payees.find((one) => one === typed(inputs, 'compensationPayee')) ?? 'business';
  const lossAsked = { pounds: compensation, payee };
  // What they say again changes nothing of a sum that was agreed on since.
  const asked = askedBefore(state);
  const isSame = earlier !== undefined && asked.pounds === compensation && asked.payee === payee;
  return {
    answers: {
      lossAsked,
      ...(isSame ? {} : { amounts: { ...others, compensation }, payee }),
      ...(isRemedy ? {} : { added: [...before, 'compensation'] }),
    },
    wants: wants.includes('compensation') ? wants : [...wants, 'compensation'],
    errors: {},
  };
}

function whyNotSet(
  { theCase }: DialogueState,
  pounds: number,
  wants: readonly string[],
  hasPlace: boolean,
): string | undefined {
  if (pounds === 0) return wrongPounds;
  if (!hasPlace) return noPlaceLeft;
  const isTakenBack = theCase.victim?.wishes.compensation === 'wanted' && !wants.includes('compensation');
  return isTakenBack ? 'Clear the sum, or tick again that they want what was lost.' : undefined;
}

const noPlaceLeft =
  'Two conditions are added already. Leave this empty, and put it in the place of one of them where they are set.';

/** With what they choose on this card: what stands as their remedy takes no place among what is added. */
function withChosen(state: DialogueState, inputs: Readonly<Record<string, string>>): DialogueState {
  const { theCase, facts } = state;
  const remedyUnsuitable = typed(inputs, 'remedyUnsuitable');
  return {
    ...state,
    facts: { ...facts, remedyChosen: typed(inputs, 'remedyChosen') || 'none' },
    theCase: { ...theCase, answers: { ...theCase.answers, remedyUnsuitable } },
  };
}

function besideLoss(state: DialogueState): readonly string[] {
  return withoutLoss(addedConditions(state).map(({ id }) => id));
}

const withoutLoss = (ids: readonly string[]): readonly string[] => ids.filter((id) => id !== 'compensation');

function isAsked({ theCase, facts, offence }: DialogueState): boolean {
  return whoIsHarmed(facts, offence) === 'business' && wishStands(theCase, 'compensation') !== 'done';
}
