import { z } from 'zod';
import { aboutCase } from '../about.ts';
import { field, isTicked, typed } from '../fields.ts';
import { isClosedByVictim } from '../lastWord.ts';
import { accept, reject, type Step } from '../step.ts';
import { hasVictim, type Understanding } from '../understanding.ts';

const contacted = z.enum(['yes', 'attempted']);
const view = z.enum(['supports', 'neutral', 'opposes']);

/** The words to say, then what the victim said: reasonable efforts to hear them come before conditions are set (R25). */
export const victimStep: Step = {
  name: 'victim',
  leadsTo: ['conditions', 'refusal'],
  isExpected: hasVictim,
  next: (u) => {
    if (!hasVictim(u)) return 'conditions';
    if (!isLogged(u)) return 'here';
    return isClosedByVictim(u) ? 'refusal' : 'conditions';
  },
  view: (u) => ({
    card: 'victim',
    data: {
      about: aboutCase(u),
      script: u.force.victimScript
        .filter(
          ({ disposals }) => disposals === undefined || disposals.some((name) => name === u.chosen?.disposal),
        )
        .map(({ heading, words }) => ({ heading, words })),
    },
    fields: {
      victimContacted: field(u.facts.victimContacted),
      victimView: field(u.theCase.answers.facts.victimView),
      victimWords: field(),
      remedyChosen: field(u.facts.remedyChosen, {
        choices: [
          ...u.force.remedies.map(({ id, title }) => ({ title, value: id })),
          { title: 'None of these', value: 'none' },
        ],
      }),
      remedyUnsuitable: field(u.theCase.answers.remedyUnsuitable),
      victimEnhanced: field(u.facts.victimEnhanced === true ? 'true' : ''),
    },
    verbs: ['answer', 'back', 'save'],
  }),
  submit: (u, { inputs }) => {
    const errors: Record<string, string> = {};
    const reached = contacted.safeParse(typed(inputs, 'victimContacted'));
    const said = view.safeParse(typed(inputs, 'victimView'));
    const remedyChosen = typed(inputs, 'remedyChosen') || 'none';
    const isListed = remedyChosen === 'none' || u.force.remedies.some(({ id }) => id === remedyChosen);
    if (!reached.success) errors.victimContacted = 'Try to reach the victim first, then say whether you did.';
    if (reached.data === 'yes' && !said.success) errors.victimView = 'Say what the victim thinks of this.';
    if (!isListed) errors.remedyChosen = 'Choose one of the list, or none of these.';
    const words = typed(inputs, 'victimWords');
    const theirWords = words === '' ? {} : { victimWords: words };
    if (!reached.success || Object.keys(errors).length > 0) {
      return words === ''
        ? reject(errors)
        : reject(errors, { keep: { type: 'answer', step: 'victim', answers: theirWords } });
    }
    return accept({
      type: 'answer',
      step: 'victim',
      answers: {
        facts: {
          victimContacted: reached.data,
          ...(said.success ? { victimView: said.data } : {}),
          remedyChosen,
          victimEnhanced: isTicked(inputs, 'victimEnhanced'),
        },
        ...theirWords,
        remedyUnsuitable: typed(inputs, 'remedyUnsuitable'),
      },
    });
  },
};

function isLogged({ theCase }: Understanding): boolean {
  const { victimContacted, victimView, remedyChosen } = theCase.answers.facts;
  if (remedyChosen === undefined) return false;
  return victimContacted === 'attempted' || (victimContacted === 'yes' && victimView !== undefined);
}
