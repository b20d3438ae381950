import type { OffenceRow } from '../../domain/force.ts';
import type { FactName, Facts } from '../../law/facts.ts';
import { aboutCase } from '../about.ts';
import { inputFor, inputValue, isCircumstance, parseFacts } from '../factInputs.ts';
import { field, typed } from '../fields.ts';
import { accept, reject, type Step, type StepPress } from '../step.ts';
import { expectsShortPath, type Understanding } from '../understanding.ts';
import type { Fields } from '../view.ts';

/** More inputs than this on one card is more than a phone shows without losing the thread. */
const inputsOnACard = 7;

/** The few facts that can still change the answer, as the assessment asks for them. */
export const questionsStep: Step = {
  name: 'questions',
  leadsTo: ['hand-over', 'refusal', 'assessment'],
  isExpected: () => true,
  next: (u) => {
    if (!u.offenceConfirmed || u.assessment === undefined || u.assessment.ask.length > 0) return 'here';
    if (isForYouthJustice(u)) return 'hand-over';
    return u.open.length === 0 ? 'refusal' : 'assessment';
  },
  view: (u) => ({
    card: 'questions',
    data: { about: aboutCase(u), more: u.offenceConfirmed, found: !u.offenceConfirmed },
    fields: {
      ...(u.offenceConfirmed ? {} : offenceChoices(u)),
      ...factFields(onThisCard(u), u.theCase.answers.facts),
    },
    verbs: ['answer', 'back', 'save'],
  }),
  submit: (u, { inputs }) => {
    const { facts, errors } = parseFacts(onThisCard(u), inputs);
    const offence = u.offenceConfirmed ? u.offence : readOffence(u, inputs);
    if (offence === undefined) errors.offence = 'Choose the offence that fits.';
    if (Object.keys(errors).length > 0 || offence === undefined) return reject(errors);
    return accept({
      type: 'answer',
      step: 'questions',
      answers: { facts: { ...facts, offence: offence.id } },
    });
  },
};

/** The offences the words found, the one that counts marked. */
export function offenceChoices({ found, offence }: Understanding): Fields {
  return { offence: field(offence?.id, { choices: found.map(({ id, title }) => ({ title, value: id })) }) };
}

/** The offence that was chosen among those found. */
export function readOffence({ found }: Understanding, inputs: StepPress['inputs']): OffenceRow | undefined {
  return found.find(({ id }) => id === typed(inputs, 'offence'));
}

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

/** The facts asked on the next card: those needed first, as many inputs as fit, then what is worth asking with them. */
export function onThisCard(u: Understanding): readonly FactName[] {
  const needed = u.assessment?.ask ?? [];
  const isNew = (name: FactName) => !needed.includes(name) && u.theCase.answers.facts[name] === undefined;
  const asked = expectsShortPath(u) ? needed : [...needed, ...u.worthAsking.filter(isNew)];
  const room = u.offenceConfirmed ? inputsOnACard : inputsOnACard - 1;
  const inputs = [...new Set(asked.map(inputFor))].slice(0, room);
  return asked.filter((name) => inputs.includes(inputFor(name)));
}

function isForYouthJustice({ assessment }: Understanding): boolean {
  return (
    assessment?.handOver === 'yjs' &&
    assessment.disposals.some(({ authority, status }) => authority === 'yjs' && status === 'needs-authority')
  );
}
