import { field, typed } from '../../inputs/field.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { aboutCase } from '../aboutCase.ts';
import { sayNotListed } from '../sayNotListed.ts';
import { accept, reject, type Step } from '../step.ts';

/** What happened, in the officer's words: the search finds the row of the force's offence list. */
export const offenceStep: Step = {
  name: 'offence',
  leadsTo: ['questions'],
  isExpected: () => true,
  next: (state) => (state.found.length > 0 ? 'questions' : 'here'),
  verbs: () => ['answer'],
  view: (state) => ({
    card: 'offence',
    data: { about: aboutCase(state) },
    fields: { words: { ...field(state.theCase.answers.words), error: notThere(state) } },
  }),
  submit: (state, { inputs }) => {
    const words = typed(inputs, 'words');
    if (words === '')
      return reject({ words: 'Type what happened in a word or two, such as "weed" or "punched".' });
    const { rows, notListed } = state.findOffences(words);
    if (rows.length === 0) {
      return reject({
        words: sayNone(notListed, state.theCase.reference),
      });
    }
    // Other words may mean another offence: the one confirmed before no longer counts, even if they find it too.
    const facts = words === state.theCase.answers.words ? {} : { offence: '' };
    return accept({ type: 'answer', step: 'offence', answers: { words, facts } });
  },
};

/** What stands at the words that a message brought along, where nothing on the list is found by them. */
function notThere({ found, notListed, theCase }: DialogueState): string {
  if (theCase.answers.words === undefined || found.length > 0) return '';
  return sayNone(notListed, theCase.reference);
}

function sayNone(notListed: string | undefined, reference: string): string {
  return notListed === undefined
    ? 'No offence in the force’s list matches that. Try another word for it.'
    : sayNotListed(notListed, reference);
}
