import { factsSettledBy } from '../../../domain/assessment/factsSettledBy.ts';
import { hasTimeLimit } from '../../../domain/conditions/deadlines.ts';
import type { FactName } from '../../../law/facts.ts';
import { daysThatCannotBe } from '../../inputs/daysThatCannotBe.ts';
import { parseFacts } from '../../inputs/factInput.ts';
import { worthAsking } from '../../state/askedNow.ts';
import { type DialogueState, gatheredLater } from '../../state/dialogueState.ts';
import { aboutCase } from '../aboutCase.ts';
import { factFields, offenceChoices, readOffence, ruledOut } from '../questions/questionsStep.ts';
import { accept, reject, type Step } from '../step.ts';

/**
 * What was answered so far, to look at and change: where Back leads from the questions and from what follows them.
 * It is no row of the table, because nobody has to pass it.
 */
export const answersStep: Step = {
  name: 'answers',
  leadsTo: ['questions', 'hand-over', 'refusal', 'assessment'],
  isExpected: () => false,
  next: () => 'questions',
  verbs: () => ['answer', 'back', 'save'],
  view: (state) => ({
    card: 'questions',
    data: { about: aboutCase(state), more: true, found: '', ageSaid: false },
    fields: { ...offenceChoices(state), ...factFields(answered(state), state) },
  }),
  submit: (state, { inputs }) => {
    const { facts, errors } = parseFacts(answered(state), inputs, state.force);
    Object.assign(errors, daysThatCannotBe(facts, state.facts, state.today));
    const offence = readOffence(state, inputs);
    if (offence === undefined) errors.offence = 'Choose the offence that fits.';
    else Object.assign(errors, ruledOut(facts, offence));
    if (Object.keys(errors).length > 0 || offence === undefined) return reject(errors);
    return accept({ type: 'answer', step: 'answers', answers: { facts: { ...facts, offence: offence.id } } });
  },
};

/** True once there is an answer to look at. */
export function hasAnswers(state: DialogueState): boolean {
  return answered(state).length > 0;
}

/** Not among these inputs: the offence has choices of its own, reasons for an exception are given where it is asked for. */
const askedElsewhere = ['offence', 'exceptional'];

function answered(state: DialogueState): readonly FactName[] {
  const given = state.theCase.answers.facts;
  const settled = state.offence === undefined ? [] : Object.keys(factsSettledBy(state.offence));
  const names = new Set([
    ...Object.keys(state.facts),
    ...worthAsking(state).filter((name) => given[name] !== undefined),
  ]);
  return [...names].filter(
    (name): name is FactName =>
      !askedElsewhere.includes(name) && !settled.includes(name) && isGatheredHere(name, state),
  );
}

/**
 * Later steps ask the rest. Where a time limit can decide, the day is a question of its own before anything else; the
 * appropriate adult of somebody who may not understand is asked with the questions, and a child's puts the case off.
 */
function isGatheredHere(name: string, { facts, offence }: DialogueState): boolean {
  if (name === 'appropriateAdult') return facts.vulnerable === true || facts.appropriateAdult === 'absent';
  if (name === 'offenceDate') return offence !== undefined && hasTimeLimit(offence);
  return !gatheredLater.includes(name as FactName);
}
