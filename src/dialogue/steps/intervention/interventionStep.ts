import type { NotSuggested } from '../../../domain/pathways/notSuggested.ts';
import { mostConditions } from '../../../domain/pathways/principles.ts';
import { sayNeed } from '../../../domain/pathways/sayNeed.ts';
import type { Suggestion } from '../../../domain/pathways/suggest.ts';
import { field, tickedIn, typed } from '../../inputs/field.ts';
import { adviceGiven, isSomethingMissing, mayBeAdvice } from '../../state/adviceGiven.ts';
import { chosenSupport, conditionsOffered, supportOffered } from '../../state/conditionsOffered.ts';
import type { DialogueState } from '../../state/dialogueState.ts';
import { isCourseMissing, isOpenedByCourse } from '../../state/isCourseMissing.ts';
import { chosenIntervention, expectsShortPath } from '../../state/isShortPath.ts';
import { notReachedBefore } from '../../state/notReachedBefore.ts';
import type { CardData, Fields, SuggestionLine } from '../../view/view.ts';
import { capital } from '../../words/sayDisposal.ts';
import { aboutCase } from '../aboutCase.ts';
import { accept, reject, type Step, type StepPress, type Submitted } from '../step.ts';
import {
  advice,
  courseNeeded,
  isShutWithoutCourse,
  neededLine,
  none,
  withoutCourse,
} from './withoutCourse.ts';

/** What fits this person and this place, and why; no intervention is a real choice. */
export const interventionStep: Step = {
  name: 'intervention',
  leadsTo: ['victim'],
  isExpected: (state) => !expectsShortPath(state),
  next: (state) => (isStillOpen(state) ? 'here' : 'victim'),
  verbs: (state) => (isShutWithoutCourse(state) ? ['back', 'save'] : ['answer', 'back', 'save']),
  view: (state) => ({
    card: 'intervention',
    data: {
      about: aboutCase(state),
      suggestions: conditionsOffered(state).map((one) => suggestionLine(state, one)),
      support: supportOffered(state).map((one) => suggestionLine(state, one)),
      notSuggested: byReason(state.notSuggested.filter(({ isNear }) => isNear)),
      gaps: sayGaps(state),
      none: state.suggestions.length === 0,
      needed: neededLine(state),
    },
    fields: isShutWithoutCourse(state) ? {} : fieldsOf(state),
  }),
  submit: submitIntervention,
};

/** The provider's name as people know it. */
export function providerTitle({ force }: DialogueState, id: string): string {
  return force.providers.find((provider) => provider.id === id)?.title ?? id;
}

function submitIntervention(state: DialogueState, { inputs }: StepPress): Submitted {
  const choice = typed(inputs, 'intervention');
  const conditions = conditionsOffered(state).map(idOf);
  const wrongChoice = whyNot(choice, state);
  if (wrongChoice !== '') return reject({ intervention: wrongChoice });
  const intervention = choice === advice.value ? none.value : choice;
  const also = tickedIn(inputs, 'also').filter((id) => id !== intervention);
  const wrong = wrongAlso(also, intervention, conditions);
  if (wrong !== undefined) return reject({ also: wrong });
  const required = conditionsOffered(state)
    .filter((one) => [intervention, ...also].includes(idOf(one)))
    .map((one) => one.intervention);
  if (isCourseMissing(state, required)) return reject({ intervention: courseNeeded });
  const offered = supportOffered(state).map(idOf);
  const support = tickedIn(inputs, 'support');
  if (!support.every((id) => offered.includes(id)))
    return reject({ support: 'Tick only what is on this list.' });
  const before = state.theCase.answers;
  // Whether the conditions fit was said of others.
  const isOther = intervention !== before.intervention || also.join() !== (before.also ?? []).join();
  const answers = {
    intervention,
    ...(mayBeAdvice(state) ? { wordsOfAdvice: choice === advice.value } : {}),
    ...(conditions.length > 1 || before.also !== undefined ? { also } : {}),
    ...(offered.length > 0 ? { support } : {}),
    ...(isOther ? { conditionsFit: false } : {}),
  };
  return accept({ type: 'answer', step: 'intervention', answers });
}

/** Nothing is chosen, or what has to be is not: something agreed, or the course that opens the caution. */
function isStillOpen(state: DialogueState): boolean {
  return chosenIntervention(state) === undefined || isSomethingMissing(state) || isCourseMissing(state);
}

/** What is wrong with the choice, as a sentence; empty when nothing is. */
function whyNot(choice: string, state: DialogueState): string {
  const others = withoutCourse(state).map(({ value }) => value);
  if ([...conditionsOffered(state).map(idOf), ...others].includes(choice)) return '';
  if (isOpenedByCourse(state)) return courseNeeded;
  if (!mayBeAdvice(state)) return 'Choose one of these, or no intervention.';
  return choice === none.value
    ? 'Nothing would be agreed then. Choose one of these, or words of advice.'
    : 'Choose one of these, or words of advice.';
}

/** What is wrong with what was ticked beside the first choice, as a sentence; undefined when nothing is. */
function wrongAlso(
  also: readonly string[],
  intervention: string,
  conditions: readonly string[],
): string | undefined {
  if (!also.every((id) => conditions.includes(id))) return 'Tick only what is on this list.';
  if (also.length >= mostConditions) return 'Tick two at most: more would be too much to ask.';
  return intervention === 'none' && also.length > 0
    ? 'You chose no intervention: choose one above, or untick these.'
    : undefined;
}

function fieldsOf(state: DialogueState): Fields {
  const conditions = conditionsOffered(state);
  const support = supportOffered(state);
  const also = alsoTicked(state);
  const others = withoutCourse(state);
  // Words of advice are chosen as such, and never by leaving a card as it is.
  const usual = others.includes(none) ? none.value : '';
  const answered = adviceGiven(state) ? advice.value : state.theCase.answers.intervention;
  const chosen = isStillOpen(state) ? undefined : answered;
  const first = conditions.map(idOf).find((id) => !also.includes(id)) ?? also[0];
  return {
    intervention: field(chosen ?? first ?? usual, { choices: [...conditions.map(choice), ...others] }),
    ...(conditions.length > 1 ? { also: field(also.join(','), { choices: conditions.map(choice) }) } : {}),
    ...(support.length > 0
      ? { support: field(chosenSupport(state).map(idOf).join(','), { choices: support.map(choice) }) }
      : {}),
  };
}

/** What stands beside the first choice, as far as it is still offered; before there is one, what is kept of an earlier. */
function alsoTicked(state: DialogueState): readonly string[] {
  const { also = [] } = state.theCase.answers;
  return conditionsOffered(state)
    .map(idOf)
    .filter((id) => also.includes(id));
}

const idOf = ({ intervention }: Suggestion): string => intervention.id;
const choice = ({ intervention: { id, title } }: Suggestion) => ({ title, value: id });

function suggestionLine(state: DialogueState, { intervention, because, notes }: Suggestion): SuggestionLine {
  const { title, provider, whatItTakes } = intervention;
  const takes = /[.!?]$/.test(whatItTakes) ? whatItTakes : `${whatItTakes}.`;
  return {
    ...{ title, because, whatItTakes: takes },
    notes: [...notes, notReachedBefore(state, provider)].join(' ').trim(),
    provider: providerTitle(state, provider),
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

function sayGaps({ gaps }: DialogueState): string {
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
