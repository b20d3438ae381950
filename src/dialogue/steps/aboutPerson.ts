import { aboutCase } from '../about.ts';
import { parseFacts } from '../factInputs.ts';
import { accept, reject, type Step } from '../step.ts';
import { isShortPath } from '../understanding.ts';
import { factFields } from './questions.ts';

/** What the chosen disposal's interventions still need to know about the person. */
export const aboutPersonStep: Step = {
  name: 'about-person',
  leadsTo: ['intervention', 'conditions', 'victim', 'file'],
  isExpected: (u) => u.suggestionAsk.length > 0,
  next: (u) => (u.suggestionAsk.length > 0 && !isShortPath(u) ? 'here' : 'intervention'),
  view: (u) => ({
    card: 'questions',
    data: { about: aboutCase(u), more: true, found: false },
    fields: factFields(u.suggestionAsk, u.theCase.answers.facts),
    verbs: ['answer', 'back', 'save'],
  }),
  submit: (u, { inputs }) => {
    const { facts, errors } = parseFacts(u.suggestionAsk, inputs);
    if (Object.keys(errors).length > 0) return reject(errors);
    return accept({ type: 'answer', step: 'about-person', answers: { facts } });
  },
};
