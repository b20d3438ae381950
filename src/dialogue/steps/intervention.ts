import { aboutCase } from '../about.ts';
import { field, typed } from '../fields.ts';
import { accept, reject, type Step } from '../step.ts';
import { chosenIntervention, expectsShortPath, type Understanding } from '../understanding.ts';

/** What fits this person and this place, and why; no intervention is a real choice. */
export const interventionStep: Step = {
  name: 'intervention',
  leadsTo: ['conditions'],
  isExpected: (u) => !expectsShortPath(u),
  next: (u) => (chosenIntervention(u) === undefined ? 'here' : 'conditions'),
  view: (u) => ({
    card: 'intervention',
    data: {
      about: aboutCase(u),
      suggestions: u.suggestions.map(({ intervention, because }) => ({
        title: intervention.title,
        provider: providerTitle(u, intervention.provider),
        because,
        whatItTakes:
          intervention.whatItTakes + (intervention.fee > 0 ? ` Costs the person £${intervention.fee}.` : ''),
        figures: intervention.figures.map(({ text, source }) => ({ mark: '', text, source })),
      })),
      none: u.suggestions.length === 0,
    },
    fields: {
      intervention: field(u.theCase.answers.intervention ?? u.suggestions[0]?.intervention.id ?? 'none', {
        choices: [
          ...u.suggestions.map(({ intervention }) => ({ title: intervention.title, value: intervention.id })),
          { title: 'No intervention', value: 'none' },
        ],
      }),
    },
    verbs: ['answer', 'back', 'save'],
  }),
  submit: (u, { inputs }) => {
    const intervention = typed(inputs, 'intervention');
    const isOffered = u.suggestions.some((row) => row.intervention.id === intervention);
    if (!isOffered && intervention !== 'none')
      return reject({ intervention: 'Choose one of these, or no intervention.' });
    // Whether the conditions fit was said of another one.
    const isOther = intervention !== u.theCase.answers.intervention;
    const answers = { intervention, ...(isOther ? { conditionsFit: false } : {}) };
    return accept({ type: 'answer', step: 'intervention', answers });
  },
};

/** The provider's name as people know it. */
export function providerTitle({ force }: Understanding, id: string): string {
  return force.providers.find((provider) => provider.id === id)?.title ?? id;
}
