import type { NotSuggested } from '../../domain/pathways/notSuggested.ts';
import { sayNeed } from '../../domain/pathways/sayNeed.ts';
import type { Suggestion } from '../../domain/pathways/suggest.ts';
import { aboutCase } from '../about.ts';
import { field, typed } from '../fields.ts';
import { capital } from '../say.ts';
import { accept, reject, type Step, type StepPress, type Submitted } from '../step.ts';
import { chosenSupport, conditionsOffered, supportOffered } from '../suggested.ts';
import { chosenIntervention, expectsShortPath, type Understanding } from '../understanding.ts';
import type { CardData, Fields, SuggestionLine } from '../view.ts';

/** What fits this person and this place, and why; no intervention is a real choice. */
export const interventionStep: Step = {
  name: 'intervention',
  leadsTo: ['victim'],
  isExpected: (u) => !expectsShortPath(u),
  next: (u) => (chosenIntervention(u) === undefined ? 'here' : 'victim'),
  view: (u) => ({
    card: 'intervention',
    data: {
      about: aboutCase(u),
      suggestions: conditionsOffered(u).map((one) => suggestionLine(u, one)),
      support: supportOffered(u).map((one) => suggestionLine(u, one)),
      notSuggested: byReason(u.notSuggested.filter(({ isNear }) => isNear)),
      gaps: sayGaps(u),
      none: u.suggestions.length === 0,
    },
    fields: fieldsOf(u),
    verbs: ['answer', 'back', 'save'],
  }),
  submit: submitIntervention,
};

/** The provider's name as people know it. */
export function providerTitle({ force }: Understanding, id: string): string {
  return force.providers.find((provider) => provider.id === id)?.title ?? id;
}

function submitIntervention(u: Understanding, { inputs }: StepPress): Submitted {
  const intervention = typed(inputs, 'intervention');
  const isOffered = conditionsOffered(u).some((row) => row.intervention.id === intervention);
  if (!isOffered && intervention !== 'none')
    return reject({ intervention: 'Choose one of these, or no intervention.' });
  const offered = supportOffered(u).map((row) => row.intervention.id);
  const support = typed(inputs, 'support')
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  if (!support.every((id) => offered.includes(id)))
    return reject({ support: 'Tick only what is on this list.' });
  // Whether the conditions fit was said of another one.
  const isOther = intervention !== u.theCase.answers.intervention;
  const answers = {
    intervention,
    ...(offered.length > 0 ? { support } : {}),
    ...(isOther ? { conditionsFit: false } : {}),
  };
  return accept({ type: 'answer', step: 'intervention', answers });
}

function fieldsOf(u: Understanding): Fields {
  const conditions = conditionsOffered(u);
  const support = supportOffered(u);
  const chosen = chosenIntervention(u) === undefined ? undefined : u.theCase.answers.intervention;
  return {
    intervention: field(chosen ?? conditions[0]?.intervention.id ?? 'none', {
      choices: [...conditions.map(choice), { title: 'No intervention', value: 'none' }],
    }),
    ...(support.length > 0
      ? { support: field(chosenSupport(u).map(idOf).join(','), { choices: support.map(choice) }) }
      : {}),
  };
}

const idOf = ({ intervention }: Suggestion): string => intervention.id;
const choice = ({ intervention: { id, title } }: Suggestion) => ({ title, value: id });

function suggestionLine(u: Understanding, { intervention, because, notes }: Suggestion): SuggestionLine {
  const { title, provider, whatItTakes } = intervention;
  const takes = /[.!?]$/.test(whatItTakes) ? whatItTakes : `${whatItTakes}.`;
  return {
    ...{ title, because, whatItTakes: takes, notes: notes.join(' ') },
    provider: providerTitle(u, provider),
  };
}

/** One line for each reason, so that four services for women are one line. */
function byReason(rows: readonly NotSuggested[]): CardData['intervention']['notSuggested'] {
  const reasons = [...new Set(rows.map(({ because }) => because))];
  return reasons.map((because) => ({
    title: rows
      .filter((row) => row.because === because)
      .map(({ intervention }) => intervention.title)
      .join('; '),
    because,
  }));
}

function sayGaps({ gaps }: Understanding): string {
  if (gaps.length === 0) return '';
  const needs = (only: (kind: string) => boolean) =>
    gaps.flatMap(({ kind, need }) => (only(kind) ? [sayNeed(need)] : [])).join('; ');
  const byLanguage = needs((kind) => kind === 'language');
  const unserved = needs((kind) => kind !== 'language');
  return [
    unserved && `Not served: ${unserved}.`,
    byLanguage && `${capital(byLanguage)}: only the language stands in the way.`,
    'This is counted as a gap, without anything about them.',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
