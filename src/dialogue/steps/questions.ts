import type { FactName, Facts } from '../../law/facts.ts';
import { aboutCase } from '../about.ts';
import { inputFor, inputValue, isCircumstance, parseFacts } from '../factInputs.ts';
import { field, typed } from '../fields.ts';
import { accept, reject, type Step } from '../step.ts';
import type { Understanding } from '../understanding.ts';
import type { Fields } from '../view.ts';

/** More inputs than this on one card is more than a phone shows without losing the thread. */
const inputsOnACard = 7;

/** The few facts that can still change the answer, as the assessment asks for them. */
export const questionsStep: Step = {
  name: 'questions',
  leadsTo: [
    'hand-over',
    'refusal',
    'assessment',
    'intervention',
    'conditions',
    'victim',
    'file',
    'about-person',
  ],
  isExpected: () => true,
  next: (u) => {
    if (!u.offenceConfirmed || u.assessment === undefined || u.assessment.ask.length > 0) return 'here';
    if (isForYouthJustice(u)) return 'hand-over';
    return u.open.length === 0 ? 'refusal' : 'assessment';
  },
  view: (u) => ({
    card: 'questions',
    data: { about: aboutCase(u), more: u.offenceConfirmed, found: !u.offenceConfirmed },
    fields: { ...offenceField(u), ...factFields(onThisCard(u), u.theCase.answers.facts) },
    verbs: ['answer', 'back', 'save'],
  }),
  submit: (u, { inputs }) => {
    const { facts, errors } = parseFacts(onThisCard(u), inputs);
    const offence = u.offenceConfirmed
      ? undefined
      : u.found.find((row) => row.id === typed(inputs, 'offence'));
    if (!u.offenceConfirmed && offence === undefined) errors.offence = 'Choose the offence that fits.';
    if (Object.keys(errors).length > 0) return reject(errors);
    const answers = { facts: { ...facts, ...(offence === undefined ? {} : { offence: offence.id }) } };
    return accept({ type: 'answer', step: 'questions', answers });
  },
};

/** Inputs for these facts, each holding the answer given before. */
export function factFields(asked: readonly FactName[], facts: Facts): Fields {
  const listed = asked.filter(isCircumstance);
  return Object.fromEntries(
    asked.map((name) => {
      const input = inputFor(name);
      const value = inputValue(input, facts);
      return [input, input === 'circumstances' ? field(value, { only: listed }) : field(value)];
    }),
  );
}

/** The facts asked on the next card: as many inputs as fit, those that share an input together. */
export function onThisCard({ assessment, offenceConfirmed }: Understanding): readonly FactName[] {
  const asked = assessment?.ask ?? [];
  const inputs = [...new Set(asked.map(inputFor))].slice(
    0,
    offenceConfirmed ? inputsOnACard : inputsOnACard - 1,
  );
  return asked.filter((name) => inputs.includes(inputFor(name)));
}

function offenceField(u: Understanding): Fields {
  if (u.offenceConfirmed) return {};
  const choices = u.found.map((row) => ({ title: row.title, value: row.id }));
  return { offence: field(u.offence?.id, { choices }) };
}

function isForYouthJustice({ assessment }: Understanding): boolean {
  return (
    assessment?.handOver === 'yjs' &&
    assessment.disposals.some(({ authority, status }) => authority === 'yjs' && status === 'needs-authority')
  );
}
