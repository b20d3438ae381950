import { wrongReason } from '../../../domain/assessment/wrongReason.ts';
import type { Answers } from '../../../domain/case/case.ts';
import type { Disposal } from '../../../law/disposal.ts';
import { typed } from '../../inputs/field.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { exceptionAsked } from '../../state/exceptionAsked.ts';
import { noException } from '../../state/exceptionSought.ts';
import { whyNotForOthers } from '../../text/personalDetails.ts';
import { accept, reject, type StepPress, type Submitted } from '../step.ts';

/** The disposal that was chosen, with what goes to whoever decides. Every field that is wrong is named at once. */
export function submitChoice(state: DialogueState, inputs: StepPress['inputs']): Submitted {
  const choices = [...state.open, ...state.exceptions];
  const { sought, offence } = state;
  const wanted =
    choices.length === 1 && sought === undefined ? choices[0]?.disposal : typed(inputs, 'disposal');
  if (sought !== undefined && offence !== undefined && wanted === noException.value)
    return accept({
      type: 'answer',
      step: 'assessment',
      answers: { exceptionSought: { offence: offence.id } },
    });
  const row = choices.find(({ disposal }) => disposal === wanted);
  const isException = row !== undefined && state.exceptions.includes(row);
  const reason = typed(inputs, 'exceptional');
  const requestNote = typed(inputs, 'requestNote');
  const stopped = said({ exceptional: whyNotForOthers(reason), requestNote: whyNotForOthers(requestNote) });
  const errors = {
    ...stopped,
    ...(row === undefined ? { disposal: 'Choose one of the disposals that are open.' } : {}),
    ...(isException ? said({ exceptional: wrongReason(reason) ?? '' }) : {}),
    ...(row !== undefined && !isException && reason !== '' ? { exceptional: notExceptional } : {}),
  };
  if (row === undefined || Object.keys(errors).length > 0)
    return reject(
      errors,
      Object.keys(stopped).length > 0 ? { stopped: { exceptional: reason, requestNote } } : {},
    );
  const answers = {
    disposal: row.disposal,
    // An earlier note spoke of what was asked then.
    requestNote,
    ...(isException && offence ? exceptionAsked(state.theCase, offence, row, reason) : {}),
    ...(offence ? seeking(state, offence.id, isException ? row.disposal : undefined) : {}),
  };
  return accept({ type: 'answer', step: 'assessment', answers });
}

/** An exception is weighed with more than the rest; what was sought before is not any more. */
function seeking(
  { theCase }: DialogueState,
  offence: string,
  disposal: Disposal | undefined,
): Pick<Answers, 'exceptionSought'> {
  if (disposal !== undefined) return { exceptionSought: { offence, disposal } };
  return theCase.answers.exceptionSought === undefined ? {} : { exceptionSought: { offence } };
}

/** Of these sentences by field, those that say something. */
function said(sentences: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(sentences).filter(([, sentence]) => sentence !== ''));
}

const notExceptional =
  'What you chose needs no exception. Leave this empty, or choose what the reason is for.';
