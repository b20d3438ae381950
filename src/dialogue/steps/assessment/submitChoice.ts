import { wrongReason } from '../../../domain/assessment/wrongReason.ts';
import { typed } from '../../inputs/field.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { exceptionAsked } from '../../state/exceptionAsked.ts';
import { whyNotForOthers } from '../../text/personalDetails.ts';
import { accept, reject, type StepPress, type Submitted } from '../step.ts';

/** The disposal that was chosen, with what goes to whoever decides. Every field that is wrong is named at once. */
export function submitChoice(state: DialogueState, inputs: StepPress['inputs']): Submitted {
  const choices = [...state.open, ...state.exceptions];
  const wanted = choices.length === 1 ? choices[0]?.disposal : typed(inputs, 'disposal');
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
    ...(isException && state.offence ? exceptionAsked(state.theCase, state.offence, row, reason) : {}),
  };
  return accept({ type: 'answer', step: 'assessment', answers });
}

/** Of these sentences by field, those that say something. */
function said(sentences: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(sentences).filter(([, sentence]) => sentence !== ''));
}

const notExceptional =
  'What you chose needs no exception. Leave this empty, or choose what the reason is for.';
