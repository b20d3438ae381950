import { factsSettledBy } from '../../../domain/assessment/settled.ts';
import { hasTimeLimit } from '../../../domain/conditions/deadlines.ts';
import type { FactName } from '../../../law/facts.ts';
import { daysThatCannotBe } from '../../inputs/daysThatFit.ts';
import { parseFacts } from '../../inputs/factInputs.ts';
import { worthAsking } from '../../state/asking.ts';
import { gatheredLater, type Understanding } from '../../state/dialogueState.ts';
import { aboutCase } from '../about.ts';
import { factFields, offenceChoices, readOffence, ruledOut } from '../questions/questions.ts';
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
  view: (u) => ({
    card: 'questions',
    data: { about: aboutCase(u), more: true, found: false },
    fields: { ...offenceChoices(u), ...factFields(answered(u), u) },
  }),
  submit: (u, { inputs }) => {
    const { facts, errors } = parseFacts(answered(u), inputs, u.force);
    Object.assign(errors, daysThatCannotBe(facts, u.facts, u.today));
    const offence = readOffence(u, inputs);
    if (offence === undefined) errors.offence = 'Choose the offence that fits.';
    else Object.assign(errors, ruledOut(facts, offence));
    if (Object.keys(errors).length > 0 || offence === undefined) return reject(errors);
    return accept({ type: 'answer', step: 'answers', answers: { facts: { ...facts, offence: offence.id } } });
  },
};

/** True once there is an answer to look at. */
export function hasAnswers(u: Understanding): boolean {
  return answered(u).length > 0;
}

/** Not among these inputs: the offence has choices of its own, reasons for an exception are given where it is asked for. */
const askedElsewhere = ['offence', 'exceptional'];

function answered(u: Understanding): readonly FactName[] {
  const given = u.theCase.answers.facts;
  const settled = u.offence === undefined ? [] : Object.keys(factsSettledBy(u.offence));
  const names = new Set([
    ...Object.keys(u.facts),
    ...worthAsking(u).filter((name) => given[name] !== undefined),
  ]);
  return [...names].filter(
    (name): name is FactName =>
      !askedElsewhere.includes(name) && !settled.includes(name) && isGatheredHere(name, u),
  );
}

/**
 * Later steps ask the rest. Where a time limit can decide, the day is a question of its own before anything else; the
 * appropriate adult of somebody who may not understand is asked with the questions, and a child's puts the case off.
 */
function isGatheredHere(name: string, { facts, offence }: Understanding): boolean {
  if (name === 'appropriateAdult') return facts.vulnerable === true || facts.appropriateAdult === 'absent';
  if (name === 'offenceDate') return offence !== undefined && hasTimeLimit(offence);
  return !gatheredLater.includes(name as FactName);
}
